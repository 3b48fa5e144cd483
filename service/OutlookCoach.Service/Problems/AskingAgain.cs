using System.Globalization;

namespace OutlookCoach.Service.Problems;

/// <summary>Tells the pane when asking again makes sense.</summary>
public static class AskingAgain
{
    /// <summary>Puts it into the answer's header; nothing where nobody knows.</summary>
    public static void AskAgainAfter(this HttpResponse response, TimeSpan? wait)
    {
        if (Seconds(wait) is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whole seconds, one at least.</summary>
    public static int? Seconds(TimeSpan? wait) => wait is { } known ? Math.Max(1, (int)Math.Ceiling(known.TotalSeconds)) : null;
}
