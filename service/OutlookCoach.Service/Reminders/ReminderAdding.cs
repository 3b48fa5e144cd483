using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Adds reminders so that asking twice, at once or after a lost answer, leaves one of each.</summary>
/// <remarks>
/// The calendar itself is the only truth: what stands is listed first, and again after creating; "created" is said of what is then seen.
/// Every creation carries a transaction id made of person, mail, key and a generation. Two calls at the same moment, and a repeat after a
/// lost answer, use the same generation, and Graph makes one event of them. But Graph remembers an id longer than its event: when a reminder
/// was taken out and is added again, generation 0 is answered with the event that is gone. The second list shows that nothing stands, and
/// the next generation is tried. The generation is found by looking: nobody keeps it, no client can name it, every copy of the service finds the same.
/// </remarks>
public sealed class ReminderAdding(MailboxReminders mailbox, Sentences sentences)
{
    // One for each time that the same reminder was taken out and added again.
    private const int Generations = 30;

    /// <summary>One result for each key, in the order asked for; an item that does not work does not stop the others.</summary>
    public async Task<AddResults> AddAsync(AddRequest request, CancellationToken cancellationToken)
    {
        var items = request.Items.DistinctBy(item => item.Key).ToList();
        var place = new ReminderPlace(request.TimeZone, request.MessageId);
        var before = await StandingAsync(cancellationToken);
        var settled = items.Where(item => before.ContainsKey(item.Key))
            .ToDictionary(item => item.Key, item => new AddResult(item.Key, AddStatus.AlreadyThere, before[item.Key]));

        for (var generation = 0; generation < Generations && settled.Count < items.Count; generation++)
        {
            foreach (var result in await RoundAsync(items.Where(item => !settled.ContainsKey(item.Key)), place, generation, cancellationToken))
            {
                settled[result.Key] = result;
            }
        }

        return new AddResults([.. items.Select(item => settled.GetValueOrDefault(item.Key) ?? Failed(item.Key, ProblemKind.Unexpected))]);
    }

    /// <summary>Creates at once what is missing. Gives no result for an item whose generation turns out to be used up.</summary>
    private async Task<IEnumerable<AddResult>> RoundAsync(
        IEnumerable<PlanItem> missing, ReminderPlace place, int generation, CancellationToken cancellationToken)
    {
        var tried = await Task.WhenAll(missing.Select(item => TryAsync(item, place, generation, cancellationToken)));
        try
        {
            var standing = await StandingAsync(cancellationToken);
            return [.. tried
                .Where(result => result.Status == AddStatus.Failed || standing.ContainsKey(result.Key))
                .Select(result => standing.TryGetValue(result.Key, out var id) ? new AddResult(result.Key, AddStatus.Created, id) : result)];
        }
        catch (ProblemException)
        {
            // What was created stays created, even when the calendar cannot be looked at any more.
            return tried;
        }
    }

    private async Task<AddResult> TryAsync(PlanItem item, ReminderPlace place, int generation, CancellationToken cancellationToken)
    {
        try
        {
            return new AddResult(item.Key, AddStatus.Created, await mailbox.CreateAsync(item, place, generation, cancellationToken));
        }
        catch (ProblemException problem)
        {
            return Failed(item.Key, problem.Kind);
        }
    }

    private async Task<Dictionary<string, string>> StandingAsync(CancellationToken cancellationToken) =>
        (await mailbox.ListAsync(cancellationToken)).DistinctBy(reminder => reminder.Key).ToDictionary(reminder => reminder.Key, reminder => reminder.Id);

    private AddResult Failed(string key, ProblemKind kind) => new(key, AddStatus.Failed, Why: sentences[kind.Sentence]);
}
