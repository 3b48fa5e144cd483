namespace OutlookCoach.Coaching.Phrases;

/// <summary>A part of a parsed phrase.</summary>
internal abstract record PhrasePart
{
    /// <summary>One word, lower-cased.</summary>
    public sealed record Word(string Text) : PhrasePart;

    /// <summary>One of several wordings, or nothing when <paramref name="Optional"/>.</summary>
    /// <param name="Written">As the phrase writes it: what is written the same is the same.</param>
    public sealed record OneOf(string Written, IReadOnlyList<IReadOnlyList<PhrasePart>> Wordings, bool Optional) : PhrasePart;

    /// <summary>Up to <see cref="PhraseNetwork.LongestGap"/> words of any kind.</summary>
    public sealed record Gap : PhrasePart;

    /// <summary>Words to be kept: a company, a role, a name, a reason.</summary>
    public sealed record Keep(string Name) : PhrasePart;
}
