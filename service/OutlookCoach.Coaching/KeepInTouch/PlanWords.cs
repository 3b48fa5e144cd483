using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What is said of plans and of what happens to them: the named lines of <c>sentences/plans.yaml</c> that have gaps.</summary>
internal sealed class PlanWords
{
    public const string Joins = "joins";
    public const string Known = "known";
    public const string Silent = "silent";
    public const string ContactNote = "contact-note";
    public const string ContactAnswer = "contact-answer";
    public const string InTouch = "in-touch";
    public const string InTouchLast = "in-touch-last";
    public const string InTouchStop = "in-touch-stop";
    public const string Answered = "answered";
    public const string AnsweredLast = "answered-last";
    public const string Done = "done";
    public const string Moved = "moved";
    public const string Stopped = "stop";
    public const string Job = "job";
    public const string JobNone = "job-none";
    public const string Back = "back";

    private static readonly HashSet<string> Sometimes = ["name", "company", "role"];
    private static readonly (string Name, string[] Always)[] Lines =
    [
        (Joins, ["main"]), (Known, ["main"]), (Silent, []), (ContactNote, ["day"]), (ContactAnswer, ["day"]), (InTouch, ["next"]), (InTouchLast, []), (InTouchStop, []),
        (Answered, ["next"]), (AnsweredLast, []), (Done, []), (Moved, ["next"]), (Stopped, []), (Job, []), (JobNone, []), (Back, []),
    ];

    private readonly Dictionary<string, Template> byName;

    private PlanWords(Dictionary<string, Template> byName) => this.byName = byName;

    public static PlanWords Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, $"{language}/sentences/plans.yaml", problems);
        var lines = Lines.Concat(Enum.GetValues<Stage>().Select(stage => (Name: OfMeeting(stage), Always: Array.Empty<string>())));
        return new PlanWords(lines.ToDictionary(
            line => line.Name,
            line => Template.Read(page, page.TextLine(line.Name), new TemplateFacts(line.Always.ToHashSet(), Sometimes))));
    }

    public string Say(string name, IReadOnlyDictionary<string, string> facts) => byName[name].Fill(facts);

    /// <summary>How they know each other.</summary>
    public string Met(Stage stage, string? role) =>
        Say(OfMeeting(stage), role is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["role"] = role });

    private static string OfMeeting(Stage stage) => $"met-{stage.ToString().ToLowerInvariant()}";
}
