using System.Collections.Frozen;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>All words that any phrase knows, lower-cased with straight apostrophes, and the spellings that stand for several words.</summary>
internal sealed class Vocabulary
{
    /// <summary>Longer "words" are addresses and noise.</summary>
    public const int LongestWord = 48;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [""];
    private readonly Dictionary<string, int[]> spellings = new(StringComparer.Ordinal);
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>? idLookup;
    private FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>>? spellingLookup;

    public int Count => words.Count;

    public string this[int id] => words[id];

    public int Add(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            id = words.Count;
            ids.Add(word, id);
            words.Add(word);
        }

        return id;
    }

    /// <summary>"don't" is read as "do", "not".</summary>
    public void AddSpelling(string spelling, IEnumerable<string> standsFor) =>
        spellings[spelling] = [.. standsFor.Select(Add)];

    /// <summary>The spellings that stand for any of these words.</summary>
    public IEnumerable<string> SpellingsOf(IReadOnlySet<string> standingFor) =>
        spellings.Where(spelling => spelling.Value.Any(id => standingFor.Contains(words[id]))).Select(spelling => spelling.Key);

    /// <summary>No words are added after this; looking up no longer allocates.</summary>
    public void Freeze()
    {
        idLookup = ids.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        spellingLookup = spellings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Id(ReadOnlySpan<char> word)
    {
        int id;
        return idLookup is { } frozen ? frozen.TryGetValue(word, out id) ? id : 0
            : ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out id) ? id : 0;
    }

    public bool TrySpelling(ReadOnlySpan<char> word, out int[] standsFor)
    {
        int[]? found;
        var known = spellingLookup is { } frozen
            ? frozen.TryGetValue(word, out found)
            : spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out found);
        standsFor = known ? found! : [];
        return known;
    }
}
