using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// Learns which features tell two sides apart by going through the lines several times (logistic regression). Counting, as in
/// <see cref="LineModel"/>, takes each feature alone; here those that only travel with others lose their weight. The two make
/// different mistakes, so their sum is better than either. The same lines always give the same weights.
/// </summary>
internal static class LineLearner
{
    private const int Rounds = 6;
    private const float Step = 0.25f;

    // Steps get smaller the more a feature has been moved already; this is where they start from.
    private const float FirstMove = 0.01f;

    // A feature of fewer lines says more about those lines than about the kind.
    private const int FewestLines = 3;

    /// <summary>By place: above zero speaks for the inside.</summary>
    /// <param name="lines">The places of each line's features, how many of them count for its length, and its side.</param>
    public static float[] Weights(IReadOnlyList<(int[] Places, int Length, bool Inside)> lines, int features)
    {
        var places = Telling([.. lines.Select(line => line.Places)], features);
        var learner = new Weighing(new float[features], new float[features]);
        Array.Fill(learner.Moved, FirstMove);
        var order = Enumerable.Range(0, lines.Count).ToArray();
        for (var (round, seed) = (0, 1u); round < Rounds; round++)
        {
            seed = Shuffle(order, seed);
            foreach (var number in order)
            {
                learner.Move(places[number], (float)(1 / Math.Sqrt(lines[number].Length + 1)), lines[number].Inside);
            }
        }

        return learner.Weights;
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

    // The weights, and how much each has been moved already.
    private sealed record Weighing(float[] Weights, float[] Moved)
    {
        // A new process would go through most lines before it compiles this well by itself.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Move(int[] places, float scale, bool inside)
        {
            var sum = 0f;
            foreach (var place in places)
            {
                sum += Weights[place];
            }

            var miss = (float)((1 / (1 + Math.Exp(-sum * scale))) - (inside ? 1 : 0)) * scale;
            foreach (var place in places)
            {
                Moved[place] += miss * miss;
                Weights[place] -= Step * miss / MathF.Sqrt(Moved[place]);
            }
        }
    }
}
