using System.Text;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching;

/// <summary>All coaching in one place: text and dates in, records out. Safe to share between threads; the same input always gives the same answer.</summary>
public sealed class Coach
{
    private const string English = "en";

    private readonly PlaybookParts parts;
    private readonly SpokenLanguages languages;
    private readonly MessageReader reader;
    private readonly DraftChecker checker;
    private readonly Lazy<ReplyComposer> composer;
    private readonly Lazy<KeepInTouchPlanner> planner;

    private Coach(IReadOnlyList<PlaybookFile> files, bool inTurn)
    {
        var problems = new ProblemList();
        parts = new PlaybookParts(files, problems, inTurn);
        Sentences = SentenceFiles.Read(files, English, problems);
        languages = new SpokenLanguages(parts, Sentences, problems);
        reader = new MessageReader(languages, Sentences, KindLines.Read(files, English, problems));
        checker = new DraftChecker(parts, languages, Sentences);
        composer = parts.Add("replies", (all, mistakes) => ReplyComposer.Compile(all, English, mistakes));
        planner = parts.Add("keep in touch", (all, mistakes) => KeepInTouchPlanner.Compile(all, English, mistakes));
        if (!inTurn)
        {
            parts.OpenAll();
        }

        problems.ThrowIfAny();
    }

    /// <summary>All other wording: labels, problems, notes.</summary>
    public Sentences Sentences { get; }

    /// <summary>Compiles a Playbook, all of it at once.</summary>
    /// <exception cref="PlaybookException">A file has a mistake; all mistakes are named.</exception>
    public static Coach Open(IReadOnlyList<PlaybookFile> files) => new(files, inTurn: false);

    /// <summary>The Playbook that ships, each part of which is compiled when it is first asked for.</summary>
    public static Coach OpenShipped() => new(PlaybookFile.Embedded(), inTurn: true);

    /// <summary>Compiles and learns now what others would wait for when they first ask for it. Empty when all of it could be.</summary>
    public IReadOnlyList<BrokenPart> WarmUp() => parts.TryAll() is { Count: > 0 } broken ? broken : languages.Learn();

    /// <summary>Writes what reading and tone learn from the Playbook's lines: what the build puts into the assembly (<see cref="Learning.ShippedModels"/>).</summary>
    internal void SaveLearned(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        languages.SaveLearned(writer);
    }

    /// <summary>Runs every rule's own examples; empty when all hold.</summary>
    public IReadOnlyList<PlaybookProblem> ProveExamples() => [.. checker.Prove(), .. reader.Prove()];

    /// <summary>Reads a mail. Never throws, whatever the text.</summary>
    public Reading Read(Message message) => reader.Read(message);

    /// <summary>A reading of what the person was told in a call.</summary>
    public Reading Read(ToldByPhone told) => reader.Read(told);

    /// <summary>Suggests a reply to a reading, corrected or not, or another note about it.</summary>
    public Reply Suggest(Reading reading, Choices choices, DateOnly today) => composer.Value.Compose(reader.Describe(reading), choices, today, Check);

    /// <summary>Checks the person's own words. Never throws, whatever the text.</summary>
    public ToneReport Check(string text, Situation situation) => checker.Check(text, situation);

    /// <summary>What care needs where words are sent nowhere: somebody to talk to, and what to listen for.</summary>
    /// <param name="country">Two letters, or null when it is not known.</param>
    public CareHelp HelpIn(string? country) => checker.HelpIn(country);

    /// <summary>Plans keep-in-touch reminders; a plan for a firm that has one already joins it.</summary>
    public Plan PlanAhead(Reading reading, Choices choices, PlanningCalendar calendar) =>
        planner.Value.Plan(reading, choices, calendar, name => Invite(reading, choices with { Note = NoteKind.LinkedIn, NoteTo = name }, calendar.Today));

    /// <summary>A reminder to send the reply on the next working morning; null when a year holds no working day.</summary>
    /// <param name="draft">Stands in the reminder, where the person wants it there; else the reminder does not hold it.</param>
    public PlanItem? SleepOnIt(Reading reading, PlanningCalendar calendar, string? draft) => planner.Value.SleepOnIt(reading, calendar, draft);

    /// <summary>Suggests the note that a reminder is about, from what the reminder knows.</summary>
    public Reply SuggestFor(StandingReminder standing, Choices choices, DateOnly today) => Suggest(StandingReading.Of(standing), choices, today);

    /// <summary>True for a category by which Outlook's own calendars mark public holidays, in any language the Playbook names.</summary>
    public bool IsHolidayCategory(string category) => planner.Value.IsHolidayCategory(category);

    /// <summary>What becomes of the reminders that stand in the calendar when the person tells how things went.</summary>
    /// <param name="reminder">The one they tell it of; null for a new job.</param>
    public PlanChange KeepUp(Happening what, StandingReminder? reminder, PlanningCalendar calendar) => planner.Value.Upkeep.After(what, reminder, calendar);

    /// <summary>Two letters of the country whose public holidays a mailbox keeps; null when zone and language leave it open.</summary>
    /// <param name="timeZone">A Windows or IANA id.</param>
    /// <param name="locale">Such as "en-GB".</param>
    public string? CountryOf(string timeZone, string? locale) => planner.Value.CountryOf(timeZone, locale);

    private string Invite(Reading reading, Choices choices, DateOnly today) => composer.Value.Write(reading, choices, today, Check).Text;
}
