using System.Globalization;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Makes the keep-in-touch plan a considerate person would follow. Pure: facts, choices and a calendar in, dated items out.</summary>
internal sealed class KeepInTouchPlanner
{
    private const int FarthestNamedDay = 3 * 366;
    private readonly IReadOnlyDictionary<string, Cadence> cadences;
    private readonly NoPlanSentences noPlan;
    private readonly PlanWords words;
    private readonly ItemWriter writer;
    private readonly Holidays holidays;
    private readonly CountryGuess countries;
    private readonly Firms firms;
    private readonly CultureInfo culture;

    private KeepInTouchPlanner(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        culture = CultureInfo.GetCultureInfo(language);
        cadences = CadenceFiles.Read(files, language, problems);
        writer = new ItemWriter(ReminderTexts.Read(files, language, problems), culture);
        noPlan = NoPlanSentences.Read(files, language, problems);
        words = PlanWords.Read(files, language, problems);
        holidays = Holidays.Read(files, problems);
        countries = CountryGuess.Read(files, holidays, problems);
        firms = Firms.Read(files, language, problems);
        Upkeep = new PlanUpkeep(words, firms, culture, this);
    }

    /// <summary>What becomes of a plan that stands.</summary>
    public PlanUpkeep Upkeep { get; }

    /// <summary>Reads the cadence table and its words once. Mistakes are noted; a planner with mistakes must not be used.</summary>
    public static KeepInTouchPlanner Compile(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(files, language, problems);

    /// <summary>Two letters of the country whose public holidays a mailbox keeps; null when that is not known.</summary>
    public string? CountryOf(string timeZone, string? locale) => countries.Of(timeZone, locale);

    /// <summary>True for a category that marks public holidays.</summary>
    public bool IsHolidayCategory(string category) => countries.IsHolidayCategory(category);

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
        var source = Source(reading, contact, namedDay);
        var standing = StandingFor(source, calendar);
        var items = Dates(source, namedDay, calendar, standing)
            .Select(dated => writer.Write(source, dated))
            .Select(item => item.Kind == ReminderKind.LinkedIn ? item with { Note = inviting(source.Facts["fullName"]) } : item)
            .ToArray();
        return new Plan(calendar.TimeZone, items, Says(source, items, standing));
    }

    /// <summary>A reminder to send the reply on the next working morning.</summary>
    /// <param name="draft">Goes into the reminder where the person wants it there; the pane keeps it in any case.</param>
    public PlanItem? SleepOnIt(Reading reading, PlanningCalendar calendar, string? draft)
    {
        var about = About(reading, Contact.Of(reading));
        var slots = SlotsOf(calendar, out var week);
        return slots.OnOrAfter(week.AddWorkingDays(calendar.Today, 1), SlotWish.Soon) is { } start
            ? writer.SendReply(PlanSource.KeyOf(Seed(reading), "reply", "sendReply-1"), start, about, draft)
            : null;
    }

    /// <summary>The notes that come after one which was answered: for a plan that had been stopped.</summary>
    public IReadOnlyList<PlanItem> Resume(StandingReminder after, PlanningCalendar calendar)
    {
        if (after.About is not { Contact: not null, Step: { } name } || name.Split('/') is not [var situation, var step] || !cadences.TryGetValue(situation, out var cadence))
        {
            return [];
        }

        var source = new PlanSource(after.MessageId ?? after.Key, cadence, PlanFacts.From(after.About), after.About with { Done = false });
        var rest = cadence.Steps.SkipWhile(one => one.Name != step).Skip(1).Where(one => one.Kind == ReminderKind.CheckIn);
        var slots = SlotsOf(calendar, out var week);
        var scheduler = new Scheduler(slots, week, cadence.Apart, new Anchors(calendar.Today, calendar.Today, null), []).AfterAnswer();
        return [.. scheduler.Place(rest).Select(dated => writer.Write(source, dated))];
    }

    public Slots SlotsOf(PlanningCalendar calendar, out WorkWeek week)
    {
        week = new WorkWeek(calendar, holidays);
        return new Slots(calendar, week);
    }

    private List<DatedStep> Dates(PlanSource source, DateOnly? namedDay, PlanningCalendar calendar, StandingPlan standing)
    {
        var slots = SlotsOf(calendar, out var week);
        var scheduler = new Scheduler(slots, week, source.Cadence.Apart, new Anchors(calendar.Today, calendar.Today, namedDay), standing.Days);
        return scheduler.Place(source.Steps.Where(step => standing.Adds(step, source.About)));
    }

    private StandingPlan StandingFor(PlanSource source, PlanningCalendar calendar) => new(
        [.. calendar.Standing.Where(standing => firms.Same(standing.About, source.About with { Step = $"{source.Cadence.Name}/" }))],
        source.Cadence.Steps.Select(step => source.Key(step.Name)).ToHashSet());

    private string Says(PlanSource source, PlanItem[] items, StandingPlan standing)
    {
        var facts = new Dictionary<string, string>(source.Facts, StringComparer.Ordinal);
        if (standing.IsSilent)
        {
            return words.Say(PlanWords.Silent, facts);
        }

        if (standing.Next is { } next)
        {
            facts["main"] = next.About.Contact ?? next.Title;
            return words.Say(PlanWords.Joins, facts);
        }

        if (source.About.Contact is { } contact && standing.Knows(contact) && items.Length > 0)
        {
            facts["main"] = contact;
            return words.Say(PlanWords.Known, facts);
        }

        if (items.FirstOrDefault(item => item.Kind == ReminderKind.CheckIn) is { } first)
        {
            facts["checkIn"] = PlanFacts.Day(DateOnly.FromDateTime(first.Start), culture);
        }

        return items.Length == 0 ? noPlan.WhenNothingKnown : source.Cadence.Says.Fill(facts);
    }

    private PlanSource Source(Reading reading, Contact? contact, DateOnly? namedDay)
    {
        var about = About(reading, contact);
        return new PlanSource(Seed(reading), cadences[SituationNames.Of(reading, contact, namedDay)], PlanFacts.From(reading, about, namedDay, culture), about);
    }

    private ReminderAbout About(Reading reading, Contact? contact)
    {
        var role = PlanFacts.TidyOrNull(reading.Role?.Value, 80);
        return new ReminderAbout
        {
            Company = PlanFacts.TidyOrNull(reading.Company?.Value, 60),
            Contact = contact?.FullName,
            Address = contact?.AddressIn(reading),
            Role = role,
            Met = words.Met(contact?.Part == PersonPart.Agency ? Stage.Application : reading.Stage.Value, role),
            Link = PlanFacts.Link(reading.Message.Link),
        };
    }

    private static string Seed(Reading reading) =>
        reading.Message.Id ?? $"{reading.Sender.Address}\n{reading.Message.Subject}\n{reading.Message.ReceivedAt?.ToUnixTimeSeconds()}";

    // A pause may name its end in any words; an opening is one only where the mail says so.
    private static DateOnly? NamedDay(Reading reading, DateOnly today) => reading.Signals
        .Where(signal => reading.Outcome == Outcome.OnHold || signal.Kind is SignalKind.FutureOpening or SignalKind.EncourageReapply)
        .OrderBy(signal => signal.Kind == SignalKind.FutureOpening ? 0 : 1)
        .Select(signal => signal.Date)
        .FirstOrDefault(date => date > today && date <= today.AddDays(FarthestNamedDay));
}
