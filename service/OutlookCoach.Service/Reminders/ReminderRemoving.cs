using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Takes several reminders out of the calendar; never an event that is not ours.</summary>
public sealed class ReminderRemoving(MailboxReminders mailbox)
{
    /// <summary>Those with one of these keys, or all of ours when no key is given. Answers with what was taken out.</summary>
    /// <exception cref="ProblemException">Not all could be taken out, and why; asking again takes out the rest.</exception>
    public async Task<Removed> RemoveAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var ours = await mailbox.ListAsync(bodies: true, cancellationToken);
        var chosen = ours.Where(reminder => keys.Count == 0 || keys.Contains(reminder.Key, StringComparer.Ordinal)).ToList();
        var tried = await Task.WhenAll(chosen.Select(reminder => TryAsync(reminder, cancellationToken)));
        return tried.FirstOrDefault(problem => problem is not null) is { } left ? throw left : Told(chosen);
    }

    /// <summary>One that is gone already is as good as taken out; then the answer names none.</summary>
    public async Task<Removed> RemoveOneAsync(string id, CancellationToken cancellationToken) =>
        Told(await mailbox.RemoveAsync(id, cancellationToken) is { } removed ? [removed] : []);

    private static Removed Told(IReadOnlyList<KeptReminder> removed) => new([.. removed.Select(kept => kept.ToRemoved())]) { Undo = new Undo(removed, []) };

    private async Task<ProblemException?> TryAsync(KeptReminder reminder, CancellationToken cancellationToken)
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
