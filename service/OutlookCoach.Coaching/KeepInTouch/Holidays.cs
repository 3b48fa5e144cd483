using System.Collections.Concurrent;
using System.Collections.Frozen;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Public holidays of the countries that the Playbook names in <c>holidays.yaml</c>.</summary>
internal sealed class Holidays
{
    private readonly FrozenDictionary<string, HolidayRule[]> countries;
    private readonly ConcurrentDictionary<(string Country, int Year), FrozenSet<DateOnly>> years = new();

    private Holidays(FrozenDictionary<string, HolidayRule[]> countries) => this.countries = countries;

    /// <summary>Two-letter codes of the countries that have a list.</summary>
    public IEnumerable<string> Countries => countries.Keys;

    public static Holidays Read(IReadOnlyList<PlaybookFile> files, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, "holidays.yaml", problems);
        return new Holidays(page.Keys.ToArray().ToFrozenDictionary(
            country => country, country => page.Lines(country).Select(line => HolidayWords.Read(page, line)).OfType<HolidayRule>().ToArray(), StringComparer.Ordinal));
    }

    /// <summary>True on a public holiday, or on the day that makes up for one. Never in a country without a list.</summary>
    /// <param name="country">Two letters; null when it is not known.</param>
    public bool Falls(string? country, DateOnly day) =>
        country is not null && countries.ContainsKey(country)
        && (Of(country, day.Year).Contains(day) || (day is { Month: 12, Day: 31 } && Of(country, day.Year + 1).Contains(day)));

    private FrozenSet<DateOnly> Of(string country, int year) => years.GetOrAdd((country, year), key => Days(countries[key.Country], key.Year));

    private static FrozenSet<DateOnly> Days(HolidayRule[] rules, int year)
    {
        if (year is <= 1583 or >= 9999)
        {
            return FrozenSet<DateOnly>.Empty;
        }

        var dated = rules.Select(rule => (rule.Substitute, Day: rule.Day.In(year))).Where(rule => rule.Day is not null).Select(rule => (rule.Substitute, rule.Day!.Value)).ToArray();
        var days = dated.Select(rule => rule.Value).ToHashSet();
        foreach (var (substitute, day) in dated.Where(rule => IsWeekend(rule.Value)))
        {
            days.Add(MadeUpFor(substitute, day, days));
        }

        return days.ToFrozenSet();
    }

    private static DateOnly MadeUpFor(Substitute substitute, DateOnly day, HashSet<DateOnly> taken)
    {
        if (substitute == Substitute.NearestWeekday)
        {
            return day.AddDays(day.DayOfWeek == DayOfWeek.Saturday ? -1 : 1);
        }

        while (substitute == Substitute.NextWeekday && (IsWeekend(day) || taken.Contains(day)))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
