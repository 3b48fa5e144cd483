using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Reminders;

/// <summary>/api/reminders: what we put into the calendar, and only that.</summary>
public static class ReminderEndpoints
{
    public static void MapReminders(this RouteGroupBuilder api)
    {
        var reminders = api.MapGroup("/reminders").WithTags("Reminders");
        reminders.MapPost("", AddAsync).WithName("addReminders")
            .WithSummary("Adds chosen items to the calendar; asking again adds nothing twice.");
        reminders.MapPost("/file", File).WithName("saveReminders")
            .WithSummary("Gives chosen items as a calendar file, without touching the mailbox; importing it twice adds nothing twice.")
            .Produces<string>(StatusCodes.Status200OK, CalendarFile.MediaType);
        reminders.MapGet("", ListAsync).WithName("listReminders")
            .WithSummary("Lists our reminders across all companies, by time; done ones only with done=true.");
        reminders.MapPost("/{id}/happened", HappenedAsync).WithName("tellReminder")
            .WithSummary("Tells what happened, or asks for a later day: the rest of the company's plan follows. The answer carries its undo.");
        reminders.MapPost("/{id}/note", NoteAsync).WithName("writeNote")
            .WithSummary("Suggests what to say: a note made from the reminder and something the person types, checked for its tone.");
        reminders.MapPost("/job", JobAsync).WithName("gotJob")
            .WithSummary("\"I got a job\": shows what can go, with a warm word, or takes it out. The answer carries its undo.");
        reminders.MapPost("/undo", UndoAsync).WithName("undoReminders")
            .WithSummary("Puts reminders back as they stood. Asking twice changes nothing more.");
        reminders.MapPatch("/{id}", ChangeAsync).WithName("changeReminder")
            .WithSummary("Moves or rewords one of our reminders.");
        reminders.MapDelete("/{id}", RemoveOneAsync).WithName("removeReminder")
            .WithSummary("Takes one of our reminders out of the calendar.");
        reminders.MapDelete("", RemoveAsync).WithName("removeReminders")
            .WithSummary("Takes our reminders with these keys out of the calendar; without a key, all of ours.");
    }

    private static async Task<Ok<AddResults>> AddAsync(AddRequest request, ReminderAdding adding, HttpResponse response, CancellationToken cancellationToken)
    {
        request.Check();
        var added = await adding.AddAsync(request, cancellationToken);
        response.AskAgainAfter(added.Left?.RetryAfter);
        return TypedResults.Ok(added);
    }

    private static FileContentHttpResult File(AddRequest request, CalendarFile file, Person person)
    {
        request.Check();
        return TypedResults.File(Encoding.UTF8.GetBytes(file.Of(request, person.Key)), CalendarFile.MediaType + "; charset=utf-8", CalendarFile.Name);
    }

    private static async Task<Ok<ReminderList>> ListAsync(MailboxReminders mailbox, TimeProvider time, CancellationToken cancellationToken, bool done = false)
    {
        var ours = await mailbox.ListAsync(bodies: false, cancellationToken);
        return TypedResults.Ok(new ReminderList([.. ours.Where(kept => done || !kept.About.Done).Select(kept => kept.Seen(time.GetUtcNow()))]));
    }

    private static async Task<Ok<Reminder>> ChangeAsync(
        string id, ReminderChange change, MailboxReminders mailbox, TimeProvider time, CancellationToken cancellationToken)
    {
        change.Check();
        return TypedResults.Ok((await mailbox.ChangeAsync(id, change, cancellationToken)).Seen(time.GetUtcNow()));
    }

    private static async Task<Ok<Happened>> HappenedAsync(
        string id, HappenedRequest request, ReminderKeeping keeping, CancellationToken cancellationToken)
    {
        request.Check();
        return TypedResults.Ok(await keeping.HappenedAsync(id, request, cancellationToken));
    }

    private static async Task<Ok<Happened>> JobAsync(JobRequest request, ReminderKeeping keeping, CancellationToken cancellationToken) =>
        TypedResults.Ok(await keeping.JobAsync(request.Remove, cancellationToken));

    private static async Task<Ok<Reply>> NoteAsync(string id, NoteRequest request, MailboxReminders mailbox, ReminderNotes notes, CancellationToken cancellationToken)
    {
        TextLimit.Check(request.News);
        return TypedResults.Ok(notes.Write(await mailbox.GetAsync(id, cancellationToken), request));
    }

    private static async Task<Ok<AddResults>> UndoAsync(Undo undo, ReminderUndoing undoing, CancellationToken cancellationToken)
    {
        undo.Check();
        return TypedResults.Ok(await undoing.UndoAsync(undo, cancellationToken));
    }

    private static async Task<Ok<Removed>> RemoveOneAsync(string id, ReminderRemoving removing, CancellationToken cancellationToken) =>
        TypedResults.Ok(await removing.RemoveOneAsync(id, cancellationToken));

    private static async Task<Ok<Removed>> RemoveAsync(
        ReminderRemoving removing, CancellationToken cancellationToken, [FromQuery(Name = "key")] string[]? keys = null) =>
        TypedResults.Ok(await removing.RemoveAsync(keys ?? [], cancellationToken));
}
