namespace OutlookCoach.Coaching.Replies;

/// <summary>The sentences that may fill one slot. The next reply starts with those that were used least lately, so that wordings stay apart.</summary>
internal sealed class Shelf
{
    private readonly List<Sentence> sentences;

    public Shelf(IEnumerable<Sentence> sentences)
    {
        this.sentences = [.. sentences];
        Fewest = this.sentences.Select(sentence => sentence.Words).DefaultIfEmpty().Min();
        Most = this.sentences.Select(sentence => sentence.Words).DefaultIfEmpty().Max();
    }

    public int Count => sentences.Count;

    public int Fewest { get; }

    public int Most { get; }

    public Sentence this[int index] => sentences[index];

    /// <summary>Moves a used sentence behind all others.</summary>
    public void Use(Sentence used)
    {
        if (sentences.Remove(used))
        {
            sentences.Add(used);
        }
    }
}
