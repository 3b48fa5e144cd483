using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>Graph may want a fresh look at a person in the middle of the day: continuous access evaluation.</summary>
public sealed class ClaimsTests : IDisposable
{
    private const string Claims = """{"access_token":{"nbf":{"essential":true,"value":"1"}}}""";
    private static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims));
    private readonly Exchange exchange = new();
    private readonly GraphPatience patience = new(new GraphSettings(), new HastyClock(), NullLogger<GraphPatience>.Instance);

    public void Dispose() => patience.Dispose();

    [Fact]
    public async Task The_exchange_of_tokens_is_asked_once_more_with_graphs_claims()
    {
        using var graph = new Challenging($"Bearer realm=\"\", authorization_uri=\"https://login.example/a\", error=\"insufficient_claims\", claims=\"{Encoded}\"", 1);

        Assert.Null(await ToldAsync(graph));
        Assert.Equal([null, Claims], exchange.Asked);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], graph.Tokens);
    }

    [Fact]
    public async Task What_the_exchange_cannot_give_is_asked_of_the_person_in_graphs_own_words()
    {
        using var graph = new Challenging($"Bearer claims=\"{Encoded}\"", 5);

        var told = await ToldAsync(graph);

        Assert.Equal(ProblemKind.NotSignedIn, told?.Kind);
        Assert.Equal($"Bearer error=\"insufficient_claims\", claims=\"{Encoded}\"", told?.Challenge);
        Assert.Equal(2, graph.Tokens.Count);
    }

    [Theory]
    [InlineData("Bearer claims=\"not base64!\"")]
    [InlineData("Bearer claims=\"\"")]
    [InlineData("Bearer claims")]
    [InlineData("Basic realm=\"x\"")]
    public async Task A_challenge_that_makes_no_sense_ends_in_a_plain_request_to_sign_in(string challenge)
    {
        using var graph = new Challenging(challenge, 5);

        var told = await ToldAsync(graph);

        Assert.Equal("Bearer error=\"invalid_token\"", told?.Challenge);
        Assert.All(exchange.Asked, Assert.Null);
    }

    private async Task<ProblemException?> ToldAsync(Challenging graph)
    {
        using var clients = new GraphClients(new MailSource(new Uri("https://graph.example/v1.0"), null), exchange, graph);
        using var calls = new GraphCalls(new Person("tenant", "one", "token"), clients, patience, NullLogger<GraphCalls>.Instance);
        try
        {
            await calls.AskAsync(GraphPurpose.SeeHours, (client, token) => client.Me.MailboxSettings.GetAsync(cancellationToken: token), TestContext.Current.CancellationToken);
            return null;
        }
        catch (ProblemException told)
        {
            return told;
        }
    }

    private sealed class Exchange : IGraphTokens
    {
        private readonly ConcurrentQueue<string?> asked = new();

        public IReadOnlyCollection<string?> Asked => asked;

        public ValueTask<string> GetAsync(Person person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellationToken)
        {
            asked.Enqueue(claims);
            return ValueTask.FromResult($"token-{asked.Count}");
        }
    }

    private sealed class Challenging(string challenge, int times) : HttpMessageHandler
    {
        private readonly ConcurrentQueue<string> tokens = new();

        public IReadOnlyCollection<string> Tokens => tokens;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            tokens.Enqueue(request.Headers.Authorization!.ToString());
            var refused = tokens.Count <= times;
            var answer = new HttpResponseMessage(refused ? HttpStatusCode.Unauthorized : HttpStatusCode.OK)
            {
                Content = new StringContent("{}", Encoding.UTF8, "application/json"),
            };
            if (refused)
            {
                answer.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
            }

            return Task.FromResult(answer);
        }
    }
}
