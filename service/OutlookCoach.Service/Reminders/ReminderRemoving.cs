using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Takes several reminders out of the calendar; never an event that is not ours.</summary>
public sealed class ReminderRemoving(MailboxReminders mailbox)
{
    /// <summary>Those with one of these keys, or all of ours when no key is given. Answers with what was taken out.</summary>
    /// <exception cref="ProblemException">Nothing could be taken out.</exception>
    public async Task<Removed> RemoveAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var ours = await mailbox.ListAsync(cancellationToken);
        var chosen = ours.Where(reminder => keys.Count == 0 || keys.Contains(reminder.Key, StringComparer.Ordinal)).ToList();
        var tried = await Task.WhenAll(chosen.Select(reminder => TryAsync(reminder, cancellationToken)));
        var removed = chosen.Where((_, index) => tried[index] is null).Select(ToRemoved).ToList();
        return removed.Count > 0 || chosen.Count == 0 ? new Removed(removed) : throw tried[0]!;
    }

    public async Task<Removed> RemoveOneAsync(string id, CancellationToken cancellationToken) =>
        new([ToRemoved(await mailbox.RemoveAsync(id, cancellationToken))]);

    private static RemovedReminder ToRemoved(Reminder reminder) => new(reminder.Id, reminder.Key, reminder.Title);

    private async Task<ProblemException?> TryAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        try
        {
            await mailbox.DeleteAsync(reminder, cancellationToken);
            return null;
        }
        catch (ProblemException problem)
        {
            return problem;
        }
    }
}
