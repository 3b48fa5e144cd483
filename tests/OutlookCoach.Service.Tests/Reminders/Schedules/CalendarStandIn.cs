using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookCoach.Service.Tests.Reminders.Schedules;

/// <summary>What Graph may answer to a transaction id whose event is gone; which of them it does is not documented.</summary>
public enum SpentTransaction
{
    AnswersWithTheEventThatIsGone,
    AnswersConflict,
}

/// <summary>A calendar in memory behind Graph's own words: list by tag, create under a transaction id, change, delete.</summary>
public sealed class CalendarStandIn(SpentTransaction spent)
{
    private const string Mark = "Name OutlookCoach'";
    private readonly Lock gate = new();
    private readonly Dictionary<string, JsonObject> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> transactions = new(StringComparer.Ordinal);
    private int made;

    /// <summary>What stands now, by id.</summary>
    public IReadOnlyDictionary<string, JsonObject> Standing
    {
        get
        {
            lock (gate)
            {
                return events.ToDictionary(pair => pair.Key, pair => pair.Value.DeepClone().AsObject());
            }
        }
    }

    /// <summary>What happens to one call within a batch; null when nothing does.</summary>
    public Func<string, HttpResponseMessage?> Within { get; set; } = _ => null;

    /// <summary>Puts in an event of somebody else.</summary>
    public void Put(string id, string subject)
    {
        var time = new JsonObject { ["dateTime"] = "2027-03-01T08:30:00.0000000", ["timeZone"] = "UTC" };
        events[id] = new JsonObject { ["id"] = id, ["subject"] = subject, ["start"] = time, ["end"] = time.DeepClone() };
    }

    /// <summary>Does what the request says and answers as Graph would.</summary>
    public HttpResponseMessage Do(HttpMethod method, Uri address, string body)
    {
        if (address.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal))
        {
            return Batch(JsonNode.Parse(body)!["requests"]!.AsArray());
        }

        var id = Uri.UnescapeDataString(address.AbsolutePath.Split("/me/events")[1].TrimStart('/'));
        lock (gate)
        {
            return method.Method switch
            {
                "GET" when id.Length == 0 => List(Uri.UnescapeDataString(address.Query)),
                "POST" => Make(JsonNode.Parse(body)!.AsObject()),
                _ when !events.TryGetValue(id, out _) => Error(404, "ErrorItemNotFound"),
                "GET" => Answer(HttpStatusCode.OK, events[id]),
                "PATCH" => Change(id, JsonNode.Parse(body)!.AsObject()),
                _ => Delete(id),
            };
        }
    }

    public static HttpResponseMessage Error(int status, string code) =>
        Answer((HttpStatusCode)status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "Told by Graph." } });

    private HttpResponseMessage Batch(JsonArray requests) => Answer(HttpStatusCode.OK, new JsonObject
    {
        ["responses"] = new JsonArray([.. requests.Select(request => Part(request!)).Reverse()]),
    });

    private JsonObject Part(JsonNode request)
    {
        var body = request["body"]!.ToJsonString();
        lock (gate)
        {
            using var answer = Within(body) ?? Make(JsonNode.Parse(body)!.AsObject());
            using var read = new StreamReader(answer.Content.ReadAsStream());
            var headers = new JsonObject(answer.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)string.Join(',', header.Value))));
            return new JsonObject { ["id"] = request["id"]!.DeepClone(), ["status"] = (int)answer.StatusCode, ["headers"] = headers, ["body"] = JsonNode.Parse(read.ReadToEnd()) };
        }
    }

    private HttpResponseMessage List(string query)
    {
        Assert.Contains(Mark, query, StringComparison.Ordinal);
        return Answer(HttpStatusCode.OK, new JsonObject
        {
            ["value"] = new JsonArray([.. events.Values.Where(item => item.ContainsKey("singleValueExtendedProperties")).Select(item => item.DeepClone())]),
        });
    }

    private HttpResponseMessage Make(JsonObject item)
    {
        var transaction = (string)item["transactionId"]!;
        if (transactions.TryGetValue(transaction, out var known))
        {
            return events.ContainsKey((string)known["id"]!) || spent == SpentTransaction.AnswersWithTheEventThatIsGone
                ? Answer(HttpStatusCode.Created, known)
                : Error(409, "ErrorDuplicateTransactionId");
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"e{++made}");
        item["id"] = id;
        item["originalStartTimeZone"] = item["start"]!["timeZone"]!.DeepClone();
        events[id] = transactions[transaction] = item;
        return Answer(HttpStatusCode.Created, item);
    }

    private HttpResponseMessage Change(string id, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            events[id][name] = value?.DeepClone();
        }

        return Answer(HttpStatusCode.OK, events[id]);
    }

    private HttpResponseMessage Delete(string id)
    {
        events.Remove(id);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, JsonObject body) =>
        new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
