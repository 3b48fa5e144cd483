using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Parts of addresses that tell who reads them.</summary>
internal sealed class AddressWords
{
    private readonly string[] vendors;

    public AddressWords(PlaybookPage page)
    {
        NoReply = [.. Texts(page.Lines("no-reply")).Select(Flat)];
        Shared = Texts(page.Lines("shared"));
        Automatic = Texts(page.Lines("automatic"));
        AutomaticDomains = Texts(page.Lines("automatic-domains"));
        MailProviders = Texts(page.Lines("mail-providers"));
        vendors = Texts(page.Lines("vendors"));
        page.Finish();
    }

    /// <summary>Letters and digits alone, as <see cref="Flat"/> leaves them.</summary>
    public IReadOnlyList<string> NoReply { get; }

    public IReadOnlyList<string> Shared { get; }

    /// <summary>Parts of addresses that no person writes from: notifications.</summary>
    public IReadOnlyList<string> Automatic { get; }

    public IReadOnlyList<string> AutomaticDomains { get; }

    /// <summary>Starts of domains that say nothing of a company: gmail, outlook.</summary>
    public IReadOnlyList<string> MailProviders { get; }

    /// <summary>Makers of the systems that send such mail are never the company that hires, unless the letter says so: taleo, taleo-mail.</summary>
    /// <param name="label">A word, or the part of a domain that names its owner.</param>
    public bool IsVendor(string label) =>
        label.Split('-') is [var maker, .. var rest] && vendors.Contains(maker, StringComparer.OrdinalIgnoreCase) && rest.All(word => Shared.Contains(word) || Automatic.Contains(word));

    /// <summary>"do-not.reply" and "donotreply" are one.</summary>
    public static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string[] Texts(IReadOnlyList<Line> lines) => [.. lines.Select(line => line.Text.ToLowerInvariant())];
}
