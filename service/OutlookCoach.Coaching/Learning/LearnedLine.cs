namespace OutlookCoach.Coaching.Learning;

/// <summary>A line to learn from, cut once for all that is learned.</summary>
/// <param name="Places">Of its features in the <see cref="LineBook"/>, some of them more than once; words before pairs.</param>
/// <param name="Apart">Of its pairs with a word between them.</param>
internal sealed record LearnedLine(string Text, int[] Places, int[] Apart)
{
    /// <summary>How many of the places are those of single words.</summary>
    public int Words { get; init; }
}
