using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>All words that any phrase knows, lower-cased with straight apostrophes, and the spellings that stand for several words.</summary>
internal sealed class Vocabulary
{
    /// <summary>Longer "words" are addresses and noise.</summary>
    public const int LongestWord = 48;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly List<string> words = [""];
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    public string this[int id] => words[id];

    public int Add(string word)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, word, out _);
        if (entry.Id == 0)
        {
            entry = entry with { Id = words.Count };
            words.Add(word);
        }

        return entry.Id;
    }

    /// <summary>"don't" is read as "do", "not".</summary>
    public void AddSpelling(string spelling, IEnumerable<string> standsFor)
    {
        int[] ids = [.. standsFor.Select(Add)];
        entries[spelling] = entries.GetValueOrDefault(spelling) with { StandsFor = ids };
    }

    /// <summary>The spellings that stand for any of these words.</summary>
    public IEnumerable<string> SpellingsOf(IReadOnlySet<string> standingFor) =>
        entries.Where(entry => entry.Value.StandsFor?.Any(id => standingFor.Contains(words[id])) == true).Select(entry => entry.Key);

    /// <summary>An empty entry for a word that no phrase knows.</summary>
    public Entry Find(ReadOnlySpan<char> word)
    {
        lookup.TryGetValue(word, out var entry);
        return entry;
    }

    /// <summary>A word's id, 0 when no phrase knows it; and the words it is only a spelling of, if it is.</summary>
    public readonly record struct Entry(int Id, int[]? StandsFor);
}
