namespace OutlookCoach.Coaching.Phrases;

[Flags]
internal enum TokenMarks : byte
{
    None = 0,

    /// <summary>Starts with a capital letter.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all capitals.</summary>
    AllCapitals = 2,

    /// <summary>Holds a digit.</summary>
    Number = 4,

    /// <summary>A comma, colon, dash or bracket stands before it: negation does not reach across.</summary>
    ClauseStart = 8,

    /// <summary>A comma stands before it.</summary>
    AfterComma = 16,

    /// <summary>First word of its sentence.</summary>
    SentenceStart = 32,
}
