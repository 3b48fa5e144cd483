using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Reads a public holiday as the Playbook writes it: "NAME = first Monday in May", "NAME = 25 December, else next weekday".</summary>
internal static class HolidayWords
{
    private static readonly string[] Counts = ["first", "second", "third", "fourth", "last"];
    private static readonly string[] Weekdays = Enum.GetNames<DayOfWeek>();
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Null when the words cannot be read; the problem is then noted.</summary>
    public static HolidayRule? Read(PlaybookPage page, Line line)
    {
        var day = line.Text[(line.Text.LastIndexOf('=') + 1)..];
        var parts = day.Split(", else ", 2, StringSplitOptions.TrimEntries);
        var substitute = parts.Length == 1 ? Substitute.None : ReadSubstitute(parts[1]);
        if (line.Text.Contains('=', StringComparison.Ordinal) && ReadDay(parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } read && substitute is { } known)
        {
            return new HolidayRule(read, known);
        }

        page.Problem(line, $"I cannot read \"{line.Text}\" as a holiday. Write it like \"Boxing Day = 26 December, else next weekday\", \"May Day = first Monday in May\" or \"Good Friday = 2 days before Easter\".");
        return null;
    }

    private static Substitute? ReadSubstitute(string words) => words switch
    {
        "next weekday" => Substitute.NextWeekday,
        "nearest weekday" => Substitute.NearestWeekday,
        _ => null,
    };

    private static HolidayDay? ReadDay(string[] words) => words switch
    {
        [var day, var month] when Date(day, month) is var (d, m) => new HolidayDay.Fixed(d, m, null),
        [var day, var month, var year] when Date(day, month) is var (d, m) && Number(year) is >= 2000 and <= 2200 and var y => new HolidayDay.Fixed(d, m, y),
        [var count, var weekday, "in", var month] when Count(count) is { } n && Weekday(weekday) is { } w && Month(month) is { } m => new HolidayDay.Nth(n, w, m),
        [var weekday, "before", var day, var month] when Weekday(weekday) is { } w && Date(day, month) is var (d, m) => new HolidayDay.Before(w, d, m),
        [var days, "day" or "days", "before", "Easter"] when Number(days) is { } n => new HolidayDay.FromEaster(-n),
        [var days, "day" or "days", "after", "Easter"] when Number(days) is { } n => new HolidayDay.FromEaster(n),
        _ => null,
    };

    private static (int Day, int Month)? Date(string day, string month) =>
        Number(day) is { } d && Month(month) is { } m && d >= 1 && d <= DateTime.DaysInMonth(2001, m) ? (d, m) : null;

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string word) => Array.IndexOf(Months, word) is >= 0 and < 12 and var at ? at + 1 : null;

    private static int? Count(string word) => Array.IndexOf(Counts, word) is >= 0 and var at ? at + 1 : null;

    private static DayOfWeek? Weekday(string word) => Array.IndexOf(Weekdays, word) is >= 0 and var at ? (DayOfWeek)at : null;
}
