using System.Net.Http.Json;
using System.Text.Json;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>Calls as the pane makes them.</summary>
public static class Calls
{
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    public static Task<HttpResponseMessage> SendJsonAsync(this HttpClient http, HttpMethod method, string path, object body) =>
        http.SendAsync(new HttpRequestMessage(method, path) { Content = JsonContent.Create(body, options: Options) }, TestContext.Current.CancellationToken);

    public static async Task<T> PostAsync<T>(this HttpClient http, string path, object body)
    {
        using var response = await http.SendJsonAsync(HttpMethod.Post, path, body);
        return await response.ReadAsync<T>();
    }

    /// <summary>The answer's record; fails with the whole answer when it is not one.</summary>
    public static async Task<T> ReadAsync<T>(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonSerializer.Deserialize<T>(text, Options)!;
    }

    /// <summary>The answer's problem, which must be well formed and agree with the status.</summary>
    public static async Task<Problem> ProblemAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<Problem>(text, Options)!;
        Assert.Equal((int)response.StatusCode, problem.Status);
        Assert.NotEmpty(problem.Title);
        Assert.NotEmpty(problem.Next);
        return problem;
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Json.Configure(options);
        return options;
    }
}
