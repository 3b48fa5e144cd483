using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Pane;

/// <summary>The pane's Content-Security-Policy: who may frame it, what it may load, whom it may call.</summary>
public static class PanePolicy
{
    private const string OfficeScripts = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

    // Outlook on the web and new Outlook; classic Outlook shows the pane without a frame.
    private static readonly string[] Outlook =
    [
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook.cloud.microsoft", "https://outlook.live.com",
        "https://*.outlook.com", "https://*.office.com", "https://*.officeapps.live.com",
    ];

    /// <param name="framedBy">Replaces Outlook's own origins when it is not empty.</param>
    public static string For(MailSource mail, AzureAdSettings signIn, IReadOnlyList<string> framedBy)
    {
        var sandbox = mail.Sandbox?.GetLeftPart(UriPartial.Authority);
        var signInOrigin = new Uri(signIn.Instance).GetLeftPart(UriPartial.Authority);
        return string.Join("; ",
            "default-src 'self'",
            $"script-src 'self' {OfficeScripts}",
            "style-src 'self'",
            "img-src 'self' data:",
            Line("connect-src 'self'", signInOrigin, sandbox),
            // A silent sign-in ends, in its frame, on our own page.
            Line("frame-src 'self'", signInOrigin, null),
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            Line("frame-ancestors 'self'", string.Join(' ', framedBy.Count > 0 ? framedBy : Outlook), sandbox));
    }

    private static string Line(string start, string always, string? inSandbox) =>
        inSandbox is null ? $"{start} {always}" : $"{start} {always} {inSandbox}";
}
