using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>Decides, once and at start, whether this is Microsoft 365 or the sandbox.</summary>
public static class MailSourceHosting
{
    private const string Microsoft365 = "https://graph.microsoft.com/v1.0";
    private const string ClientId = "AzureAd:ClientId";

    /// <exception cref="StartRefusedException">A setting is missing or wrong.</exception>
    public static MailSource AddMailSource(this WebApplicationBuilder builder, Sentences sentences)
    {
        var settings = builder.Configuration;
        var sandboxed = string.IsNullOrEmpty(settings[ClientId]) && builder.Environment.IsDevelopment();
        var mail = sandboxed ? Sandbox(builder, sentences) : Real(settings, sentences);
        builder.Services.AddSingleton(mail);
        return mail;
    }

    private static MailSource Real(ConfigurationManager settings, Sentences sentences)
    {
        if (string.IsNullOrEmpty(settings[ClientId]))
        {
            throw new StartRefusedException(sentences.Fill("problems/start-needs-setting", ("setting", ClientId), ("variable", "AzureAd__ClientId")));
        }

        return new MailSource(new Uri(settings["Graph:BaseUrl"] ?? Microsoft365), null);
    }

    private static MailSource Sandbox(WebApplicationBuilder builder, Sentences sentences)
    {
        var settings = builder.Configuration;
        var url = settings["Sandbox:Url"] is { Length: > 0 } running
            ? Loopback(running, sentences)
            : builder.StartSandbox(sentences);
        return new MailSource(new Uri(settings["Graph:BaseUrl"] ?? new Uri(url, "v1.0").ToString()), url);
    }

    // The sandbox hands out tokens to anybody who asks; trusting one elsewhere would be trusting everybody.
    private static Uri Loopback(string address, Sentences sentences) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.IsLoopback
            ? url
            : throw new StartRefusedException(sentences["problems/start-needs-loopback"]);
}
