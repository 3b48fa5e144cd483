using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>Creates several events in one call. Within it each has an answer of its own; those told to wait are asked again, and only those.</summary>
public sealed class EventBatch(GraphCalls graph)
{
    /// <summary>As many as Microsoft Graph takes at once.</summary>
    public const int Most = 20;

    private static readonly GraphPurpose Purpose = GraphPurpose.UseCalendar;
    private static readonly int[] Passing = [408, 429, 500, 502, 503, 504];
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    /// <summary>One answer for each event, in the same order.</summary>
    /// <param name="events">Made anew for every attempt: the SDK remembers what it has sent of an object and would leave it out.</param>
    public async Task<IReadOnlyList<MadeEvent>> CreateAsync(IReadOnlyList<Func<Event>> events, CancellationToken cancellationToken)
    {
        var answers = new BatchAnswer?[events.Count];
        try
        {
            await graph.AskAsync(Purpose, (client, token) => AttemptAsync(client, events, answers, token), cancellationToken);
            return [.. answers.Select(answer => ToMade(answer, null))];
        }
        catch (ProblemException problem)
        {
            return [.. answers.Select(answer => ToMade(answer, problem))];
        }
    }

    private async Task<bool> AttemptAsync(GraphServiceClient client, IReadOnlyList<Func<Event>> events, BatchAnswer?[] answers, CancellationToken cancellationToken)
    {
        var open = Enumerable.Range(0, events.Count).Where(at => answers[at] is not { } answer || Passing.Contains(answer.Status)).ToArray();
        var body = new JsonObject { ["requests"] = new JsonArray([.. await Task.WhenAll(open.Select(at => RequestAsync(at, events[at](), cancellationToken)))]) };
        var heard = await PostAsync(client, body, cancellationToken);
        foreach (var at in open)
        {
            answers[at] = heard.GetValueOrDefault(at) ?? throw new JsonException("A batch without one of its answers.");
        }

        // The longest wait that any of them asks for is the wait of all.
        var waits = answers.OfType<BatchAnswer>().Where(answer => Passing.Contains(answer.Status)).Select(answer => answer.Fault()).ToArray();
        return waits.Length == 0 ? true : throw waits.MaxBy(fault => GraphFaults.AskedWait(fault, graph.Time))!;
    }

    private static async Task<JsonNode> RequestAsync(int at, Event made, CancellationToken cancellationToken) => new JsonObject
    {
        ["id"] = at.ToString(CultureInfo.InvariantCulture),
        ["method"] = "POST",
        ["url"] = "/me/events",
        ["headers"] = new JsonObject { ["Content-Type"] = "application/json", ["Prefer"] = Preferences.LastingIds },
        ["body"] = JsonNode.Parse(await KiotaJsonSerializer.SerializeAsStringAsync(made, serializeOnlyChangedValues: false, cancellationToken)),
    };

    private static async Task<Dictionary<int, BatchAnswer>> PostAsync(GraphServiceClient client, JsonObject body, CancellationToken cancellationToken)
    {
        var request = new RequestInformation(Method.POST, "{+baseurl}/$batch", new Dictionary<string, object> { ["baseurl"] = client.RequestAdapter.BaseUrl ?? "" });
        request.Headers.Add("Accept", "application/json");
        request.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body.ToJsonString())), "application/json");
        await using var answer = await client.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, cancellationToken)
            ?? throw new JsonException("A batch without an answer.");
        var read = await JsonNode.ParseAsync(answer, cancellationToken: cancellationToken);
        var responses = read?["responses"] as JsonArray ?? throw new JsonException("A batch without its list of answers.");
        return responses.OfType<JsonObject>().Select(BatchAnswer.Read).DistinctBy(one => one.At).ToDictionary(one => one.At);
    }

    private MadeEvent ToMade(BatchAnswer? answer, ProblemException? problem) => answer switch
    {
        null => new MadeEvent { Problem = problem ?? new ProblemException(ProblemKind.GraphUnavailable) },
        { Status: 409 } => new MadeEvent(),
        { Status: >= 200 and < 300, Id: not null } => new MadeEvent { Id = answer.Id, Made = answer.Made },
        { Status: >= 400 } when !Passing.Contains(answer.Status) || problem is null => new MadeEvent { Problem = graph.Why(answer.Fault(), Purpose) },
        _ => new MadeEvent { Problem = problem ?? new ProblemException(ProblemKind.GraphUnavailable) },
    };
}
