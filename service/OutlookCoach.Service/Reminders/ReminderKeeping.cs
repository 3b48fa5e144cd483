using System.Globalization;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Keeps the reminders in the calendar true to what happened.</summary>
public sealed class ReminderKeeping(MailboxReminders mailbox, MailboxCalendar hours, ReminderAdding adding, Coach coach, TimeProvider time)
{
    // A taken time moves a reminder by days, not weeks.
    private const int Margin = 14;

    /// <exception cref="ProblemException">reminder_gone or not_ours; or what kept the calendar from being changed. Asking again does the rest.</exception>
    public async Task<Happened> HappenedAsync(string id, HappenedRequest request, CancellationToken cancellationToken)
    {
        var (calendar, ours) = await SeeAsync(cancellationToken);
        if (ours.FirstOrDefault(one => one.Id == id) is not { } kept)
        {
            throw await mailbox.WhyNotAsync(id, cancellationToken);
        }

        if (request.Start is { } seen && seen != kept.Start && request.What is (Happening.SnoozeWeek or Happening.SnoozeMonth))
        {
            var moved = coach.Sentences.Fill("plans/moved", ("next", kept.Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
            return new Happened(moved, [kept.Seen(time.GetUtcNow())], [], []);
        }

        var change = await ChangeAsync(request.What, kept.In(calendar.TimeZone), calendar, cancellationToken);
        return await ApplyAsync(change, ours, calendar.TimeZone, cancellationToken);
    }

    /// <summary>"I got a job": shows what can go, or takes it out.</summary>
    public async Task<Happened> JobAsync(bool remove, CancellationToken cancellationToken)
    {
        var (calendar, ours) = await SeeAsync(cancellationToken);
        var change = coach.KeepUp(Happening.Job, null, calendar);
        return remove
            ? await ApplyAsync(change, ours, calendar.TimeZone, cancellationToken)
            : new Happened(change.Says, [], [.. Kept(change.Removed, ours).Select(kept => kept.ToRemoved())], []);
    }

    private async Task<(PlanningCalendar Calendar, IReadOnlyList<KeptReminder> Ours)> SeeAsync(CancellationToken cancellationToken)
    {
        var asked = hours.HoursAsync(cancellationToken);
        var ours = await mailbox.ListAsync(bodies: true, cancellationToken);
        var calendar = await asked;
        return (calendar with { Standing = [.. ours.Select(kept => kept.In(calendar.TimeZone))] }, ours);
    }

    // The days are found first; then what is taken around them decides the hours.
    private async Task<PlanChange> ChangeAsync(Happening what, StandingReminder reminder, PlanningCalendar calendar, CancellationToken cancellationToken)
    {
        var change = coach.KeepUp(what, reminder, calendar);
        var starts = change.Changed.Where(one => !one.About.Done).Select(one => one.Start).Concat(change.Added.Select(item => item.Start)).ToArray();
        if (starts.Length == 0)
        {
            return change;
        }

        try
        {
            var busy = await hours.BusyAsync(calendar, DateOnly.FromDateTime(starts.Max()).AddDays(Margin), cancellationToken);
            return coach.KeepUp(what, reminder, calendar with { Busy = busy });
        }
        catch (ProblemException problem) when (problem.Kind != ProblemKind.NotSignedIn)
        {
            // A reminder that may meet a busy hour is better than none.
            return change;
        }
    }

    // The reminder it happened to comes last: until it is done, a repeat finds the others where they were or where they shall be.
    private async Task<Happened> ApplyAsync(PlanChange change, IReadOnlyList<KeptReminder> ours, string zone, CancellationToken cancellationToken)
    {
        var before = Kept(change.Changed, ours);
        var gone = Kept(change.Removed, ours);
        await Task.WhenAll(change.Changed.Skip(1).Select(after => ChangeAsync(after, ours, zone, cancellationToken)));
        await Task.WhenAll(gone.Select(kept => mailbox.DeleteAsync(kept, cancellationToken)));
        var added = await AddedAsync(change, new ReminderPlace(zone, before.FirstOrDefault()?.MessageId), cancellationToken);
        await Task.WhenAll(change.Changed.Take(1).Select(after => ChangeAsync(after, ours, zone, cancellationToken)));
        var now = time.GetUtcNow();
        return new Happened(change.Says, [.. change.Changed.Select(after => After(after, ours, zone).Seen(now))], [.. gone.Select(kept => kept.ToRemoved())], added)
        {
            Undo = new Undo([.. before, .. gone], [.. change.Added.Select(item => item.Key)]),
        };
    }

    // All or a problem: the one it happened to must not be done while some of what follows from it is missing.
    private async Task<IReadOnlyList<AddResult>> AddedAsync(PlanChange change, ReminderPlace place, CancellationToken cancellationToken)
    {
        if (change.Added.Count == 0)
        {
            return [];
        }

        var added = await adding.AddAsync(new AddRequest(place.TimeZone, change.Added, place.MessageId), cancellationToken);
        return added.Left is { } left ? throw left : added.Results;
    }

    private Task ChangeAsync(StandingReminder after, IReadOnlyList<KeptReminder> ours, string zone, CancellationToken cancellationToken)
    {
        var before = ours.First(kept => kept.Id == after.Id);
        return mailbox.ChangeAsync(after.Id, () => EventMapping.ToChange(before, After(after, ours, zone)), cancellationToken);
    }

    // What does not move keeps its own zone.
    private static KeptReminder After(StandingReminder after, IReadOnlyList<KeptReminder> ours, string zone)
    {
        var before = ours.First(kept => kept.Id == after.Id);
        var stays = before.In(zone).Start == after.Start;
        return before with { Start = stays ? before.Start : after.Start, TimeZone = stays ? before.TimeZone : zone, Body = after.Body, About = after.About };
    }

    private static List<KeptReminder> Kept(IEnumerable<StandingReminder> standing, IReadOnlyList<KeptReminder> ours) =>
        [.. standing.Select(one => ours.First(kept => kept.Id == one.Id))];
}
