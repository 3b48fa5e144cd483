using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>What a calendar can take.</summary>
public static class AddRequestRules
{
    private const int MostItems = 50;
    private const int MostKept = 1000;
    private const int LongestTitle = 255;
    private const int LongestField = 300;
    private const int LongestLink = 1000;

    /// <exception cref="ProblemException">bad_request naming the field, or too_large.</exception>
    public static void Check(this AddRequest request)
    {
        Demand(request.Items.Count <= MostItems, "items");
        Demand(ZoneIds.TryFind(request.TimeZone, out _), "timeZone");
        foreach (var item in request.Items)
        {
            Demand(ReminderTag.Fits(item.Key), "items.key");
            Check(item.Start, item.Title, item.Body);
            Check(item.About);
        }
    }

    /// <exception cref="ProblemException">bad_request naming the field, or too_large.</exception>
    public static void Check(this Undo undo)
    {
        Demand(undo.Put.Count <= MostKept && undo.Take.Count <= MostKept, "put");
        foreach (var kept in undo.Put)
        {
            Demand(ReminderTag.Fits(kept.Key), "put.key");
            Demand(ZoneIds.TryFind(kept.TimeZone, out _), "put.timeZone");
            Check(kept.Start, kept.Title, kept.Body);
            Check(kept.About);
        }
    }

    /// <exception cref="ProblemException">bad_request naming the field.</exception>
    public static void Check(this HappenedRequest request)
    {
        Demand(request.What != Happening.Job, "what");
        Check(request.Start, null, null);
    }

    // It travels in a property of the event, which is no place for a novel.
    private static void Check(ReminderAbout? about)
    {
        var fields = new[] { about?.Company, about?.Contact, about?.Address, about?.Role, about?.Met, about?.Step };
        Demand(fields.All(field => field is null || field.Length <= LongestField) && (about?.Link is null || about.Link.Length <= LongestLink), "about");
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
