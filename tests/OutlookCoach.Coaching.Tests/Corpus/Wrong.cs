namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>A place where the coach does not say what a reader wants.</summary>
/// <param name="Where">The letter or draft: "letters/a-no/status-changed".</param>
/// <param name="What">The question answered wrongly: "stage", or "misses bitter".</param>
/// <param name="Found">What was said instead; for people, not compared.</param>
internal sealed record Wrong(string Where, string What, string Found)
{
    /// <summary>How it is listed.</summary>
    public string Key => $"{Where}, {What}";
}
