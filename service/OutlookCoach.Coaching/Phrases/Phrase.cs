namespace OutlookCoach.Coaching.Phrases;

/// <summary>A phrase and where in a sentence it may stand.</summary>
internal sealed record Phrase(IReadOnlyList<PhrasePart> Parts, bool FromStart, PhraseEnd End);

/// <summary>What must follow a phrase.</summary>
internal enum PhraseEnd : byte
{
    Anywhere,
    EndOfSentence,
    Question,
}
