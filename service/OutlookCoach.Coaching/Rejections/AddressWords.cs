using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Parts of addresses that tell who reads them.</summary>
internal sealed class AddressWords
{
    private AddressWords(PlaybookPage page)
    {
        NoReply = Texts(page.Lines("no-reply"));
        Shared = Texts(page.Lines("shared"));
        AutomaticDomains = Texts(page.Lines("automatic-domains"));
        page.Finish();
    }

    public IReadOnlyList<string> NoReply { get; }

    public IReadOnlyList<string> Shared { get; }

    public IReadOnlyList<string> AutomaticDomains { get; }

    public static AddressWords? Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/rejections/addresses.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return null;
        }

        return PlaybookPage.Read(file, problems) is { } page ? new AddressWords(page) : null;
    }

    private static string[] Texts(IReadOnlyList<Line> lines) => [.. lines.Select(line => line.Text.ToLowerInvariant())];
}
