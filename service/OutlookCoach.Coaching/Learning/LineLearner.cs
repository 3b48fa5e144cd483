using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// Learns which features tell a kind of line from the others by going through the lines several times (logistic regression), for several
/// kinds at once. Counting, as in <see cref="LineModel"/>, takes each feature alone; here those that only travel with others lose their
/// weight. The two make different mistakes, so where both are to be had their sum is better than either. The same lines always give the same weights.
/// </summary>
/// <param name="rounds">How often the lines are gone through.</param>
/// <param name="step">How far a weight moves at most. Kinds that few lines are of need more rounds and longer steps than two sides of a size.</param>
internal sealed class LineLearner(int rounds, float step)
{
    // Steps get smaller the more a feature has been moved already; this is where they start from.
    private const float FirstMove = 0.01f;

    // A feature of fewer lines says more about those lines than about the kind.
    private const int FewestLines = 3;

    /// <summary>By place, then by kind: above zero speaks for the kind.</summary>
    /// <param name="kinds">How many are learned at once, at most 32.</param>
    public float[] Weights(IReadOnlyList<LearnedExample> examples, int features, int kinds = 1)
    {
        var parts = Telling(examples, features);
        var weighing = new Weighing(new float[features * kinds], new float[features * kinds], new float[kinds], new float[kinds], step);
        Array.Fill(weighing.Moved, FirstMove);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var (round, seed) = (0, 1u); round < rounds; round++)
        {
            seed = Shuffle(order, seed);
            foreach (var number in order)
            {
                weighing.Move(parts[number], examples[number].Kinds);
            }
        }

        return weighing.Weights;
    }

    /// <summary>Adds to each sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ReadOnlySpan<float> row, Span<float> sums)
    {
        var kind = 0;
        for (; kind <= row.Length - Vector128<float>.Count; kind += Vector128<float>.Count)
        {
            (Vector128.Create(sums[kind..]) + Vector128.Create(row[kind..])).CopyTo(sums[kind..]);
        }

        for (; kind < row.Length; kind++)
        {
            sums[kind] += row[kind];
        }
    }

    // Those that enough examples have, each once in each part.
    private static LearnedPart[][] Telling(IReadOnlyList<LearnedExample> examples, int features)
    {
        var common = LineCounts.Of([.. examples.Select(example => (int[])[.. example.Parts.SelectMany(part => part.Places)])], features).Seen;
        var lastPart = new int[features];
        var number = 0;
        return [.. examples.Select(example => example.Parts.Select(part => Once(part, ++number)).ToArray())];

        LearnedPart Once(LearnedPart part, int number)
        {
            var kept = new List<int>(part.Places.Length);
            foreach (var place in part.Places)
            {
                if (common[place] >= FewestLines && lastPart[place] != number)
                {
                    lastPart[place] = number;
                    kept.Add(place);
                }
            }

            return part with { Places = [.. kept], Scale = part.Scale ?? (float)LineModel.Score(1, kept.Count) };
        }
    }

    // The same order on every machine.
    private static uint Shuffle(int[] order, uint seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed = (seed * 1664525) + 1013904223;
            var other = (int)(((ulong)seed * (uint)(i + 1)) >> 32);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return seed;
    }

    // The weights, how much each has been moved already, and by kind how far off the last example was, in all and in one of its parts.
    private sealed record Weighing(float[] Weights, float[] Moved, float[] Miss, float[] Share, float Step)
    {
        // A new process would go through most examples before it compiles this well by itself.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Move(LearnedPart[] parts, uint kinds)
        {
            Array.Clear(Miss);
            foreach (var part in parts)
            {
                Array.Clear(Share);
                foreach (var place in part.Places)
                {
                    Add(Weights.AsSpan(place * Share.Length, Share.Length), Share);
                }

                for (var kind = 0; kind < Miss.Length; kind++)
                {
                    Miss[kind] += Share[kind] * part.Scale!.Value;
                }
            }

            for (var kind = 0; kind < Miss.Length; kind++)
            {
                Miss[kind] = (float)((1 / (1 + Math.Exp(-Miss[kind]))) - ((kinds >> kind) & 1));
            }

            foreach (var part in parts)
            {
                for (var kind = 0; kind < Miss.Length; kind++)
                {
                    Share[kind] = Miss[kind] * part.Scale!.Value;
                }

                foreach (var place in part.Places)
                {
                    Move(Weights.AsSpan(place * Share.Length, Share.Length), Moved.AsSpan(place * Share.Length, Share.Length));
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Move(Span<float> weights, Span<float> moved)
        {
            var kind = 0;
            for (; kind <= weights.Length - Vector128<float>.Count; kind += Vector128<float>.Count)
            {
                var miss = Vector128.Create(Share.AsSpan(kind));
                var far = Vector128.Create(moved[kind..]) + (miss * miss);
                far.CopyTo(moved[kind..]);
                (Vector128.Create(weights[kind..]) - (Step * miss / Vector128.Sqrt(far))).CopyTo(weights[kind..]);
            }

            for (; kind < weights.Length; kind++)
            {
                moved[kind] += Share[kind] * Share[kind];
                weights[kind] -= Step * Share[kind] / MathF.Sqrt(moved[kind]);
            }
        }
    }
}
