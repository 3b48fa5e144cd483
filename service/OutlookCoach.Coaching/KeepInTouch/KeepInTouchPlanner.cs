using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Makes the keep-in-touch plan a considerate person would follow. Pure: facts, choices and a calendar in, dated items out.</summary>
internal sealed class KeepInTouchPlanner
{
    private const int FarthestNamedDay = 3 * 366;
    private const string PeopleSearch = "https://www.linkedin.com/search/results/people/?keywords=";
    private readonly IReadOnlyDictionary<string, Cadence> cadences;
    private readonly IReadOnlyDictionary<ReminderKind, ReminderTexts> texts;
    private readonly NoPlanSentences noPlan;
    private readonly CultureInfo culture;

    private KeepInTouchPlanner(
        IReadOnlyDictionary<string, Cadence> cadences, IReadOnlyDictionary<ReminderKind, ReminderTexts> texts, NoPlanSentences noPlan, string language)
    {
        this.cadences = cadences;
        this.texts = texts;
        this.noPlan = noPlan;
        culture = CultureInfo.GetCultureInfo(language);
    }

    /// <summary>Reads the cadence table and its words once. Mistakes are noted; a planner with mistakes must not be used.</summary>
    public static KeepInTouchPlanner Compile(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(
        CadenceFiles.Read(files, language, problems),
        ReminderTexts.Read(files, language, problems),
        NoPlanSentences.Read(files, language, problems),
        language);

    /// <summary>The plan for a reading; empty, with a sentence that says why, where a plan would not help.</summary>
    /// <param name="inviting">Writes the note of an invitation to somebody, by name.</param>
    public Plan Plan(Reading reading, Choices choices, PlanningCalendar calendar, Func<string, string> inviting)
    {
        if (noPlan.For(reading, choices) is { } says)
        {
            return new Plan(calendar.TimeZone, [], says);
        }

        var contact = Contact.Of(reading);
        var namedDay = NamedDay(reading, calendar.Today);
        var cadence = cadences[SituationNames.Of(reading, contact, namedDay)];
        var facts = PlanFacts.From(reading, contact, namedDay, culture);
        var items = Dates(cadence, facts, namedDay, calendar)
            .Select(dated => Item(reading, cadence, facts, dated))
            .Select(item => item.Kind == ReminderKind.LinkedIn ? item with { Note = inviting(facts["fullName"]) } : item)
            .ToArray();
        return items.Length == 0
            ? new Plan(calendar.TimeZone, [], noPlan.WhenNothingKnown)
            : new Plan(calendar.TimeZone, items, cadence.Says.Fill(WithFirstCheckIn(facts, items)));
    }

    private Dictionary<string, string> WithFirstCheckIn(Dictionary<string, string> facts, IEnumerable<PlanItem> items) =>
        items.FirstOrDefault(item => item.Kind == ReminderKind.CheckIn) is { } first
            ? new Dictionary<string, string>(facts, StringComparer.Ordinal) { ["checkIn"] = PlanFacts.Day(DateOnly.FromDateTime(first.Start), culture) }
            : facts;

    // A pause may name its end in any words; an opening is one only where the mail says so.
    private static DateOnly? NamedDay(Reading reading, DateOnly today) => reading.Signals
        .Where(signal => reading.Outcome == Outcome.OnHold || signal.Kind is SignalKind.FutureOpening or SignalKind.EncourageReapply)
        .OrderBy(signal => signal.Kind == SignalKind.FutureOpening ? 0 : 1)
        .Select(signal => signal.Date)
        .FirstOrDefault(date => date > today && date <= today.AddDays(FarthestNamedDay));

    private static List<DatedStep> Dates(Cadence cadence, Dictionary<string, string> facts, DateOnly? namedDay, PlanningCalendar calendar)
    {
        var week = new WorkWeek(calendar);
        var scheduler = new Scheduler(new Slots(calendar, week), week, cadence.Apart, new Anchors(calendar.Today, calendar.Today, namedDay));
        return scheduler.Place(cadence.Steps.Where(step => facts.ContainsKey(step.IsContact ? "name" : "company")));
    }

    private PlanItem Item(Reading reading, Cadence cadence, Dictionary<string, string> facts, DatedStep dated)
    {
        var step = dated.Step;
        var filled = new Dictionary<string, string>(facts, StringComparer.Ordinal) { ["whyNow"] = step.WhyNow.Fill(facts) };
        filled[dated.LastNoteIsPlanned ? "previous" : "replied"] = PlanFacts.Day(dated.LastNote, culture);
        if (step.IsContact)
        {
            // An agency's recruiter does not work for the company in the mail; a search for both would find nobody.
            var sought = facts.TryGetValue("company", out var company) && cadence.Name != "agency" ? $"{facts["fullName"]} {company}" : facts["fullName"];
            filled["link"] = PeopleSearch + Uri.EscapeDataString(sought);
            filled["opener"] = step.Opener?.Fill(facts) ?? "";
        }

        var words = texts[step.Kind];
        return new PlanItem(Key(reading, cadence, step), step.Kind, dated.Start, words.Title(filled), words.Body(filled));
    }

    // From what the step is, never from when it is: planning again on another day finds the same keys.
    private static string Key(Reading reading, Cadence cadence, Step step)
    {
        var message = reading.Message.Id ?? $"{reading.Sender.Address}\n{reading.Message.Subject}\n{reading.Message.ReceivedAt?.ToUnixTimeSeconds()}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{message}\n{cadence.Name}\n{step.Name}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
