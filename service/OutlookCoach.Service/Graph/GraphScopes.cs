namespace OutlookCoach.Service.Graph;

/// <summary>The permissions asked for, as one fixed list: each other list would cost another exchange of tokens.</summary>
public static class GraphScopes
{
    /// <summary>Reading the mail, the calendar's events, the hours and the zone.</summary>
    public static readonly IReadOnlyList<string> Everyday = ["Mail.Read", "Calendars.ReadWrite", "MailboxSettings.Read"];

    /// <summary>Making a draft; asked for only when somebody wants one.</summary>
    public static readonly IReadOnlyList<string> Draft = ["Mail.ReadWrite"];

    /// <summary>In full, as Microsoft Entra wants them: https://graph.microsoft.com/Mail.Read.</summary>
    public static IReadOnlyList<string> At(Uri graph, IReadOnlyList<string> names) =>
        [.. names.Select(name => $"{graph.GetLeftPart(UriPartial.Authority)}/{name}")];
}
