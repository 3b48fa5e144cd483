namespace OutlookCoach.Coaching.Phrases;

/// <summary>A few words by their ids, asked for at every token.</summary>
internal sealed class WordMarks
{
    private readonly bool[] marked;

    public WordMarks(IEnumerable<int> words)
    {
        int[] all = [.. words];
        marked = new bool[all.DefaultIfEmpty(-1).Max() + 1];
        foreach (var word in all)
        {
            marked[word] = true;
        }
    }

    public bool Has(int word) => (uint)word < (uint)marked.Length && marked[word];
}
