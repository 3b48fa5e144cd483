using System.Collections.Frozen;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>In which country a mailbox is, told by its zone and its language's region; see <c>countries.yaml</c>.</summary>
internal sealed class CountryGuess
{
    private readonly FrozenDictionary<string, string[]> byZone;
    private readonly FrozenSet<string> categories;

    private CountryGuess(FrozenDictionary<string, string[]> byZone, FrozenSet<string> categories)
    {
        this.byZone = byZone;
        this.categories = categories;
    }

    public static CountryGuess Read(IReadOnlyList<PlaybookFile> files, Holidays holidays, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, "countries.yaml", problems);
        var zones = holidays.Countries.ToArray().SelectMany(country => page.OptionalLines(country).Select(line => (Zone: line.Text, country))).ToArray();
        var categories = page.OptionalLines("holiday-categories").Select(line => line.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        page.Finish();
        return new CountryGuess(zones.GroupBy(line => line.Zone, line => line.country, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(zone => zone.Key, zone => zone.ToArray(), StringComparer.OrdinalIgnoreCase), categories);
    }

    /// <summary>True for a category by which Outlook marks public holidays.</summary>
    public bool IsHolidayCategory(string category) => categories.Contains(category);

    /// <summary>Two letters; null when zone and language leave it open.</summary>
    /// <param name="timeZone">A Windows or IANA id.</param>
    /// <param name="locale">Such as "en-GB".</param>
    public string? Of(string timeZone, string? locale)
    {
        var region = locale?.Split('-', '_')[^1].ToUpperInvariant();
        return byZone.GetValueOrDefault(timeZone) switch
        {
            [var only] => only,
            { } several when several.Contains(region) => region,
            _ => null,
        };
    }
}
