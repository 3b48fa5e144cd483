using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>Adds reminders so that asking twice, at once or after a lost answer, leaves one of each.</summary>
/// <remarks>
/// The calendar itself is the only truth: what stands is listed first, and again after creating; "created" is said only of what is then seen,
/// or of what Graph says it made after the first look. So twelve reminders are two calls: a list, and a batch.
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
    /// <exception cref="ProblemException">Nothing is known to stand, for this reason.</exception>
    public async Task<AddResults> AddAsync(AddRequest request, CancellationToken cancellationToken)
    {
        var items = request.Items.DistinctBy(item => item.Key).ToList();
        var place = new ReminderPlace(request.TimeZone, request.MessageId);
        var (before, looked) = await StandingAsync(cancellationToken);
        var settled = items.Where(item => before.ContainsKey(item.Key))
            .ToDictionary(item => item.Key, item => new Tried(item.Key, before[item.Key], AddStatus.AlreadyThere));

        for (var generation = 0; generation < Generations && settled.Count < items.Count; generation++)
        {
            foreach (var tried in await RoundAsync([.. items.Where(item => !settled.ContainsKey(item.Key))], place, (generation, looked), cancellationToken))
            {
                settled[tried.Key] = tried;
            }
        }

        return Answer([.. items.Select(item => settled.GetValueOrDefault(item.Key) ?? Failed(item.Key, new ProblemException(ProblemKind.Unexpected)))]);
    }

    private AddResults Answer(IReadOnlyList<Tried> tried) => tried.Count > 0 && tried.All(one => one.Problem is not null)
        ? throw Longest(tried)!
        : new AddResults([.. tried.Select(Told)]) { Left = Longest(tried) };

    private static ProblemException? Longest(IEnumerable<Tried> tried) =>
        tried.Select(one => one.Problem).Where(problem => problem is not null).MaxBy(problem => problem!.RetryAfter ?? TimeSpan.Zero);

    private AddResult Told(Tried one) => new(
        one.Key, one.Status, one.Id, one.Problem is { } problem ? sentences[problem.Kind.Sentence] : null, AskingAgain.Seconds(one.Problem?.RetryAfter));

    /// <summary>Creates at once what is missing. Gives nothing for an item whose generation turns out to be used up.</summary>
    private async Task<IReadOnlyList<Tried>> RoundAsync(
        IReadOnlyList<PlanItem> missing, ReminderPlace place, (int Generation, DateTimeOffset? Looked) round, CancellationToken cancellationToken)
    {
        var made = await mailbox.CreateAsync(missing, place, round.Generation, cancellationToken);
        var tried = missing.Zip(made, (item, one) => Tried.Of(item, one, round.Looked)).ToArray();
        if (tried.All(one => one.Stands))
        {
            return tried;
        }

        try
        {
            var (standing, _) = await StandingAsync(cancellationToken);
            return [.. tried
                .Where(one => one.Problem is not null || standing.ContainsKey(one.Key))
                .Select(one => standing.TryGetValue(one.Key, out var id) ? new Tried(one.Key, id, AddStatus.Created) : one)];
        }
        catch (ProblemException unseen)
        {
            // What Graph made after the first look stands. Anything else that it answered with may be an event that is gone; asking again will tell.
            return [.. tried.Select(one => one.Stands ? one : Failed(one.Key, one.Problem ?? unseen))];
        }
    }

    private async Task<(Dictionary<string, string> Standing, DateTimeOffset? At)> StandingAsync(CancellationToken cancellationToken)
    {
        var (ours, at) = await mailbox.LookAsync(bodies: false, cancellationToken);
        return (ours.DistinctBy(reminder => reminder.Key).ToDictionary(reminder => reminder.Key, reminder => reminder.Id), at);
    }

    private static Tried Failed(string key, ProblemException problem) => new(key, null, AddStatus.Failed) { Problem = problem };

    private sealed record Tried(string Key, string? Id, AddStatus Status)
    {
        public ProblemException? Problem { get; init; }

        /// <summary>True when Graph says that it was made after the first look.</summary>
        public bool Stands { get; private init; }

        public static Tried Of(PlanItem item, MadeEvent made, DateTimeOffset? looked) => new(item.Key, made.Id, made.Problem is null ? AddStatus.Created : AddStatus.Failed)
        {
            Problem = made.Problem,
            Stands = made.Id is not null && made.Made >= looked,
        };
    }
}
