using System.Globalization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach plan</c>: when to get back in touch.</summary>
internal static class PlanCommand
{
    public static int Run(Call call)
    {
        var today = call.Arguments.Today(call.Time);
        var calendar = new PlanningCalendar { Today = today, TimeZone = call.Time.LocalTimeZone.Id };
        var plan = call.Coach.PlanAhead(call.Coach.Read(MailFile.Read(call)), new Choices(), calendar);
        return call.Arguments.Json ? call.PrintJson(plan) : Print(call, plan);
    }

    private static int Print(Call call, Plan plan)
    {
        call.Print(plan.Says);
        foreach (var item in plan.Items)
        {
            call.Print("");
            call.Print($"{item.Start.ToString("ddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)}  {item.Title}");
            call.Print(item.Note is null ? item.Body : $"{item.Body}\n{item.Note}", 2);
        }

        return ExitCodes.Done;
    }
}
