using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.SignIn;
using OutlookCoach.Service.Tests.Graph;

namespace OutlookCoach.Service.Tests.Reminders.Schedules;

/// <summary>One person, one calendar, and a run of mishaps that follows from a seed. The person does as they are told and presses again.</summary>
public sealed class Schedule : IDisposable
{
    private const int MostPresses = 40;
    private static readonly Uri Graph = new("https://graph.example/v1.0");
    private readonly Random chance;
    private readonly HastyClock clock = new();
    private readonly GraphPatience patience;
    private readonly GraphClients clients;
    private readonly FaultyConnection connection;
    private readonly Person person;
    private readonly Sentences sentences;

    public Schedule(int seed, Sentences sentences)
    {
        chance = new Random(seed);
        this.sentences = sentences;
        Calendar = new CalendarStandIn(seed % 2 == 0 ? SpentTransaction.AnswersWithTheEventThatIsGone : SpentTransaction.AnswersConflict);
        Calendar.Put("theirs-1", "Dentist");
        Calendar.Put("theirs-2", "Write to Maria");
        connection = new FaultyConnection(seed, Calendar, clock) { Rate = 150 + (seed % 5 * 100) };
        patience = new GraphPatience(new GraphSettings(), clock, NullLogger<GraphPatience>.Instance);
        clients = new GraphClients(new MailSource(Graph, null), new SandboxTokens(), connection);
        person = new Person("tenant", string.Create(CultureInfo.InvariantCulture, $"person {seed}"), "token");
        Items = [.. Enumerable.Range(0, chance.Next(1, 6)).Select(Item)];
    }

    public CalendarStandIn Calendar { get; }
    public IReadOnlyList<PlanItem> Items { get; }

    /// <summary>How often the person pressed.</summary>
    public int Presses { get; private set; }

    /// <summary>Adds until every item is said to stand. An answer never says so of an item that does not.</summary>
    public async Task AddAsync()
    {
        var request = new AddRequest("W. Europe Standard Time", Items, "m1");
        await UntilDoneAsync(async reminders =>
        {
            var added = await new ReminderAdding(reminders, sentences).AddAsync(request, TestContext.Current.CancellationToken);
            var standing = Calendar.Standing;
            Assert.Equal(Items.Select(item => item.Key), added.Results.Select(result => result.Key));
            Assert.All(added.Results, result => Assert.True(result.Status == AddStatus.Failed ? result.Why?.Length > 0 : standing.ContainsKey(result.Id!)));
            return added.Results.All(result => result.Status != AddStatus.Failed);
        });
    }

    /// <summary>Takes out until it is said to be done.</summary>
    public Task RemoveAsync(params string[] keys) => UntilDoneAsync(async reminders =>
    {
        await new ReminderRemoving(reminders).RemoveAsync(keys, TestContext.Current.CancellationToken);
        return true;
    });

    /// <summary>Takes one out by its id until it is said to be done.</summary>
    public Task RemoveOneAsync(string id) => UntilDoneAsync(async reminders =>
    {
        await new ReminderRemoving(reminders).RemoveOneAsync(id, TestContext.Current.CancellationToken);
        return true;
    });

    /// <summary>Moves and renames one until it is said to be done.</summary>
    public Task ChangeAsync(string id, ReminderChange change) => UntilDoneAsync(async reminders =>
    {
        await reminders.ChangeAsync(id, change, TestContext.Current.CancellationToken);
        return true;
    });

    /// <summary>A choice that follows from the seed.</summary>
    public int Choose(int below) => chance.Next(below);

    public void Dispose()
    {
        clients.Dispose();
        patience.Dispose();
        connection.Dispose();
    }

    /// <summary>Each press is a request of its own; its problems are such as the person can wait out.</summary>
    private async Task UntilDoneAsync(Func<MailboxReminders, Task<bool>> press)
    {
        for (var time = 0; time < MostPresses; time++, Presses++)
        {
            using var calls = new GraphCalls(person, clients, patience, NullLogger<GraphCalls>.Instance);
            try
            {
                if (await press(new MailboxReminders(calls, person)))
                {
                    return;
                }
            }
            catch (ProblemException told)
            {
                Assert.Contains(told.Kind, new[] { ProblemKind.Throttled, ProblemKind.GraphUnavailable, ProblemKind.GraphSlow });
                clock.Advance(told.RetryAfter ?? TimeSpan.FromSeconds(2));
            }

            // Sooner or later every disturbance passes.
            connection.Rate = connection.Rate * 9 / 10;
        }

        Assert.Fail($"Not done after {MostPresses} presses.");
    }

    private static PlanItem Item(int number) => new(
        $"k{number}", ReminderKind.CheckIn, new DateTime(2027, 3, 1 + number, 9, 30, 0, DateTimeKind.Unspecified), $"Write to Maria {number}", $"Say hello {number}.");
}
