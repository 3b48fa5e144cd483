using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>When Graph is in trouble for a tenant it is left alone for a while; other tenants do not notice.</summary>
public sealed class BreakerTests : IDisposable
{
    private const string Trouble = "trouble";
    private readonly HastyClock clock = new();
    private readonly Stub stub = new();
    private readonly GraphPatience patience;
    private readonly GraphClients clients;

    public BreakerTests()
    {
        patience = new GraphPatience(new GraphSettings(), clock, NullLogger<GraphPatience>.Instance);
        clients = new GraphClients(new MailSource(new Uri("https://graph.example/v1.0"), null), new SandboxTokens(), stub);
    }

    public void Dispose()
    {
        clients.Dispose();
        patience.Dispose();
        stub.Dispose();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(Stub.Hang)]
    [InlineData(Stub.Reset)]
    public async Task After_sustained_trouble_people_are_told_at_once_and_graph_is_left_alone(int status)
    {
        await OpenAsync(status);
        var before = stub.Asked;

        var told = await ToldAsync(Trouble);

        Assert.Equal(ProblemKind.GraphUnavailable, told?.Kind);
        Assert.InRange(told!.RetryAfter!.Value, TimeSpan.Zero, TenantBreaker.Pause);
        Assert.Equal(before, stub.Asked);
    }

    [Fact]
    public async Task Another_tenant_is_served_meanwhile()
    {
        await OpenAsync(503);
        stub.Status = 200;

        Assert.Null(await ToldAsync("other"));
        Assert.NotNull(await ToldAsync(Trouble));
    }

    [Fact]
    public async Task After_the_pause_one_call_tries_and_all_are_served_again()
    {
        await OpenAsync(503);
        stub.Status = 200;
        clock.Advance(TenantBreaker.Pause);
        var before = stub.Asked;

        var first = await ToldAsync(Trouble);
        var second = await ToldAsync(Trouble, "another person");

        Assert.Null(first);
        Assert.Null(second);
        Assert.Equal(before + 2, stub.Asked);
    }

    [Fact]
    public async Task A_try_that_fails_is_followed_by_another_pause()
    {
        await OpenAsync(503);
        clock.Advance(TenantBreaker.Pause);
        var before = stub.Asked;

        await ToldAsync(Trouble);
        await ToldAsync(Trouble);

        Assert.Equal(before + 1, stub.Asked);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(Stub.TooLarge)]
    public async Task What_concerns_one_mailbox_closes_nothing_to_its_neighbours(int status)
    {
        stub.Status = status;
        for (var time = 0; time < 3 * TenantBreaker.Enough; time++)
        {
            Assert.NotNull(await ToldAsync(Trouble));
        }

        stub.Status = 200;

        Assert.Null(await ToldAsync(Trouble, "a neighbour"));
    }

    [Fact]
    public async Task A_few_faults_among_many_answers_change_nothing()
    {
        for (var time = 0; time < 5 * TenantBreaker.Enough; time++)
        {
            stub.Status = time % 3 == 0 ? 507 : 200;
            await ToldAsync(Trouble);
        }

        stub.Status = 200;

        Assert.Null(await ToldAsync(Trouble));
    }

    [Fact]
    public async Task A_draft_is_not_asked_for_while_graph_is_left_alone()
    {
        await OpenAsync(503);
        var before = stub.Asked;

        var told = await ToldAsync(Trouble, "one", GraphPurpose.MakeDraft);

        Assert.Equal(ProblemKind.GraphUnavailable, told?.Kind);
        Assert.Equal(before, stub.Asked);
    }

    private async Task OpenAsync(int status)
    {
        stub.Status = status;
        var people = Enumerable.Range(0, TenantBreaker.Enough).Select(number => ToldAsync(Trouble, $"person {number}")).ToList();
        while (status == Stub.Hang && stub.Asked < TenantBreaker.Enough)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var told = Task.WhenAll(people);
        while (status == Stub.Hang && !told.IsCompleted)
        {
            // Some may have asked again just before the breaker opened.
            clock.Advance(new GraphSettings().AttemptLimit);
            await Task.WhenAny(told, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
        }

        Assert.All(await told, Assert.NotNull);
    }

    /// <summary>What this person is told, each time in a request of its own; null when all is well.</summary>
    private async Task<ProblemException?> ToldAsync(string tenant, string name = "one", GraphPurpose? purpose = null)
    {
        using var graph = new GraphCalls(new Person(tenant, name, "token"), clients, patience, NullLogger<GraphCalls>.Instance);
        try
        {
            await graph.AskAsync(purpose ?? GraphPurpose.SeeHours, (client, token) => client.Me.MailboxSettings.GetAsync(cancellationToken: token), TestContext.Current.CancellationToken);
            return null;
        }
        catch (ProblemException told)
        {
            return told;
        }
    }

    private sealed class Stub : HttpMessageHandler
    {
        public const int Hang = -1;
        public const int Reset = -2;
        public const int TooLarge = -3;
        private int asked;

        public int Status { get; set; } = 200;
        public int Asked => asked;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref asked);
            await Task.Delay(Status == Hang ? Timeout.Infinite : 0, cancellationToken);
            return Status switch
            {
                Reset => throw new HttpRequestException(HttpRequestError.ConnectionError),
                TooLarge => Answer(HttpStatusCode.OK, "{\"timeZone\":\"" + new string('x', GraphClients.LargestAnswer) + "\"}"),
                _ => Answer((HttpStatusCode)Status, "{}"),
            };
        }

        private static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
            new(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
    }
}
