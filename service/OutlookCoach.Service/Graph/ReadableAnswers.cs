using System.Net;
using System.Text.Json;

namespace OutlookCoach.Service.Graph;

/// <summary>Keeps from the SDK what it would trip over, so that every fault is either a status or a failed request.</summary>
public sealed class ReadableAnswers : DelegatingHandler
{
    private const string Json = "application/json";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await ReachAsync(request, cancellationToken);
        if (answer.StatusCode >= HttpStatusCode.BadRequest)
        {
            await EmptyUnlessJsonAsync(answer, cancellationToken);
        }
        else if (!await IsAnswerAsync(request, answer, cancellationToken))
        {
            answer.Dispose();
            throw new HttpRequestException(HttpRequestError.InvalidResponse);
        }

        return answer;
    }

    // The SDK takes a redirect, a page and a list where one thing should be for an answer that holds nothing: an empty calendar, say.
    private static async Task<bool> IsAnswerAsync(HttpRequestMessage request, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        // A deletion is answered with no content; a page in its place says nothing of the event.
        if (!answer.IsSuccessStatusCode || request.Method == HttpMethod.Delete)
        {
            return answer.StatusCode == HttpStatusCode.NoContent;
        }

        await answer.Content.LoadIntoBufferAsync(GraphClients.LargestAnswer, cancellationToken);
        var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var first = stream.ReadByte();
        while (first is ' ' or '\r' or '\n' or '\t')
        {
            first = stream.ReadByte();
        }

        stream.Position = 0;
        return IsJson(answer) && first == '{';
    }

    // A connection that nobody accepts ends as if somebody had called it off.
    private async Task<HttpResponseMessage> ReachAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, inner: late);
        }
    }

    // The SDK forgets the status of an error whose body it cannot read, and a gateway's never is JSON.
    private static async Task EmptyUnlessJsonAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            await answer.Content.LoadIntoBufferAsync(GraphClients.LargestAnswer, cancellationToken);
            var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
            using var body = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            stream.Position = 0;
            if (IsJson(answer) && body.RootElement.ValueKind == JsonValueKind.Object)
            {
                return;
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or HttpRequestException or IOException)
        {
            // The status says enough.
        }

        answer.Content.Dispose();
        answer.Content = new ByteArrayContent([]);
    }

    private static bool IsJson(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType == Json;
}
