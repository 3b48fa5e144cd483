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
        var page = await graph.AskAsync(
            GraphScopes.Calendar,
            (client, token) => client.Me.Events.GetAsync(
                request =>
                {
                    request.QueryParameters.Filter = ReminderTag.Filter;
                    request.QueryParameters.Expand = [ReminderTag.Expand];
                    request.QueryParameters.Select = Wanted;
                    request.QueryParameters.Top = PageSize;
                    request.Headers.Prefer(Preferences.LastingIds);
                },
                token),
            cancellationToken);
        while (page?.Value is { } events)
        {
            found.AddRange(events);
            page = page.OdataNextLink is { Length: > 0 } next ? await NextAsync(next, cancellationToken) : null;
        }

        return [.. found.Select(EventMapping.ToReminder).OfType<Reminder>().OrderBy(reminder => reminder.Start)];
    }

    /// <summary>Creates one event, unless this generation of it was created before.</summary>
    /// <returns>The id Graph answered with; it may be that of an event which is gone, see <see cref="ReminderAdding"/>.</returns>
    public Task<string?> CreateAsync(PlanItem item, ReminderPlace place, int generation, CancellationToken cancellationToken)
    {
        var transaction = TransactionId.For(person.Key, place.MessageId, item.Key, generation);
        return graph.AskAsync(
            GraphScopes.Calendar,
            async (client, token) =>
            {
                try
                {
                    // A new event for every attempt: the SDK remembers what it has sent of an object and would leave it out.
                    var created = await client.Me.Events.PostAsync(
                        EventMapping.ToEvent(item, place, transaction), request => request.Headers.Prefer(Preferences.LastingIds), token);
                    return created?.Id;
                }
                catch (ApiException known) when (known.ResponseStatusCode == StatusCodes.Status409Conflict)
                {
                    return null;
                }
            },
            cancellationToken);
    }

    /// <exception cref="ProblemException">not_ours when there is no such event or it lacks our tag.</exception>
    public async Task<Reminder> ChangeAsync(string id, ReminderChange change, CancellationToken cancellationToken)
    {
        var ours = await OursAsync(id, cancellationToken);
        var changed = await graph.AskAsync(
            GraphScopes.Calendar,
            (client, token) => client.Me.Events[id].PatchAsync(
                EventMapping.ToChange(change, ours.TimeZone), request => request.Headers.Prefer(Preferences.LastingIds), token),
            cancellationToken);
        return ours with { Id = changed?.Id ?? ours.Id, Title = change.Title ?? ours.Title, Start = change.Start ?? ours.Start };
    }

    /// <exception cref="ProblemException">not_ours when there is no such event or it lacks our tag.</exception>
    public async Task<Reminder> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var ours = await OursAsync(id, cancellationToken);
        await DeleteAsync(ours, cancellationToken);
        return ours;
    }

    /// <summary>Deletes an event that <see cref="ListAsync"/> has just shown to be ours.</summary>
    public async Task DeleteAsync(Reminder ours, CancellationToken cancellationToken)
    {
        try
        {
            await graph.AskAsync(
                GraphScopes.Calendar,
                async (client, token) =>
                {
                    await client.Me.Events[ours.Id].DeleteAsync(cancellationToken: token);
                    return true;
                },
                cancellationToken);
        }
        catch (ProblemException gone) when (gone.Kind == ProblemKind.MessageGone)
        {
            // Deleted a moment ago: by them, or by an attempt of ours whose answer was lost.
        }
    }

    private async Task<Reminder> OursAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var found = await graph.AskAsync(
                GraphScopes.Calendar,
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
        catch (ProblemException gone) when (gone.Kind == ProblemKind.MessageGone)
        {
            throw new ProblemException(ProblemKind.NotOurs);
        }
    }

    private Task<EventCollectionResponse?> NextAsync(string link, CancellationToken cancellationToken) =>
        graph.AskAsync(
            GraphScopes.Calendar,
            (client, token) => client.Me.Events.WithUrl(link).GetAsync(request => request.Headers.Prefer(Preferences.LastingIds), token),
            cancellationToken);
}
