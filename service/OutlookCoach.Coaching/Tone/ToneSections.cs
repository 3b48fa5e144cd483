namespace OutlookCoach.Coaching.Tone;

/// <summary>The Playbook's sections that a check uses.</summary>
internal static class ToneSections
{
    public const string Tone = "tone";
    public const string Elements = "elements";
    public const string Crisis = "care/crisis";

    /// <summary>What is listened for where words are sent nowhere.</summary>
    public const string Plain = "care/plain";

    /// <summary>Phrases that are a slip only in some situations.</summary>
    public const string Slips = "slips";

    /// <summary>Lines that the models learn from.</summary>
    public const string Learned = "learned/tone";

    /// <summary>In how many of those lines each phrase is found.</summary>
    public const string PhraseCounts = "learned/phrases.md";
}
