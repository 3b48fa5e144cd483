using System.Text.Json;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Reminders;
using Person = OutlookCoach.Service.SignIn.Person;
using Reminder = OutlookCoach.Service.Reminders.Reminder;

namespace OutlookCoach.Service.Graph;

/// <summary>Our events in the person's calendar, and only ours.</summary>
public sealed class MailboxReminders(GraphCalls graph, Person person)
{
    private const int PageSize = 200;
    private static readonly string[] Wanted = ["id", "subject", "start", "originalStartTimeZone"];

    /// <summary>All that carry our tag, by time.</summary>
    public async Task<IReadOnlyList<Reminder>> ListAsync(CancellationToken cancellationToken)
    {
        var found = new List<Event>();
        var page = await FirstAsync(cancellationToken);
        found.AddRange(page.Value!);
        while (page.OdataNextLink is { Length: > 0 } next)
        {
            page = await NextAsync(next, cancellationToken);
            found.AddRange(page.Value!);
        }

        return [.. found.Select(EventMapping.ToReminder).OfType<Reminder>().OrderBy(reminder => reminder.Start)];
    }

    /// <summary>Creates one event, unless this generation of it was created before.</summary>
    /// <returns>The id Graph answered with; it may be that of an event which is gone, see <see cref="ReminderAdding"/>. Null when Graph only says that it knows.</returns>
    public Task<string?> CreateAsync(PlanItem item, ReminderPlace place, int generation, CancellationToken cancellationToken)
    {
        var transaction = TransactionId.For(person.Key, place.MessageId, item.Key, generation);
        return graph.AskAsync(
            GraphPurpose.UseCalendar,
            async (client, token) =>
            {
                try
                {
                    // A new event for every attempt: the SDK remembers what it has sent of an object and would leave it out.
                    var created = await client.Me.Events.PostAsync(
                        EventMapping.ToEvent(item, place, transaction), request => request.Headers.Prefer(Preferences.LastingIds), token);
                    return created?.Id ?? throw new JsonException("An event without its id.");
                }
                catch (ApiException known) when (known.ResponseStatusCode == StatusCodes.Status409Conflict)
                {
                    return null;
                }
            },
            cancellationToken);
    }

    /// <exception cref="ProblemException">reminder_gone when there is no such event, not_ours when it lacks our tag.</exception>
    public async Task<Reminder> ChangeAsync(string id, ReminderChange change, CancellationToken cancellationToken)
    {
        var ours = await FindAsync(id, cancellationToken) ?? throw new ProblemException(ProblemKind.ReminderGone);
        var changed = await graph.AskAsync(
            GraphPurpose.OneReminder,
            (client, token) => client.Me.Events[id].PatchAsync(
                EventMapping.ToChange(change, ours.TimeZone), request => request.Headers.Prefer(Preferences.LastingIds), token),
            cancellationToken);
        return ours with { Id = changed?.Id ?? ours.Id, Title = change.Title ?? ours.Title, Start = change.Start ?? ours.Start };
    }

    /// <summary>Null when it was gone already.</summary>
    /// <exception cref="ProblemException">not_ours when the event lacks our tag.</exception>
    public async Task<Reminder?> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var ours = await FindAsync(id, cancellationToken);
        if (ours is not null)
        {
            await DeleteAsync(ours, cancellationToken);
        }

        return ours;
    }

    /// <summary>Deletes an event that <see cref="ListAsync"/> has just shown to be ours.</summary>
    public async Task DeleteAsync(Reminder ours, CancellationToken cancellationToken)
    {
        try
        {
            await graph.AskAsync(
                GraphPurpose.OneReminder,
                async (client, token) =>
                {
                    await client.Me.Events[ours.Id].DeleteAsync(cancellationToken: token);
                    return true;
                },
                cancellationToken);
        }
        catch (ProblemException gone) when (gone.Kind == ProblemKind.ReminderGone)
        {
            // Deleted a moment ago: by them, or by an attempt of ours whose answer was lost.
        }
    }

    // Null when there is no such event.
    private async Task<Reminder?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var found = await graph.AskAsync(
                GraphPurpose.OneReminder,
                (client, token) => client.Me.Events[id].GetAsync(
                    request =>
                    {
                        request.QueryParameters.Select = Wanted;
                        request.QueryParameters.Expand = [ReminderTag.Expand];
                        request.Headers.Prefer(Preferences.LastingIds);
                    },
                    token),
                cancellationToken);
            return found is not null && EventMapping.ToReminder(found) is { } ours ? ours : throw new ProblemException(ProblemKind.NotOurs);
        }
        catch (ProblemException gone) when (gone.Kind == ProblemKind.ReminderGone)
        {
            return null;
        }
    }

    private Task<EventCollectionResponse> FirstAsync(CancellationToken cancellationToken) => graph.AskAsync(
        GraphPurpose.UseCalendar,
        async (client, token) => Whole(await client.Me.Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = ReminderTag.Filter;
                request.QueryParameters.Expand = [ReminderTag.Expand];
                request.QueryParameters.Select = Wanted;
                request.QueryParameters.Top = PageSize;
                request.Headers.Prefer(Preferences.LastingIds);
            },
            token)),
        cancellationToken);

    private Task<EventCollectionResponse> NextAsync(string link, CancellationToken cancellationToken) => graph.AskAsync(
        GraphPurpose.UseCalendar,
        async (client, token) => Whole(await client.Me.Events.WithUrl(link).GetAsync(request => request.Headers.Prefer(Preferences.LastingIds), token)),
        cancellationToken);

    // An answer without a list must not pass for an empty calendar: everything would be created once more.
    private static EventCollectionResponse Whole(EventCollectionResponse? page) =>
        page?.Value is null ? throw new JsonException("A page of events without its list.") : page;
}
