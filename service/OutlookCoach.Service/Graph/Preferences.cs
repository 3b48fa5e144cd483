using Microsoft.Kiota.Abstractions;

namespace OutlookCoach.Service.Graph;

/// <summary>What is asked of Microsoft Graph beside the address: the Prefer header.</summary>
public static class Preferences
{
    /// <summary>Ids that stay when a message or event moves.</summary>
    public const string LastingIds = "IdType=\"ImmutableId\"";

    /// <summary>Bodies as plain text.</summary>
    public const string PlainText = "outlook.body-content-type=\"text\"";

    /// <summary>Times on the wall clock of a zone.</summary>
    public static string Zone(string id) => $"outlook.timezone=\"{id}\"";

    public static void Prefer(this RequestHeaders headers, params string[] preferences) => headers.Add("Prefer", preferences);
}
