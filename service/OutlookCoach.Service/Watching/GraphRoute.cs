namespace OutlookCoach.Service.Watching;

/// <summary>What is asked of Microsoft Graph, without the ids of anything: me/messages/{id}.</summary>
public static class GraphRoute
{
    private const string Id = "{id}";

    // Whatever is not one of these may be an id, so it is not told.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "me", "messages", "events", "calendar", "calendars", "calendarView", "mailboxSettings", "createReply", "move", "mailFolders", "sentitems", "attachments", "extensions", "$batch", "$value",
    };

    /// <param name="path">The path of the address, version included.</param>
    public static string Of(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(segment => segment is not ("me" or "$batch"));
        return string.Join('/', segments.Select(segment => Known.Contains(segment) ? segment : Id));
    }
}
