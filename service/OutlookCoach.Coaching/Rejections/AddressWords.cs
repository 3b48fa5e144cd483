using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Parts of addresses that tell who reads them.</summary>
internal sealed class AddressWords
{
    private readonly string[] noReply;
    private readonly string[] automaticDomains;
    private readonly string[] mailProviders;
    private readonly string[] vendors;
    private readonly string[] beforeFirms;
    private readonly string[] behindFirms;

    public AddressWords(PlaybookPage page)
    {
        noReply = [.. Texts(page.Lines("no-reply")).Select(NameLetters.Flat)];
        Shared = new NameSet(Texts(page.Lines("shared")));
        Automatic = new NameSet(Texts(page.Lines("automatic")));
        automaticDomains = Texts(page.Lines("automatic-domains"));
        mailProviders = Texts(page.Lines("mail-providers"));
        vendors = Texts(page.Lines("vendors"));
        beforeFirms = [.. Texts(page.Lines("before-firms")).Select(word => $" {word} ")];
        behindFirms = [.. Texts(page.Lines("behind-firms")).Select(word => $" {word} ")];
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

    /// <summary>The domain is the sender's own: of no provider of mail, nor of a system that sends it for many.</summary>
    public bool TellsOwner(string address) =>
        NameLetters.Label(address) is { Length: > 0 } label && !IsVendor(label) && !IsAutomaticDomain(address) && !IsMailProvider(address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]);

    /// <summary>Domains that say nothing of a company: gmail, outlook.</summary>
    public bool IsMailProvider(string domain) => Array.Exists(mailProviders, start => domain.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>A shown name that tells writer and firm apart: "Priya at Fernhill", "Fernhill via Taleo", "Taleo on behalf of Fernhill". Else all of it is both.</summary>
    public (string Writer, string Firm) Shown(string name)
    {
        // Fewer than three words tell nothing apart.
        if (name.AsSpan().Count(' ') < 2)
        {
            return (name, name);
        }

        foreach (var word in behindFirms.Where(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            name = name[..name.IndexOf(word, StringComparison.OrdinalIgnoreCase)];
        }

        var before = beforeFirms.FirstOrDefault(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        var at = before is null ? -1 : name.IndexOf(before, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (name, name) : (name[..at], name[(at + before!.Length)..]);
    }

    private static string[] Texts(IReadOnlyList<Line> lines) => [.. lines.Select(line => line.Text.ToLowerInvariant())];
}
