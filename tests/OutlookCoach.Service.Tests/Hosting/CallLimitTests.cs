using System.Net;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>How much one caller may ask.</summary>
public sealed class CallLimitTests(RunningSandbox sandbox)
{
    private const int Burst = 5;

    [Fact]
    public async Task A_person_who_asks_too_often_is_told_when_to_come_back()
    {
        using var app = Limited();
        using var http = app.SignedIn();

        var answers = await AskAsync(http, Burst + 1);
        using var last = await CheckAsync(http);

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, Burst), HttpStatusCode.TooManyRequests], answers);
        Assert.Equal("too_many_calls", (await last.ProblemAsync()).Code);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task An_address_without_a_sign_in_is_bounded_and_leaves_signed_in_people_alone()
    {
        using var app = Limited();
        using var nobody = app.CreateClient();
        using var signedIn = app.SignedIn();

        var refused = await AskAsync(nobody, Burst + 1);
        using var person = await CheckAsync(signedIn);

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, Burst), HttpStatusCode.TooManyRequests], refused);
        Assert.Equal(HttpStatusCode.OK, person.StatusCode);
    }

    [Fact]
    public async Task Those_who_watch_over_the_service_are_always_answered()
    {
        using var app = Limited();
        using var http = app.CreateClient();

        for (var i = 0; i < 3 * Burst; i++)
        {
            using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private CoachApp Limited() => new CoachApp(sandbox)
        .With("Limits:PersonPerMinute", "1").With("Limits:PersonBurst", $"{Burst}").With("Limits:AddressPerMinute", "1").With("Limits:AddressBurst", $"{Burst}");

    private static Task<HttpResponseMessage> CheckAsync(HttpClient http) => http.SendJsonAsync(HttpMethod.Post, "/api/tone", new { text = "Thank you." });

    private static async Task<List<HttpStatusCode>> AskAsync(HttpClient http, int times)
    {
        var answers = new List<HttpStatusCode>();
        for (; times > 0; times--)
        {
            using var answer = await CheckAsync(http);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }
}
