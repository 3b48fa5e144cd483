using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>Takes a letter apart as English letters are.</summary>
internal static class Letters
{
    private static readonly Lazy<SignOffs> English = new(() => Language.Read(PlaybookFile.Embedded(), "en", new ProblemList())!.SignOffs);

    public static MailParts Cut(string text) => MailParts.Of(text, English.Value);

    /// <summary>The writer's own words, before sign-off and quotation.</summary>
    public static string Own(string text) => text[..Cut(text).OwnEnd].Trim();

    /// <summary>All that is new: the writer's words, sign-off and signature.</summary>
    public static string New(string text) => text[..Cut(text).NewEnd].Trim();
}
