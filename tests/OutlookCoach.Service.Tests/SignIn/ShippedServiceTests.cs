using System.Net;
using System.Text;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Service.Tests.Leaks;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>Signing in, the exchange on a person's behalf, calls to Graph and their answers, in the program that ships.</summary>
public sealed class ShippedServiceTests(ShippedService service, RunningSandbox sandbox) : IClassFixture<ShippedService>
{
    [Fact]
    public async Task A_persons_token_is_exchanged_and_a_mail_comes_back_from_graph()
    {
        var token = service.Entra.Token();
        using var http = service.SignedIn(token);

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = "m1" });

        Assert.Equal(Outcome.NotSelected, (await response.ReadAsync<Reading>()).Outcome);
        var (tenant, form) = Assert.Single(service.Entra.Exchanges, exchange => exchange.Form["assertion"] == token);
        Assert.Equal((FakeEntra.Work, "on_behalf_of"), (tenant, form["requested_token_use"].ToString()));
        Assert.Equal(3, form["client_assertion"].ToString().Split('.').Length);
        Assert.StartsWith("Bearer granted-", Assert.Single(service.Graph.Asked()).Token, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_another_key_signed_is_refused()
    {
        using var http = service.SignedIn(new FakeKey(id: service.Entra.Key.Id).Sign(service.Entra.Claims()));

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = "m1" });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(service.Graph.Asked());
    }

    [Fact]
    public async Task A_published_program_answers_every_call_as_the_service_does_in_this_process()
    {
        Assert.SkipUnless(ShippedService.Published is { Length: > 0 }, "No published program is named.");
        using var app = new CoachApp(sandbox) { SignIn = service.Entra.Connection() };
        foreach (var (name, value) in service.Settings)
        {
            app.With(name, value);
        }

        var token = service.Entra.Token();
        using var published = service.SignedIn(token);
        using var here = app.CreateClient();
        here.DefaultRequestHeaders.Authorization = published.DefaultRequestHeaders.Authorization;
        foreach (var (method, path, body) in UsualCalls)
        {
            Assert.StartsWith("200 ", await TellAsync(published, method, path, body), StringComparison.Ordinal);
        }

        var differing = new List<string>();
        foreach (var (method, path, body) in MarkedCalls.ByEndpoint.Where(IsComparable).SelectMany(endpoint => endpoint.Value.Select(call => (Method(endpoint.Key), call.Path, call.Body))).Concat(UsualCalls))
        {
            var (told, expected) = (await TellAsync(published, method, path, body), await TellAsync(here, method, path, body));
            differing.AddRange(told == expected ? [] : [$"{method} {path}\n  {told}\n  {expected}"]);
        }

        Assert.Empty(differing);
    }

    private static (HttpMethod Method, string Path, object? Body)[] UsualCalls =>
    [
        (HttpMethod.Post, "/api/readings", new { messageId = "m1", choices = new { yourName = "Alex" } }),
        (HttpMethod.Post, "/api/readings", new { message = new { subject = "Ihre Bewerbung", text = "Liebe Frau Doe,\n\nleider haben wir uns für eine andere Person entschieden.\n\nMit freundlichen Grüßen\nMaria Lopez" } }),
        (HttpMethod.Post, "/api/replies", new { reading = Samples.Reading, choices = new { askForFeedback = true, personalDetail = "the tour of the plant", yourName = "Alex" } }),
        (HttpMethod.Post, "/api/tone", new { text = "Dear Maria,\n\nthank you. You wasted my time, so please reconsider!!\n\nAlex", situation = new { company = "Northwind" } }),
        (HttpMethod.Post, "/api/tone", new { text = "Vielen Dank für Ihre Zeit. Bitte denken Sie bei künftigen Stellen an mich.", timeZone = "Europe/Berlin" }),
        (HttpMethod.Post, "/api/plans", new { reading = Samples.Reading }),
        (HttpMethod.Post, "/api/plans/sleep", new { reading = Samples.Reading, draft = "Thank you." }),
        (HttpMethod.Post, "/api/reminders", Samples.Add("k2")),
        (HttpMethod.Post, "/api/reminders", Samples.Add("k2", "k3")),
        (HttpMethod.Post, "/api/reminders/file", Samples.Add("k2", "k3")),
    ];

    // What differs by nature stays out: addresses of their own, and the pane's files, which lie beside the program.
    private static bool IsComparable(KeyValuePair<string, (string Path, object? Body)[]> endpoint) =>
        !endpoint.Key.EndsWith(".js", StringComparison.Ordinal) && !endpoint.Key.Contains("/.well-known/", StringComparison.Ordinal);

    private static HttpMethod Method(string endpoint) => new(endpoint.Split(' ')[0].Replace("ANY", "GET", StringComparison.Ordinal));

    private async Task<string> TellAsync(HttpClient http, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body switch
        {
            null => null,
            string text => new StringContent(text, Encoding.UTF8, "application/json"),
            _ => System.Net.Http.Json.JsonContent.Create(body, options: Calls.Options),
        };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var said = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var asked = service.Graph.Asked().Select(call => $"{call.Method} {call.Url} {call.Body}").Order();
        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {said} | {string.Join(" | ", asked)}";
    }
}
