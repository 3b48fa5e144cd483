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

    // Half of all steps are the first of a walk: by word, one more than the state it leads to; 0 where it is not known.
    private readonly int[] firstInside;
    private readonly int[] firstAtStart;
    private readonly Dictionary<string, int> byMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseFinds> byAccepts = new(StringComparer.Ordinal);
    private readonly RuleConditions conditions;
    private readonly Lock adding = new();
    private volatile Known[] states = new Known[64];

    // By state: what is asked at every step, apart from the rest so that it stays near.
    private volatile Shortcut[] shortcuts = new Shortcut[64];
    private int count;

    /// <param name="words">How many words the phrases know.</param>
    public PhraseMemory(RuleConditions conditions, int words, (int[] Inside, int[] AtStart) entrances)
    {
        this.conditions = conditions;
        (firstInside, firstAtStart) = (new int[words], new int[words]);
        Add(new State([], []), 0);
        Add(new State(entrances.Inside, []), ulong.MaxValue);
        Add(new State(entrances.AtStart, []), ulong.MaxValue);
    }

    public bool IsFull => count > MostStates || steps.Count > MostSteps;

    public int[] Members(int state) => states[state & ~Accepting].Members;

    /// <summary>What is found when a state is reached that is <see cref="Accepting"/>.</summary>
    public PhraseFinds Finds(int state) => states[state & ~Accepting].Finds;

    /// <summary>The first step of a walk; a word that came to be known later is not among them.</summary>
    public bool TryFirst(int entrance, int word, out int next)
    {
        var first = entrance == AtSentenceStart ? firstAtStart : firstInside;
        next = (uint)word < (uint)first.Length ? Volatile.Read(ref first[word]) - 1 : -1;
        return next >= 0;
    }

    public int RememberFirst(int entrance, int word, int next)
    {
        var first = entrance == AtSentenceStart ? firstAtStart : firstInside;
        if (word < first.Length)
        {
            Volatile.Write(ref first[word], next + 1);
        }

        return next;
    }

    /// <summary>Most words lead on from few states: those that none of a state's phrases waits for all lead to the same next one.</summary>
    public bool TryNext(int state, int word, out int next)
    {
        ref var shortcut = ref shortcuts[state & ~Accepting];
        if (shortcut.WaitsFor(word))
        {
            return steps.TryFind(state, word, out next);
        }

        next = Volatile.Read(ref shortcut.Otherwise) - 1;
        return next >= 0;
    }

    /// <param name="target">Where the word leads.</param>
    /// <param name="waitsFor">What the phrases of the target wait for.</param>
    public int Remember(int state, int word, in State target, ulong waitsFor)
    {
        lock (adding)
        {
            if (!TryNext(state, word, out var next))
            {
                next = Add(target, waitsFor);
                Put(state, word, next);
            }

            return next;
        }
    }

    private void Put(int state, int word, int next)
    {
        ref var shortcut = ref shortcuts[state & ~Accepting];
        if (shortcut.WaitsFor(word))
        {
            steps.Add(state, word, next);
        }
        else
        {
            // Whoever reads it finds the state it names: that was written before.
            Volatile.Write(ref shortcut.Otherwise, next + 1);
        }
    }

    /// <summary>One of 64.</summary>
    public static ulong BitOf(int word) => 1UL << (word & 63);

    private int Add(in State state, ulong waitsFor)
    {
        var accepts = new string(MemoryMarshal.Cast<PhraseNetwork.Accept, char>(state.Accepts));
        var key = $"{MemoryMarshal.Cast<int, char>(state.Members)}|{accepts}";
        if (byMembers.TryGetValue(key, out var known))
        {
            return known;
        }

        if (count == states.Length)
        {
            (states, shortcuts) = (Larger(states), Larger(shortcuts));
        }

        states[count] = new Known(state.Members, FindsOf(accepts, state.Accepts));
        shortcuts[count] = new Shortcut { Words = waitsFor };
        var number = count++ | (state.Accepts.Length > 0 ? Accepting : 0);
        byMembers.Add(key, number);
        return number;
    }

    private static T[] Larger<T>(T[] array)
    {
        var larger = new T[array.Length * 2];
        array.CopyTo(larger, 0);
        return larger;
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

    private struct Shortcut
    {
        /// <summary>A bit for each word waited for; several words share one.</summary>
        public ulong Words;

        /// <summary>One more than the state that any other word leads to; 0 when it is not known.</summary>
        public int Otherwise;

        public readonly bool WaitsFor(int word) => (Words & BitOf(word)) != 0;
    }
}
