using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Parts of addresses that tell who reads them.</summary>
internal sealed class AddressWords
{
    private readonly string[] noReply;
    private readonly string[] automaticDomains;
    private readonly string[] mailProviders;
    private readonly string[] vendors;

    public AddressWords(PlaybookPage page)
    {
        noReply = [.. Texts(page.Lines("no-reply")).Select(NameLetters.Flat)];
        Shared = new NameSet(Texts(page.Lines("shared")));
        Automatic = new NameSet(Texts(page.Lines("automatic")));
        automaticDomains = Texts(page.Lines("automatic-domains"));
        mailProviders = Texts(page.Lines("mail-providers"));
        vendors = Texts(page.Lines("vendors"));
        page.Finish();
    }

    public NameSet Shared { get; }

    /// <summary>Parts of addresses that no person writes from: notifications.</summary>
    public NameSet Automatic { get; }

    /// <summary>Makers of the systems that send such mail are never the company that hires, unless the letter says so: taleo, taleo-mail.</summary>
    /// <param name="label">A word, or the part of a domain that names its owner.</param>
    public bool IsVendor(string label) =>
        label.Split('-') is [var maker, .. var rest] && vendors.Contains(maker, StringComparer.OrdinalIgnoreCase) && rest.All(word => Shared.Contains(word) || Automatic.Contains(word));

    /// <param name="flat">What stands before the @, as <see cref="NameLetters.Flat"/> leaves it.</param>
    public bool IsNoReply(string flat) => Array.Exists(noReply, part => flat.Contains(part, StringComparison.Ordinal));

    /// <param name="address">Whole, or its domain.</param>
    public bool IsAutomaticDomain(string address) => Array.Exists(automaticDomains, end => address.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Domains that say nothing of a company: gmail, outlook.</summary>
    public bool IsMailProvider(string domain) => Array.Exists(mailProviders, start => domain.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string[] Texts(IReadOnlyList<Line> lines) => [.. lines.Select(line => line.Text.ToLowerInvariant())];
}
