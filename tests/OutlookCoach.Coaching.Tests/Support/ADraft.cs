using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>A reply that has nothing to fix, and sentences put into it.</summary>
internal static class ADraft
{
    public const string Clean = """
        Dear Priya,

        Thank you for letting me know, and for the care you took. I enjoyed talking with Dana about the new reading room in Kells. Please keep me in mind for similar roles.

        Kind regards,
        Sam
        """;

    private const string Ask = "Please keep me in mind";

    /// <summary>The clean reply with this sentence before its ask.</summary>
    public static string Saying(string sentence) => Clean.Replace(Ask, $"{sentence} {Ask}", StringComparison.Ordinal);

    public static ToneReport Check(string text) => Check(text, new Situation());

    public static ToneReport Check(string text, Situation situation) => TheCoach.Instance.Check(text, situation);

    /// <summary>The failings found, those that share a place with a heavier one last.</summary>
    public static string[] Kinds(string text)
    {
        var findings = Check(text).Findings;
        return [.. findings.Select(finding => finding.Kind), .. findings.SelectMany(finding => finding.Also)];
    }
}
