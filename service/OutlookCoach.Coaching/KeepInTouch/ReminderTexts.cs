using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Title, body and LinkedIn note of one kind of reminder.</summary>
internal sealed class ReminderTexts
{
    /// <summary>What LinkedIn takes from a free account.</summary>
    public const int LongestNote = 200;

    private static readonly (ReminderKind Kind, string File, TemplateFacts Facts)[] Kinds =
    [
        (ReminderKind.LinkedIn, "linked-in", PlanFacts.OfContact),
        (ReminderKind.CheckIn, "check-in", PlanFacts.OfContact),
        (ReminderKind.CareersPage, "careers-page", PlanFacts.OfCompany),
        (ReminderKind.Apply, "apply", PlanFacts.OfCompany),
    ];

    private readonly Template title;
    private readonly IReadOnlyList<Template> body;
    private readonly IReadOnlyList<Template> notes;

    private ReminderTexts(Template title, IReadOnlyList<Template> body, IReadOnlyList<Template> notes)
    {
        this.title = title;
        this.body = body;
        this.notes = notes;
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

    /// <summary>The first note that fits; null when this kind has none.</summary>
    public string? Note(IReadOnlyDictionary<string, string> facts) =>
        notes.Select(note => note.Fill(facts)).FirstOrDefault(note => note.Length <= LongestNote);

    private static ReminderTexts ReadPage(PlaybookPage page, TemplateFacts facts, IReadOnlySet<string> sources)
    {
        var title = Template.Read(page, page.TextLine("title"), facts);
        var body = page.Lines("body").Select(line => Template.Read(page, line, facts)).ToArray();
        var notes = ReadNotes(page, facts);
        Reasons.Require(page, sources);
        page.Finish();
        return new ReminderTexts(title, body, notes);
    }

    private static Template[] ReadNotes(PlaybookPage page, TemplateFacts facts)
    {
        var lines = page.OptionalLines("notes");
        var notes = lines.Select(line => Template.Read(page, line, facts)).ToArray();
        if (notes.Length > 0 && (!notes[^1].IsPlain || lines[^1].Text.Length > LongestNote))
        {
            page.Problem(lines[^1], $"The last note must fit whatever the names are: no facts, at most {LongestNote} characters.");
        }

        return notes;
    }
}
