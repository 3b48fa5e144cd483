using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>What a calendar can take.</summary>
public static class AddRequestRules
{
    private const int MostItems = 50;
    private const int LongestTitle = 255;

    /// <exception cref="ProblemException">bad_request naming the field, or too_large.</exception>
    public static void Check(this AddRequest request)
    {
        Demand(request.Items.Count <= MostItems, "items");
        Demand(ZoneIds.TryFind(request.TimeZone, out _), "timeZone");
        foreach (var item in request.Items)
        {
            Demand(ReminderTag.Fits(item.Key), "items.key");
            Check(item.Start, item.Title, item.Body);
        }
    }

    /// <exception cref="ProblemException">bad_request naming the field, or too_large.</exception>
    public static void Check(this ReminderChange change) => Check(change.Start, change.Title, change.Body);

    private static void Check(DateTime? start, string? title, string? body)
    {
        // A "Z" or an offset would move the reminder: the zone is said once, beside the wall time.
        Demand(start is null or { Kind: DateTimeKind.Unspecified }, nameof(PlanItem.Start).ToLowerInvariant());
        Demand(title is null || title.Length <= LongestTitle, nameof(PlanItem.Title).ToLowerInvariant());
        TextLimit.Check(body);
    }

    private static void Demand(bool holds, string field)
    {
        if (!holds)
        {
            throw new ProblemException(ProblemKind.BadRequest) { Needs = field };
        }
    }
}
