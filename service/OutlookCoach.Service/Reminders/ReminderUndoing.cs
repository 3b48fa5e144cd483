using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Puts reminders back as they stood, whatever became of them since. Asking twice changes nothing more.</summary>
public sealed class ReminderUndoing(MailboxReminders mailbox, ReminderAdding adding, ReminderRemoving removing)
{
    /// <summary>Answers with the results of those that had to be created anew.</summary>
    /// <exception cref="ProblemException">Not all could be put back, and why; asking again puts back the rest.</exception>
    public async Task<AddResults> UndoAsync(Undo undo, CancellationToken cancellationToken)
    {
        var standing = (await mailbox.ListAsync(bodies: false, cancellationToken)).DistinctBy(one => one.Key).ToDictionary(one => one.Key);
        await Task.WhenAll(undo.Put.Where(kept => standing.ContainsKey(kept.Key))
            .Select(kept => mailbox.ChangeAsync(standing[kept.Key].Id, () => EventMapping.ToFormer(kept), cancellationToken)));
        if (undo.Take.Any(standing.ContainsKey))
        {
            await removing.RemoveAsync(undo.Take, cancellationToken);
        }

        var added = new List<AddResults>();
        foreach (var plan in undo.Put.Where(kept => !standing.ContainsKey(kept.Key)).GroupBy(kept => (kept.TimeZone, kept.MessageId)))
        {
            added.Add(await adding.AddAsync(new AddRequest(plan.Key.TimeZone, [.. plan.Select(kept => kept.ToItem())], plan.Key.MessageId), cancellationToken));
        }

        return added.FirstOrDefault(some => some.Left is not null) is { } left ? throw left.Left! : new AddResults([.. added.SelectMany(some => some.Results)]);
    }
}
