using OutlookCoach.Sandbox.Graph;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Takes a letter that was dropped on the page.</summary>
public static class DroppedMail
{
    private const string TooLarge = "This file is larger than 25 MB, more than most mail servers carry. Nothing was kept; try the letter without its attachments.";

    /// <summary>Maps <c>POST /sandbox/mail</c>: one raw .eml file in; its id and subject out.</summary>
    public static void MapDroppedMail(this IEndpointRouteBuilder routes) => routes.MapPost("/sandbox/mail", Take);

    private static async Task<IResult> Take(HttpRequest request, Letters letters, TimeProvider clock, CancellationToken cancellation)
    {
        var bytes = await ReadAll(request, cancellation);
        if (bytes is null)
        {
            return Problem(413, "letterTooLarge", TooLarge);
        }

        if (bytes.Length == 0)
        {
            return Problem(400, "notALetter", "The file is empty. Save the letter as a file that ends in .eml, and drop that.");
        }

        try
        {
            var (letter, isNew) = letters.Keep(bytes, clock.GetUtcNow());
            return Results.Json(new { id = GraphId.Of('m', letter.Key), subject = letter.Subject }, statusCode: isNew ? 201 : 200);
        }
        catch (NotALetterException problem)
        {
            return Problem(400, "notALetter", problem.Message);
        }
    }

    private static async Task<byte[]?> ReadAll(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            if (request.ContentLength > SandboxApp.LargestLetter)
            {
                await request.Body.CopyToAsync(Stream.Null, cancellation);
                return null;
            }

            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, cancellation);
            return bytes.Length > SandboxApp.LargestLetter ? null : bytes.ToArray();
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    private static IResult Problem(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
