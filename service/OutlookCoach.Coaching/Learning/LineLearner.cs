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
    /// <param name="lines">The places of each line's features, how many of them count for its length, and a bit for each kind that it is of.</param>
    /// <param name="kinds">At most 32.</param>
    public float[] Weights(IReadOnlyList<(int[] Places, int Length, uint Kinds)> lines, int features, int kinds = 1)
    {
        var places = Telling([.. lines.Select(line => line.Places)], features);
        var weighing = new Weighing(new float[features * kinds], new float[features * kinds], new float[kinds], step);
        Array.Fill(weighing.Moved, FirstMove);
        var order = Enumerable.Range(0, lines.Count).ToArray();
        for (var (round, seed) = (0, 1u); round < rounds; round++)
        {
            seed = Shuffle(order, seed);
            foreach (var number in order)
            {
                weighing.Move(places[number], (float)(1 / Math.Sqrt(lines[number].Length + 1)), lines[number].Kinds);
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

    // Those that enough lines have, each once.
    private static int[][] Telling(int[][] lines, int features)
    {
        var common = LineCounts.Of(lines, features).Seen;
        var lastLine = new int[features];
        var telling = new int[lines.Length][];
        var kept = new List<int>();
        for (var number = 1; number <= lines.Length; number++)
        {
            kept.Clear();
            foreach (var place in lines[number - 1])
            {
                if (common[place] >= FewestLines && lastLine[place] != number)
                {
                    lastLine[place] = number;
                    kept.Add(place);
                }
            }

            telling[number - 1] = [.. kept];
        }

        return telling;
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

    // The weights, how much each has been moved already, and by kind how far off the last line was.
    private sealed record Weighing(float[] Weights, float[] Moved, float[] Miss, float Step)
    {
        // A new process would go through most lines before it compiles this well by itself.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Move(int[] places, float scale, uint kinds)
        {
            Array.Clear(Miss);
            foreach (var place in places)
            {
                Add(Weights.AsSpan(place * Miss.Length, Miss.Length), Miss);
            }

            for (var kind = 0; kind < Miss.Length; kind++)
            {
                Miss[kind] = (float)((1 / (1 + Math.Exp(-Miss[kind] * scale))) - ((kinds >> kind) & 1)) * scale;
            }

            foreach (var place in places)
            {
                Move(Weights.AsSpan(place * Miss.Length, Miss.Length), Moved.AsSpan(place * Miss.Length, Miss.Length));
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Move(Span<float> weights, Span<float> moved)
        {
            var kind = 0;
            for (; kind <= weights.Length - Vector128<float>.Count; kind += Vector128<float>.Count)
            {
                var miss = Vector128.Create(Miss.AsSpan(kind));
                var far = Vector128.Create(moved[kind..]) + (miss * miss);
                far.CopyTo(moved[kind..]);
                (Vector128.Create(weights[kind..]) - (Step * miss / Vector128.Sqrt(far))).CopyTo(weights[kind..]);
            }

            for (; kind < weights.Length; kind++)
            {
                moved[kind] += Miss[kind] * Miss[kind];
                weights[kind] -= Step * Miss[kind] / MathF.Sqrt(moved[kind]);
            }
        }
    }
}
