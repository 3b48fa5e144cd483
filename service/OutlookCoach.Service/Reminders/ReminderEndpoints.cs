using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OutlookCoach.Service.Graph;
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
            .WithSummary("Lists our reminders, by time.");
        reminders.MapPatch("/{id}", ChangeAsync).WithName("changeReminder")
            .WithSummary("Moves or rewords one of our reminders.");
        reminders.MapDelete("/{id}", RemoveOneAsync).WithName("removeReminder")
            .WithSummary("Takes one of our reminders out of the calendar.");
        reminders.MapDelete("", RemoveAsync).WithName("removeReminders")
            .WithSummary("Takes our reminders with these keys out of the calendar; without a key, all of ours.");
    }

    private static async Task<Ok<AddResults>> AddAsync(AddRequest request, ReminderAdding adding, CancellationToken cancellationToken)
    {
        request.Check();
        return TypedResults.Ok(await adding.AddAsync(request, cancellationToken));
    }

    private static FileContentHttpResult File(AddRequest request, CalendarFile file, Person person)
    {
        request.Check();
        return TypedResults.File(Encoding.UTF8.GetBytes(file.Of(request, person.Key)), CalendarFile.MediaType + "; charset=utf-8", CalendarFile.Name);
    }

    private static async Task<Ok<ReminderList>> ListAsync(MailboxReminders mailbox, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ReminderList(await mailbox.ListAsync(cancellationToken)));

    private static async Task<Ok<Reminder>> ChangeAsync(
        string id, ReminderChange change, MailboxReminders mailbox, CancellationToken cancellationToken)
    {
        change.Check();
        return TypedResults.Ok(await mailbox.ChangeAsync(id, change, cancellationToken));
    }

    private static async Task<Ok<Removed>> RemoveOneAsync(string id, ReminderRemoving removing, CancellationToken cancellationToken) =>
        TypedResults.Ok(await removing.RemoveOneAsync(id, cancellationToken));

    private static async Task<Ok<Removed>> RemoveAsync(
        [FromQuery(Name = "key")] string[]? keys, ReminderRemoving removing, CancellationToken cancellationToken) =>
        TypedResults.Ok(await removing.RemoveAsync(keys ?? [], cancellationToken));
}
