namespace OutlookCoach.Coaching.Phrases;

/// <summary>A phrase and where in a sentence it may stand.</summary>
internal sealed record Phrase(IReadOnlyList<PhrasePart> Parts, bool FromStart, PhraseEnd End)
{
    /// <summary>As it is written in the Playbook.</summary>
    public string Text { get; init; } = "";

    /// <summary>It keeps words of the text.</summary>
    public bool Keeps => Parts.Any(Keep);

    private static bool Keep(PhrasePart part) =>
        part is PhrasePart.Keep || (part is PhrasePart.OneOf group && group.Wordings.Any(wording => wording.Any(Keep)));
}

/// <summary>What must follow a phrase.</summary>
internal enum PhraseEnd : byte
{
    Anywhere,
    EndOfSentence,
    Question,
}
