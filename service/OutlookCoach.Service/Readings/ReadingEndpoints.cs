using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Readings;

/// <summary>POST /api/readings: what a mail, or a call, says.</summary>
public static class ReadingEndpoints
{
    public static void MapReadings(this RouteGroupBuilder api) => api.MapPost("/readings", ReadAsync)
        .WithName("readMessage")
        .WithTags("Readings")
        .WithSummary("Reads a mail: what kind it is, how sure that is, who wrote about what, and the words that say so.");

    private static async Task<Ok<Reading>> ReadAsync(
        ReadingRequest request, Coach coach, [AsParameters] Source source, CancellationToken cancellationToken) =>
        TypedResults.Ok(request is { Told: { } told, MessageId: null or "", Message: null } ? coach.Read(told) : coach.Read(await source.MessageAsync(request, cancellationToken)));

    /// <summary>Where the message comes from.</summary>
    private sealed record Source(MailboxMessages Mailbox, Person Person)
    {
        public async Task<Message> MessageAsync(ReadingRequest request, CancellationToken cancellationToken)
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
