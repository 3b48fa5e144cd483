using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>POST /api/plans: when to get back in touch. Nothing is in the calendar yet.</summary>
public static class PlanEndpoints
{
    // A taken time moves an item by days, not weeks.
    private const int Margin = 14;

    public static void MapPlans(this RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Reminders");
        plans.MapPost("", PlanAsync).WithName("planAhead")
            .WithSummary("Plans dated keep-in-touch reminders around the person's own hours, holidays, busy times and the reminders that stand.");
        plans.MapPost("/sleep", SleepAsync).WithName("sleepOnIt")
            .WithSummary("Plans a reminder to send the reply on the next working morning; the draft is in it only where it is given.");
    }

    private static async Task<Ok<SleepPlan>> SleepAsync(SleepRequest request, Coach coach, MailboxCalendar mailbox, CancellationToken cancellationToken)
    {
        TextLimit.Check(request.Draft);
        var (calendar, _) = await HoursAsync(request.TimeZone, mailbox, cancellationToken);
        return TypedResults.Ok(new SleepPlan(calendar.TimeZone, coach.SleepOnIt(request.Reading, calendar, request.Draft)));
    }

    private static async Task<Ok<Plan>> PlanAsync(
        PlanRequest request, Coach coach, MailboxCalendar mailbox, MailboxReminders reminders, CancellationToken cancellationToken)
    {
        var choices = request.Choices ?? new Choices();
        var (calendar, asked) = await HoursAsync(request.TimeZone, mailbox, cancellationToken);
        var plan = coach.PlanAhead(request.Reading, choices, calendar);
        if (plan.Items.Count == 0 || !asked)
        {
            return TypedResults.Ok(plan);
        }

        // The plan itself says how far ahead to look: a season named in the mail may be a year away.
        var until = DateOnly.FromDateTime(plan.Items.Max(item => item.Start)).AddDays(Margin);
        var busy = OrNoneAsync(mailbox.BusyAsync(calendar, until, cancellationToken));
        var ours = OrNoneAsync(reminders.ListAsync(bodies: false, cancellationToken));
        var full = calendar with { Busy = await busy, Standing = [.. (await ours).Select(kept => kept.In(calendar.TimeZone))] };
        return TypedResults.Ok(coach.PlanAhead(request.Reading, choices, full));
    }

    // A plan that may meet a busy hour, or an earlier plan, is better than none.
    private static async Task<IReadOnlyList<T>> OrNoneAsync<T>(Task<IReadOnlyList<T>> asked)
    {
        try
        {
            return await asked;
        }
        catch (ProblemException problem) when (problem.Kind != ProblemKind.NotSignedIn)
        {
            return [];
        }
    }

    /// <summary>The mailbox's hours; where it may not be asked, or there is none, the usual week in the zone that the browser named.</summary>
    private static async Task<(PlanningCalendar Calendar, bool Asked)> HoursAsync(string? zone, MailboxCalendar mailbox, CancellationToken cancellationToken)
    {
        try
        {
            return (await mailbox.HoursAsync(cancellationToken), true);
        }
        catch (ProblemException problem) when (zone is not null && problem.Kind.Status is (StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound))
        {
            return (mailbox.UsualHours(zone), false);
        }
    }
}
