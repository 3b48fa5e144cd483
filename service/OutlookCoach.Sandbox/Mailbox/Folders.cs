using OutlookCoach.Sandbox.Graph;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>The folders of the mailbox, by the names that Microsoft Graph gives them.</summary>
public static class Folders
{
    public const string Inbox = "inbox";
    public const string Drafts = "drafts";
    public const string Sent = "sentitems";
    public const string Deleted = "deleteditems";

    private static readonly string[] All = [Inbox, Drafts, Sent, Deleted];

    /// <summary>The folder of a name in any case.</summary>
    /// <exception cref="GraphException">404 for any other.</exception>
    public static string Find(string name) =>
        All.FirstOrDefault(folder => folder.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw GraphException.NotFound();
}
