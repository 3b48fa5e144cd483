using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Title and body of one kind of reminder.</summary>
internal sealed class ReminderTexts
{
    private static readonly (ReminderKind Kind, string File, TemplateFacts Facts)[] Kinds =
    [
        (ReminderKind.LinkedIn, "linked-in", PlanFacts.OfContact),
        (ReminderKind.CheckIn, "check-in", PlanFacts.OfContact),
        (ReminderKind.CareersPage, "careers-page", PlanFacts.OfCompany),
        (ReminderKind.Apply, "apply", PlanFacts.OfCompany),
        (ReminderKind.SendReply, "send-reply", PlanFacts.OfReply),
    ];

    private readonly Template title;
    private readonly IReadOnlyList<Template> body;

    private ReminderTexts(Template title, IReadOnlyList<Template> body)
    {
        this.title = title;
        this.body = body;
    }

    /// <summary>The texts of every kind; a missing file is a problem.</summary>
    public static IReadOnlyDictionary<ReminderKind, ReminderTexts> Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var texts = new Dictionary<ReminderKind, ReminderTexts>();
        var sources = SourceList.Read(files);
        foreach (var (kind, name, facts) in Kinds)
        {
            var path = $"{language}/keep-in-touch/reminders/{name}.yaml";
            if (files.FirstOrDefault(file => file.Path == path) is not { } file)
            {
                problems.Add(path, 1, 1, "This kind of reminder has no file.");
            }
            else if (PlaybookPage.Read(file, problems) is { } page)
            {
                texts[kind] = ReadPage(page, facts, sources);
            }
        }

        return texts;
    }

    public string Title(IReadOnlyDictionary<string, string> facts) => title.Fill(facts);

    /// <summary>The body's lines that have something to say, with an empty line between them.</summary>
    public string Body(IReadOnlyDictionary<string, string> facts) =>
        string.Join("\n\n", body.Select(line => line.Fill(facts)).Where(line => line.Length > 0));

    private static ReminderTexts ReadPage(PlaybookPage page, TemplateFacts facts, IReadOnlySet<string> sources)
    {
        var title = Template.Read(page, page.TextLine("title"), facts);
        var body = page.Lines("body").Select(line => Template.Read(page, line, facts)).ToArray();
        Reasons.Require(page, sources);
        page.Finish();
        return new ReminderTexts(title, body);
    }
}
