namespace OutlookCoach.Coaching.Learning;

/// <summary>The places of those of a sentence's features that some line had too.</summary>
/// <param name="near">Its words, and behind them its pairs of neighbours.</param>
/// <param name="words">How many of them are words.</param>
/// <param name="apart">Its pairs with a word between them.</param>
internal readonly ref struct KnownFeatures(ReadOnlySpan<int> near, int words, ReadOnlySpan<int> apart)
{
    public ReadOnlySpan<int> Near { get; } = near;

    public ReadOnlySpan<int> Words => Near[..words];

    public ReadOnlySpan<int> Apart { get; } = apart;
}
