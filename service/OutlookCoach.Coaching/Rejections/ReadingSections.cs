namespace OutlookCoach.Coaching.Rejections;

/// <summary>The Playbook's sections that a reading uses.</summary>
internal static class ReadingSections
{
    public const string Outcomes = "rejections/outcomes";
    public const string Signals = "rejections/signals";
    public const string Stages = "rejections/stages";
    public const string Senders = "rejections/senders";
    public const string Topics = "rejections/topics";
    public const string Facts = "rejections/facts";

    /// <summary>Lines that the models learn from.</summary>
    public const string Learned = "learned/reading";

    /// <summary>Whole letters that they learn from.</summary>
    public const string Letters = "learned/letters";

    public static readonly string[] All = [Outcomes, Signals, Stages, Senders, Topics, Facts];

    /// <summary>Where in <see cref="All"/> it stands.</summary>
    public static int NumberOf(string section)
    {
        var number = 0;
        while (All[number] != section)
        {
            number++;
        }

        return number;
    }
}
