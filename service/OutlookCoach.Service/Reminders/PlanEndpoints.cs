using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>POST /api/plans: when to get back in touch. Nothing is in the calendar yet.</summary>
public static class PlanEndpoints
{
    // A taken time moves an item by days, not weeks.
    private const int Margin = 14;

    public static void MapPlans(this RouteGroupBuilder api) => api.MapPost("/plans", PlanAsync)
        .WithName("planAhead")
        .WithTags("Reminders")
        .WithSummary("Plans dated keep-in-touch reminders around the person's own hours and busy times.");

    private static async Task<Ok<Plan>> PlanAsync(
        PlanRequest request, Coach coach, MailboxCalendar mailbox, CancellationToken cancellationToken)
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
        try
        {
            var busy = await mailbox.BusyAsync(calendar, until, cancellationToken);
            return TypedResults.Ok(coach.PlanAhead(request.Reading, choices, calendar with { Busy = busy }));
        }
        catch (ProblemException problem) when (problem.Kind != ProblemKind.NotSignedIn)
        {
            // A plan that may meet a busy hour is better than none.
            return TypedResults.Ok(plan);
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
