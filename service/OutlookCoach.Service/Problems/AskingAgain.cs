using System.Globalization;

namespace OutlookCoach.Service.Problems;

/// <summary>Tells the pane when asking again makes sense.</summary>
public static class AskingAgain
{
    /// <summary>In whole seconds, one at least; nothing where nobody knows.</summary>
    public static void AskAgainAfter(this HttpResponse response, TimeSpan? wait)
    {
        if (wait is { } known)
        {
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(known.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }
}
