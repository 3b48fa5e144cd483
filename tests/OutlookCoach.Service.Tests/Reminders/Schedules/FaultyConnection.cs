using System.Globalization;
using System.Text;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.Graph;

namespace OutlookCoach.Service.Tests.Reminders.Schedules;

/// <summary>What may happen to one call on its way to the calendar and back.</summary>
public enum Mishap
{
    None,
    LostOnTheWay,
    AnswerLost,
    HalfTheAnswer,
    GarbledAnswer,
    Hangs,
    AnswerHangs,
    Late,
    Busy,
    BusyForLong,
    Away,
    ErrorAfterDoing,
    Conflict,
    Page,
}

/// <summary>Stands between the service and the calendar. What happens to which call follows from the seed alone, whatever comes first.</summary>
public sealed class FaultyConnection(int seed, CalendarStandIn calendar, HastyClock clock) : HttpMessageHandler
{
    private static readonly TimeSpan Hang = new GraphSettings().AttemptLimit;
    private static readonly int[] ServerErrors = [500, 502, 503, 504, 507];
    private static readonly string[] Waits = ["0", "1", "2.5", "5"];
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> heard = new(StringComparer.Ordinal);

    /// <summary>In thousandths: how often something happens. At nought all goes well.</summary>
    public int Rate { get; set; }

    /// <summary>How often something happened.</summary>
    public int Mishaps { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        calendar.Within = Within;
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var chance = Chance($"{request.Method} {request.RequestUri!.AbsolutePath} {body}");
        var mishap = chance.Next(1000) < Rate ? (Mishap)chance.Next(1, Enum.GetValues<Mishap>().Length) : Mishap.None;
        HttpResponseMessage Done() => calendar.Do(request.Method, request.RequestUri, body);
        return mishap switch
        {
            Mishap.None => Done(),
            Mishap.LostOnTheWay => throw Reset(),
            Mishap.Hangs => await HangAsync(cancellationToken),
            Mishap.Busy => Busy(chance.Next(2) == 0 ? 429 : 503, Waits[chance.Next(Waits.Length)]),
            Mishap.BusyForLong => Busy(429, "400"),
            Mishap.Away => CalendarStandIn.Error(ServerErrors[chance.Next(ServerErrors.Length)], "serviceNotAvailable"),
            Mishap.Conflict when request.Method != HttpMethod.Post => CalendarStandIn.Error(412, "ErrorIrresolvableConflict"),
            Mishap.Page => Text("<html></html>", "text/html"),
            _ => await AfterDoingAsync(mishap, Done(), chance, cancellationToken),
        };
    }

    // Within a batch each call has a fate of its own.
    private HttpResponseMessage? Within(string body)
    {
        var chance = Chance($"within {body}");
        return chance.Next(1000) >= Rate ? null : chance.Next(3) switch
        {
            0 => Busy(429, Waits[chance.Next(Waits.Length)]),
            1 => CalendarStandIn.Error(503, "serviceNotAvailable"),
            _ => CalendarStandIn.Error(504, "timeout"),
        };
    }

    private async Task<HttpResponseMessage> AfterDoingAsync(Mishap mishap, HttpResponseMessage done, Random chance, CancellationToken cancellationToken)
    {
        var text = done.Content is null ? "" : await done.Content.ReadAsStringAsync(cancellationToken);
        switch (mishap)
        {
            case Mishap.AnswerLost:
                throw Reset();
            case Mishap.HalfTheAnswer:
                return new HttpResponseMessage(done.StatusCode) { Content = new HalfContent(text) };
            case Mishap.GarbledAnswer:
                return Text(text[..(text.Length / 2)], "application/json");
            case Mishap.AnswerHangs:
                return await HangAsync(cancellationToken);
            case Mishap.Late:
                clock.Advance(TimeSpan.FromSeconds(chance.Next(1, 7)));
                return done;
            case Mishap.ErrorAfterDoing:
                return CalendarStandIn.Error(chance.Next(2) == 0 ? 504 : 500, "timeout");
            default:
                return done;
        }
    }

    private async Task<HttpResponseMessage> HangAsync(CancellationToken cancellationToken)
    {
        _ = Task.Run(() => clock.Advance(Hang), cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw Reset();
    }

    private static HttpResponseMessage Busy(int status, string wait)
    {
        var answer = CalendarStandIn.Error(status, "TooManyRequests");
        answer.Headers.TryAddWithoutValidation("Retry-After", wait);
        return answer;
    }

    private static HttpResponseMessage Text(string text, string type) => new() { Content = new StringContent(text, Encoding.UTF8, type) };

    private static HttpRequestException Reset() => new(HttpRequestError.ConnectionError);

    /// <summary>The same call, asked for the same time, always meets the same chance.</summary>
    private Random Chance(string call)
    {
        lock (gate)
        {
            var times = heard[call] = heard.GetValueOrDefault(call) + 1;
            var name = TransactionId.NameBased(Guid.Empty, string.Create(CultureInfo.InvariantCulture, $"{seed}|{times}|{call}"));
            return new Random(BitConverter.ToInt32(name.ToByteArray()));
        }
    }

    private sealed class HalfContent(string text) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text[..(text.Length / 2)]));
            throw new IOException("The connection broke.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = text.Length;
            return true;
        }
    }
}
