using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>All words that any phrase knows, lower-cased with straight apostrophes, and the spellings that stand for several words.</summary>
internal sealed class Vocabulary
{
    /// <summary>Longer "words" are addresses and noise.</summary>
    public const int LongestWord = 48;

    private readonly WordTable spellings = new();

    // By number of the spelling.
    private readonly List<Entry> entries = [];
    private readonly List<string> words = [""];

    public int Count => words.Count;

    public string this[int id] => words[id];

    public int Add(string word)
    {
        ref var entry = ref EntryOf(word);
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
        ref var entry = ref EntryOf(spelling);
        entry = entry with { StandsFor = ids };
    }

    /// <summary>All spellings that stand for other words, by each of those words.</summary>
    public ILookup<string, string> Spellings() => entries.Index().Where(entry => entry.Item.StandsFor is not null)
        .SelectMany(entry => entry.Item.StandsFor!.Select(id => (Word: words[id], Spelling: spellings[entry.Index])))
        .ToLookup(entry => entry.Word, entry => entry.Spelling, StringComparer.Ordinal);

    /// <summary>An empty entry for a word that no phrase knows.</summary>
    /// <param name="word">In any case.</param>
    public Entry Find(ReadOnlySpan<char> word) => EntryAt(spellings.Find(word));

    /// <summary>The same for a word of letters and digits of ASCII.</summary>
    /// <param name="signs">The word, and what stands behind it.</param>
    public Entry FindPlain(ReadOnlySpan<char> signs, int length) =>
        EntryAt(length <= PackedWord.Longest ? spellings.Find(PackedWord.Of(signs, length)) : spellings.FindLong(signs[..length]));

    private Entry EntryAt(int number) => number >= 0 ? entries[number] : default;

    private ref Entry EntryOf(string word)
    {
        var number = spellings.Add(word);
        if (number == entries.Count)
        {
            entries.Add(default);
        }

        return ref CollectionsMarshal.AsSpan(entries)[number];
    }

    /// <summary>A word's id, 0 when no phrase knows it; and the words it is only a spelling of, if it is.</summary>
    public readonly record struct Entry(int Id, int[]? StandsFor);
}
