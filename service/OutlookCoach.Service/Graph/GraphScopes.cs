namespace OutlookCoach.Service.Graph;

/// <summary>
/// The permissions asked for, in three lists: each list costs an exchange of tokens of its own, and each is asked of the person
/// only when something first needs it. Nothing here sends mail or opens another person's mailbox.
/// </summary>
public static class GraphScopes
{
    /// <summary>Who they are, the mail that is open, when they answered it, their hours and their zone.</summary>
    public static readonly IReadOnlyList<string> Everyday = ["User.Read", "Mail.Read", "MailboxSettings.Read"];

    /// <summary>Reminders, and what is busy around them; asked for at the first reminder.</summary>
    public static readonly IReadOnlyList<string> Calendar = ["Calendars.ReadWrite"];

    /// <summary>Making a draft and taking it back; asked for only when somebody wants one.</summary>
    public static readonly IReadOnlyList<string> Draft = ["Mail.ReadWrite"];

    /// <summary>In full, as Microsoft Entra wants them: https://graph.microsoft.com/Mail.Read.</summary>
    public static IReadOnlyList<string> At(Uri graph, IReadOnlyList<string> names) =>
        [.. names.Select(name => $"{graph.GetLeftPart(UriPartial.Authority)}/{name}")];
}
