namespace OutlookCoach.Coaching.Phrases;

/// <summary>A part of a parsed phrase. What is written the same is one and the same part, in all phrases of a language.</summary>
internal abstract record PhrasePart
{
    /// <summary>One word, lower-cased.</summary>
    public sealed record Word(string Text) : PhrasePart;

    /// <summary>One of several wordings, or nothing when <paramref name="Optional"/>.</summary>
    public sealed record OneOf(IReadOnlyList<IReadOnlyList<PhrasePart>> Wordings, bool Optional) : PhrasePart;

    /// <summary>Up to <see cref="PhraseNetwork.LongestGap"/> words of any kind.</summary>
    public sealed record Gap : PhrasePart;

    /// <summary>Words to be kept: a company, a role, a name, a reason.</summary>
    public sealed record Keep(string Name) : PhrasePart;
}
