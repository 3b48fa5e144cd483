namespace OutlookCoach.Coaching.Phrases;

/// <summary>Where words lead from the states of a network, each worked out once: a state may have many sets of words to try, and most words lead nowhere.</summary>
internal sealed class KnownSteps(PhraseNetwork network)
{
    // Texts written to exhaust it get an empty memory, never a full one.
    private const int MostSteps = 200_000;

    private readonly Lock adding = new();
    private volatile Memory memory = new();

    /// <summary>The states that a word leads to; gaps and kept words are not asked.</summary>
    public ReadOnlySpan<int> From(int state, int word)
    {
        var known = memory;
        return word == 0 ? [] : known.Steps.TryFind(state, word, out var at) ? known.Targets[at] : Remember(state, word);
    }

    private int[] Remember(int state, int word)
    {
        var targets = Work(state, word);
        lock (adding)
        {
            if (memory.Steps.Count >= MostSteps)
            {
                memory = new Memory();
            }

            if (!memory.Steps.TryFind(state, word, out _))
            {
                memory.Steps.Add(state, word, memory.Place(targets));
            }
        }

        return targets;
    }

    private int[] Work(int state, int word)
    {
        var targets = new List<int>();
        foreach (var step in network.Steps(state, word))
        {
            targets.Add((int)step);
        }

        foreach (var edge in network.Edges(state))
        {
            if (edge.Set >= 0 && network.Holds(edge.Set, word))
            {
                targets.Add(edge.Target);
            }
        }

        return [.. targets];
    }

    private sealed class Memory
    {
        private int count = 1;

        public StepTable Steps { get; } = new();

        /// <summary>By what a step leads to; the first is nowhere.</summary>
        public int[][] Targets { get; private set; } = [[]];

        /// <summary>Puts them down before the step that tells their number, so that whoever finds the step finds them.</summary>
        public int Place(int[] targets)
        {
            if (targets.Length == 0)
            {
                return 0;
            }

            if (count == Targets.Length)
            {
                int[][] larger = new int[count * 2][];
                Targets.CopyTo(larger, 0);
                Targets = larger;
            }

            Targets[count] = targets;
            return count++;
        }
    }
}
