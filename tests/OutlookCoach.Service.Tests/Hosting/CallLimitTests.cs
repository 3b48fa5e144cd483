using System.Net;
using System.Text;
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

    [Fact]
    public async Task Long_texts_go_a_few_at_a_time_and_keep_short_ones_from_nothing()
    {
        using var app = new CoachApp(sandbox).With("Limits:LongTexts", "1").With("Limits:LongTextsWaiting", "1");
        // One that follows redirections would wait for the end of a body before it sends any of it.
        using var http = app.CreateDefaultClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", sandbox.Token);
        using var held = new HeldContent();
        var first = PostAsync(http, held);

        var (refused, waiting) = await UntilRefusedAsync(() => PostAsync(http, Words(200_000)));
        using var small = await PostAsync(http, Words(10));
        held.End();
        using var answered = await first;
        using var waited = await Assert.Single(waiting);

        Assert.Equal("too_many_calls", (await refused.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        Assert.All(new[] { small, answered, waited }, one => Assert.Equal(HttpStatusCode.OK, one.StatusCode));
    }

    // What is answered at once came before the held one; what is not waits behind it.
    private static async Task<(HttpResponseMessage Refused, List<Task<HttpResponseMessage>> Waiting)> UntilRefusedAsync(Func<Task<HttpResponseMessage>> call)
    {
        var waiting = new List<Task<HttpResponseMessage>>();
        for (var tries = 0; tries < 100; tries++)
        {
            var answer = call();
            await Task.WhenAny(answer, Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken));
            if (!answer.IsCompleted)
            {
                waiting.Add(answer);
            }
            else if ((await answer).StatusCode == HttpStatusCode.TooManyRequests)
            {
                return (await answer, waiting);
            }
        }

        throw new InvalidOperationException("None was refused.");
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, HttpContent content) =>
        http.PostAsync(new Uri("/api/tone", UriKind.Relative), content, TestContext.Current.CancellationToken);

    private static StringContent Words(int length) => new($$"""{"text":"{{new string('a', length)}}"}""", Encoding.UTF8, "application/json");

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
