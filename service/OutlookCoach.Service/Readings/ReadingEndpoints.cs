using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Readings;

/// <summary>POST /api/readings: what a mail, or a call, says, and where it is asked for along with it the reply.</summary>
public static class ReadingEndpoints
{
    public static void MapReadings(this RouteGroupBuilder api) => api.MapPost("/readings", ReadAsync)
        .WithName("readMessage")
        .WithTags("Readings")
        .WithSummary("Reads a mail: what kind it is, how sure that is, who wrote about what, and the words that say so. With choices, answers with the reply they make, as /api/replies does, with the reading in it.")
        .AddOpenApiOperationTransformer((operation, context, _) => TellBoth(operation, context.Document));

    private static async Task<Results<Ok<Reply>, Ok<Reading>>> ReadAsync(
        ReadingRequest request, Coach coach, [AsParameters] Source source, CancellationToken cancellationToken)
    {
        var reading = request is { Told: { } told, MessageId: null or "", Message: null } ? coach.Read(told) : await source.ReadAsync(request, coach, cancellationToken);
        return request.Choices is { } choices ? TypedResults.Ok(coach.Suggest(reading, choices, source.Today)) : TypedResults.Ok(reading);
    }

    // The library tells of one answer a status; here it is one of two.
    private static Task TellBoth(OpenApiOperation operation, OpenApiDocument? document)
    {
        var answer = operation.Responses?["200"].Content?["application/json"] ?? throw new InvalidOperationException("Reading has no answer.");
        answer.Schema = new OpenApiSchema { OneOf = [new OpenApiSchemaReference(nameof(Reading), document), new OpenApiSchemaReference(nameof(Reply), document)] };
        return Task.CompletedTask;
    }

    /// <summary>Where the message comes from, and when.</summary>
    internal sealed record Source(MailboxMessages Mailbox, Person Person, TimeProvider Time, LongMail Turns)
    {
        public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

        public async Task<Reading> ReadAsync(ReadingRequest request, Coach coach, CancellationToken cancellationToken)
        {
            var message = await MessageAsync(request, cancellationToken);
            return await Turns.InTurnAsync(message.Text.Length, () => coach.Read(message), cancellationToken);
        }

        private async Task<Message> MessageAsync(ReadingRequest request, CancellationToken cancellationToken)
        {
            switch (request)
            {
                case { MessageId: { Length: > 0 } id, Message: null, Told: null }:
                    return await Mailbox.ReadAsync(id, cancellationToken);
                case { MessageId: null or "", Message: { } pasted, Told: null }:
                    TextLimit.Check(pasted.Text);
                    TextLimit.Check(pasted.Html);
                    return pasted.ToMessage(Person.Address);
                default:
                    throw new ProblemException(ProblemKind.BadRequest) { Needs = "messageId | message | told" };
            }
        }
    }
}
