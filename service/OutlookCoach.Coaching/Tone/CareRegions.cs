using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Who to talk to, by country.</summary>
internal sealed class CareRegions
{
    private const string Elsewhere = "any";

    private readonly Dictionary<string, IReadOnlyList<CareLine>> byCountry = new(StringComparer.OrdinalIgnoreCase);

    public static CareRegions Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/care/regions/";
        var regions = new CareRegions();
        foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (PlaybookPage.Read(file, problems) is { } page)
            {
                var lines = page.Lines("lines").Select(line => Parse(page, line)).OfType<CareLine>().ToArray();
                foreach (var country in page.Text("countries").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    regions.byCountry[country] = lines;
                }

                page.Finish();
            }
        }

        return regions;
    }

    /// <summary>The lines of a country, or those that help anywhere.</summary>
    public IReadOnlyList<CareLine> For(string? country) =>
        byCountry.GetValueOrDefault(country ?? Elsewhere) ?? byCountry.GetValueOrDefault(Elsewhere) ?? [];

    private static CareLine? Parse(PlaybookPage page, Line line)
    {
        var parts = line.Text.Split('|', StringSplitOptions.TrimEntries);
        if (parts is [var name, var says, var href] && (href.StartsWith("tel:", StringComparison.Ordinal) || href.StartsWith("sms:", StringComparison.Ordinal) || href.StartsWith("https:", StringComparison.Ordinal)))
        {
            return new CareLine(name, says, href);
        }

        page.Problem(line, "A line of care reads \"name | what to do | tel:, sms: or https: address\".");
        return null;
    }
}
