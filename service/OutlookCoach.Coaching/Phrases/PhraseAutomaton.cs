using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// A phrase network made deterministic as texts ask for it: all states that a start can be in are one state, and each step
/// from it is worked out once and remembered. A walk then costs one look-up a word, whatever the number of phrases.
/// </summary>
internal sealed class PhraseAutomaton(PhraseNetwork network)
{
    private const int Dead = 0;

    // Texts written to exhaust it get an empty memory, never a full one.
    private const int MostStates = 40_000;

    private const int GapBits = 3;
    private const int GapMask = (1 << GapBits) - 1;

    private Memory memory = new();

    /// <summary>Adds what is found, in order of the first token.</summary>
    public void Find(TokenizedText text, List<Hit> hits)
    {
        var known = memory;
        if (known.States > MostStates)
        {
            memory = known = new Memory();
        }

        var tokens = text.Tokens;
        for (var start = 0; start < tokens.Length; start++)
        {
            var first = (tokens[start].Marks & TokenMarks.SentenceStart) != 0 ? Memory.AtSentenceStart : Memory.InsideSentence;
            Walk(known, text, new Beginning(start, first), hits);
        }
    }

    private void Walk(Memory known, TokenizedText text, Beginning from, List<Hit> hits)
    {
        var tokens = text.Tokens;
        var sentence = text.Sentences[tokens[from.Token].Sentence];
        var state = from.State;
        for (var at = from.Token; at <= sentence.LastToken; at++)
        {
            state = Next(known, state, tokens[at].Word);
            if (state == Dead)
            {
                return;
            }

            foreach (var accept in known.Accepts(state))
            {
                if (Fits(accept.End, sentence, at))
                {
                    hits.Add(new Hit(accept.Id, from.Token, at, Kept.None, Kept.None));
                }
            }
        }
    }

    private static bool Fits(PhraseEnd end, Sentence sentence, int last) => end switch
    {
        PhraseEnd.EndOfSentence => last == sentence.LastToken,
        PhraseEnd.Question => sentence.Ends == '?',
        _ => true,
    };

    private int Next(Memory known, int state, int word)
    {
        if (!known.TryNext(state, word, out var next))
        {
            next = known.Remember(state, word, Step(known.Members(state), word));
        }

        return next;
    }

    private (int[] Members, PhraseNetwork.Accept[] Accepts) Step(int[] members, int word)
    {
        var next = new SortedSet<int>();
        var accepts = new HashSet<PhraseNetwork.Accept>();
        foreach (var member in members)
        {
            var (state, gap) = (member >> GapBits, member & GapMask);
            if (gap > 0)
            {
                next.Add(member - 1);
            }

            if (word > 0)
            {
                Take(state, word, next, accepts);
            }
        }

        return ([.. next], [.. accepts]);
    }

    private void Take(int state, int word, SortedSet<int> next, HashSet<PhraseNetwork.Accept> accepts)
    {
        foreach (var target in network.Targets(state, word))
        {
            Arrive(target, next, accepts);
        }

        foreach (var edge in network.Edges(state))
        {
            if (edge.Set >= 0 && network.Holds(edge.Set, word))
            {
                Arrive(edge.Target, next, accepts);
            }
        }
    }

    private void Arrive(int state, SortedSet<int> next, HashSet<PhraseNetwork.Accept> accepts)
    {
        accepts.UnionWith(network.Accepts(state) ?? []);
        next.Add(state << GapBits);
        foreach (var edge in network.Edges(state))
        {
            if (edge.Set == PhraseNetwork.Gap)
            {
                next.Add((edge.Target << GapBits) | PhraseNetwork.LongestGap);
            }
        }
    }

    private readonly record struct Beginning(int Token, int State);

    /// <summary>The states and steps worked out so far. Shared by all threads; only grows.</summary>
    private sealed class Memory
    {
        public const int InsideSentence = 1;
        public const int AtSentenceStart = 2;

        private readonly ConcurrentDictionary<long, int> steps = new();
        private readonly Dictionary<string, int> byMembers = new(StringComparer.Ordinal);
        private readonly Lock adding = new();
        private volatile (int[] Members, PhraseNetwork.Accept[] Accepts)[] states = new (int[], PhraseNetwork.Accept[])[256];
        private int count;

        public Memory()
        {
            Add([], []);
            Add([PhraseNetwork.Root << GapBits], []);
            Add([PhraseNetwork.Root << GapBits, PhraseNetwork.StartRoot << GapBits], []);
        }

        public int States => count;

        public int[] Members(int state) => states[state].Members;

        public ReadOnlySpan<PhraseNetwork.Accept> Accepts(int state) => states[state].Accepts;

        public bool TryNext(int state, int word, out int next) => steps.TryGetValue(((long)state << 32) | (uint)word, out next);

        public int Remember(int state, int word, (int[] Members, PhraseNetwork.Accept[] Accepts) target)
        {
            int next;
            lock (adding)
            {
                next = Add(target.Members, target.Accepts);
            }

            steps[((long)state << 32) | (uint)word] = next;
            return next;
        }

        private int Add(int[] members, PhraseNetwork.Accept[] accepts)
        {
            var key = string.Create(null, $"{MemoryMarshal.Cast<int, char>(members)}|{string.Join(',', accepts.Select(accept => (accept.Id * 4) + (int)accept.End).Order())}");
            if (byMembers.TryGetValue(key, out var known))
            {
                return known;
            }

            if (count == states.Length)
            {
                var larger = new (int[], PhraseNetwork.Accept[])[count * 2];
                Array.Copy(states, larger, count);
                states = larger;
            }

            states[count] = (members, accepts);
            byMembers.Add(key, count);
            return count++;
        }
    }
}
