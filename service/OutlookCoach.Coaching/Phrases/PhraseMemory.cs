using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>The states and steps of a <see cref="PhraseAutomaton"/> worked out so far. Shared by all threads; only grows.</summary>
internal sealed class PhraseMemory
{
    public const int Dead = 0;
    public const int InsideSentence = 1;
    public const int AtSentenceStart = 2;

    /// <summary>Part of a state's number when something is found there, so that the others need not be looked at.</summary>
    public const int Accepting = 1 << 19;

    // Texts written to exhaust it get an empty memory, never a full one.
    private const int MostStates = 40_000;
    private const int MostSteps = 1_000_000;

    private readonly StepTable steps = new();
    private readonly Dictionary<string, int> byMembers = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private volatile State[] states = new State[64];
    private int count;

    public PhraseMemory(int[] inside, int[] atStart)
    {
        Add(new State([], []));
        Add(new State(inside, []));
        Add(new State(atStart, []));
    }

    public bool IsFull => count > MostStates || steps.Count > MostSteps;

    public int[] Members(int state) => states[state & ~Accepting].Members;

    public ReadOnlySpan<PhraseNetwork.Accept> Accepts(int state) => states[state & ~Accepting].Accepts;

    public bool TryNext(int state, int word, out int next) => steps.TryFind(state, word, out next);

    public int Remember(int state, int word, State target)
    {
        lock (adding)
        {
            if (!steps.TryFind(state, word, out var next))
            {
                next = Add(target);
                steps.Add(state, word, next);
            }

            return next;
        }
    }

    private int Add(State state)
    {
        var key = $"{MemoryMarshal.Cast<int, char>(state.Members)}|{MemoryMarshal.Cast<PhraseNetwork.Accept, char>(state.Accepts)}";
        if (byMembers.TryGetValue(key, out var known))
        {
            return known;
        }

        if (count == states.Length)
        {
            var larger = new State[count * 2];
            Array.Copy(states, larger, count);
            states = larger;
        }

        states[count] = state;
        var number = count++ | (state.Accepts.Length > 0 ? Accepting : 0);
        byMembers.Add(key, number);
        return number;
    }

    /// <summary>States of the network that a walk can be in at once, and the phrases that end there.</summary>
    public readonly record struct State(int[] Members, PhraseNetwork.Accept[] Accepts);
}
