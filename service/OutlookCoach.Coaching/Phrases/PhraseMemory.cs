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
    private readonly Dictionary<string, PhraseFinds> byAccepts = new(StringComparer.Ordinal);
    private readonly RuleConditions conditions;
    private readonly Lock adding = new();
    private volatile Known[] states = new Known[64];
    private int count;

    public PhraseMemory(RuleConditions conditions, int[] inside, int[] atStart)
    {
        this.conditions = conditions;
        Add(new State([], []));
        Add(new State(inside, []));
        Add(new State(atStart, []));
    }

    public bool IsFull => count > MostStates || steps.Count > MostSteps;

    public int[] Members(int state) => states[state & ~Accepting].Members;

    /// <summary>What is found when a state is reached that is <see cref="Accepting"/>.</summary>
    public PhraseFinds Finds(int state) => states[state & ~Accepting].Finds;

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
        var accepts = new string(MemoryMarshal.Cast<PhraseNetwork.Accept, char>(state.Accepts));
        var key = $"{MemoryMarshal.Cast<int, char>(state.Members)}|{accepts}";
        if (byMembers.TryGetValue(key, out var known))
        {
            return known;
        }

        if (count == states.Length)
        {
            var larger = new Known[count * 2];
            Array.Copy(states, larger, count);
            states = larger;
        }

        states[count] = new Known(state.Members, FindsOf(accepts, state.Accepts));
        var number = count++ | (state.Accepts.Length > 0 ? Accepting : 0);
        byMembers.Add(key, number);
        return number;
    }

    // Many states find the same.
    private PhraseFinds FindsOf(string key, PhraseNetwork.Accept[] accepts)
    {
        if (!byAccepts.TryGetValue(key, out var finds))
        {
            finds = PhraseFinds.Of(accepts, conditions);
            byAccepts.Add(key, finds);
        }

        return finds;
    }

    /// <summary>States of the network that a walk can be in at once, and the phrases that end there.</summary>
    public readonly record struct State(int[] Members, PhraseNetwork.Accept[] Accepts);

    private readonly record struct Known(int[] Members, PhraseFinds Finds);
}
