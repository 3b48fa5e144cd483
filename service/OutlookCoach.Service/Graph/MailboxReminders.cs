using System.Globalization;
using System.Text.Json;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Reminders;
using Person = OutlookCoach.Service.SignIn.Person;

namespace OutlookCoach.Service.Graph;

/// <summary>Our events in the person's calendar, and only ours.</summary>
public sealed class MailboxReminders(GraphCalls graph, Person person)
{
    private const int PageSize = 500;
    private const int PageSizeWithBodies = 100;
    private const int MostPages = 50;
    private static readonly string[] Wanted = ["id", "subject", "start", "originalStartTimeZone"];
    private static readonly string[] WantedWithBody = [.. Wanted, "body"];

    /// <summary>All that carry our tag, by time.</summary>
    /// <param name="bodies">Brings their words along, as plain text.</param>
    public async Task<IReadOnlyList<KeptReminder>> ListAsync(bool bodies, CancellationToken cancellationToken) =>
        (await LookAsync(bodies, cancellationToken)).Ours;

    /// <summary>The same, with the time on Graph's own clock when it was asked; null where Graph does not say.</summary>
    public async Task<(IReadOnlyList<KeptReminder> Ours, DateTimeOffset? At)> LookAsync(bool bodies, CancellationToken cancellationToken)
    {
        var found = new List<Event>();
        var heard = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
        var page = await FirstAsync(bodies, heard, cancellationToken);
        var at = heard.ResponseHeaders.TryGetValue("Date", out var dates) && DateTimeOffset.TryParse(dates.FirstOrDefault(), CultureInfo.InvariantCulture, out var date) ? date : (DateTimeOffset?)null;
        found.AddRange(page.Value!);
        for (var pages = 1; pages < MostPages && page.OdataNextLink is { Length: > 0 } next; pages++)
        {
            page = await NextAsync(next, bodies, cancellationToken);
            found.AddRange(page.Value!);
        }

        return ([.. found.Select(EventMapping.ToReminder).OfType<KeptReminder>().OrderBy(reminder => reminder.Start)], at);
    }

    /// <summary>Creates events, unless this generation of them was created before: one by itself, several in one call.</summary>
    /// <returns>One answer for each item, in the same order.</returns>
    public async Task<IReadOnlyList<MadeEvent>> CreateAsync(
        IReadOnlyList<PlanItem> items, ReminderPlace place, int generation, CancellationToken cancellationToken)
    {
        Func<Event> Making(PlanItem item) => () => EventMapping.ToEvent(item, place, TransactionId.For(person.Key, place.MessageId, item.Key, generation));
        if (items.Count == 1)
        {
            return [await CreateAsync(Making(items[0]), cancellationToken)];
        }

        var made = new List<MadeEvent>();
        foreach (var some in items.Select(Making).Chunk(EventBatch.Most))
        {
            made.AddRange(await new EventBatch(graph).CreateAsync(some, cancellationToken));
        }

        return made;
    }

    /// <exception cref="ProblemException">reminder_gone when there is no such event, not_ours when it lacks our tag.</exception>
    public async Task<KeptReminder> ChangeAsync(string id, ReminderChange change, CancellationToken cancellationToken)
    {
        var ours = await FindAsync(id, cancellationToken) ?? throw new ProblemException(ProblemKind.ReminderGone);
        var changed = await graph.AskAsync(
            GraphPurpose.OneReminder,
            (client, token) => client.Me.Events[id].PatchAsync(
                EventMapping.ToChange(change, ours.TimeZone), request => request.Headers.Prefer(Preferences.LastingIds), token),
            cancellationToken);
        return ours with { Id = changed?.Id ?? ours.Id, Title = change.Title ?? ours.Title, Start = change.Start ?? ours.Start };
    }

    /// <summary>Changes an event that <see cref="ListAsync"/> has just shown to be ours.</summary>
    /// <param name="change">Made anew for every attempt: the SDK remembers what it has sent of an object and would leave it out.</param>
    public Task ChangeAsync(string id, Func<Event> change, CancellationToken cancellationToken) => graph.AskAsync(
        GraphPurpose.OneReminder,
        (client, token) => client.Me.Events[id].PatchAsync(change(), request => request.Headers.Prefer(Preferences.LastingIds), token),
        cancellationToken);

