using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>The composer over the Playbook that ships.</summary>
internal static class SomeComposer
{
    public static readonly ReplyComposer Shipped = Compile();

    public static Reply Compose(Reading reading, Choices? choices = null) =>
        Shipped.Compose(reading, choices ?? new Choices { YourName = "Sam" }, SomeReading.Today, NothingFound);

    public static ToneReport NothingFound(string text, Situation situation) => Report([]);

    public static ToneReport Report(IReadOnlyList<Finding> findings) => new() { Findings = findings, Present = [], Words = 0, Summary = "", LengthSays = "" };

    private static ReplyComposer Compile()
    {
        var problems = new ProblemList();
        var composer = ReplyComposer.Compile(PlaybookFile.Embedded(), "en", problems);
        problems.ThrowIfAny();
        return composer;
    }
}
