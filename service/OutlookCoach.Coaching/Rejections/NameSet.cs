using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Words that tell names apart, whatever their case.</summary>
internal sealed class NameSet
{
    private readonly WordTable words = new();

    public NameSet(IEnumerable<string> all)
    {
        foreach (var word in all)
        {
            words.Add(word);
        }
    }

    /// <summary>In the order they were given.</summary>
    public IEnumerable<string> Words => Enumerable.Range(0, words.Count).Select(number => words[number]);

    public bool Contains(string word) => words.Find(word) >= 0;

    public bool Contains(ReadOnlySpan<char> word) => words.Find(word) >= 0;
}