    /// <summary>Why an id is not in the list.</summary>
    public async Task<ProblemException> WhyNotAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await FindAsync(id, cancellationToken);
            return new ProblemException(ProblemKind.ReminderGone);
        }
        catch (ProblemException problem)
        {
            return problem;
        }
    }

    /// <summary>One reminder of ours with its words.</summary>
    /// <exception cref="ProblemException">reminder_gone when there is no such event, not_ours when it lacks our tag.</exception>
    public async Task<KeptReminder> GetAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw new ProblemException(ProblemKind.ReminderGone);

    /// <summary>Null when it was gone already.</summary>
    /// <exception cref="ProblemException">not_ours when the event lacks our tag.</exception>
    public async Task<KeptReminder?> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var ours = await FindAsync(id, cancellationToken);
        if (ours is not null)
        {
            await DeleteAsync(ours, cancellationToken);
        }

        return ours;
    }

    /// <summary>Deletes an event that <see cref="ListAsync"/> has just shown to be ours.</summary>
    public async Task DeleteAsync(KeptReminder ours, CancellationToken cancellationToken)
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

    private async Task<MadeEvent> CreateAsync(Func<Event> making, CancellationToken cancellationToken)
    {
        try
        {
            return await graph.AskAsync(
                GraphPurpose.UseCalendar,
                async (client, token) =>
                {
                    try
                    {
                        // A new event for every attempt: the SDK remembers what it has sent of an object and would leave it out.
                        var created = await client.Me.Events.PostAsync(making(), request => request.Headers.Prefer(Preferences.LastingIds), token);
                        return new MadeEvent { Id = created?.Id ?? throw new JsonException("An event without its id."), Made = created.CreatedDateTime };
                    }
                    catch (ApiException known) when (known.ResponseStatusCode == StatusCodes.Status409Conflict)
                    {
                        return new MadeEvent();
                    }
                },
                cancellationToken);
        }
        catch (ProblemException problem)
        {
            return new MadeEvent { Problem = problem };
        }
    }

    // Null when there is no such event.
    private async Task<KeptReminder?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var found = await graph.AskAsync(
                GraphPurpose.OneReminder,
                (client, token) => client.Me.Events[id].GetAsync(
                    request =>
                    {
                        request.QueryParameters.Select = WantedWithBody;
                        request.QueryParameters.Expand = [ReminderTag.Expand];
                        request.Headers.Prefer(Preferences.LastingIds, Preferences.PlainText);
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

    private Task<EventCollectionResponse> FirstAsync(bool bodies, HeadersInspectionHandlerOption heard, CancellationToken cancellationToken) => graph.AskAsync(
        GraphPurpose.UseCalendar,
        async (client, token) => Whole(await client.Me.Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = ReminderTag.Filter;
                request.QueryParameters.Expand = [ReminderTag.Expand];
                request.QueryParameters.Select = bodies ? WantedWithBody : Wanted;
                request.QueryParameters.Top = bodies ? PageSizeWithBodies : PageSize;
                request.Headers.Prefer(Wishes(bodies));
                request.Options.Add(heard);
            },
            token)),
        cancellationToken);

    private Task<EventCollectionResponse> NextAsync(string link, bool bodies, CancellationToken cancellationToken) => graph.AskAsync(
        GraphPurpose.UseCalendar,
        async (client, token) => Whole(await client.Me.Events.WithUrl(link).GetAsync(request => request.Headers.Prefer(Wishes(bodies)), token)),
        cancellationToken);

    private static string[] Wishes(bool bodies) => bodies ? [Preferences.LastingIds, Preferences.PlainText] : [Preferences.LastingIds];

    // An answer without a list must not pass for an empty calendar: everything would be created once more.
    private static EventCollectionResponse Whole(EventCollectionResponse? page) =>
        page?.Value is null ? throw new JsonException("A page of events without its list.") : page;
}
