using System.Globalization;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Resolves what a mail says of a future opening ("late August", "in six months", "after the new year") to the first day meant, seen from the day it was sent.</summary>
internal sealed class OpeningDate
{
    private readonly Dictionary<string, int> months;
    private readonly Dictionary<string, int> seasons = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> days = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> units = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> between;

    // "Next year" is ahead, "this year's applicants" are not.
    private readonly HashSet<string> years;
    private readonly HashSet<string> notAhead;

    /// <summary>Reads <c>dates.yaml</c>; the names of months come from the language itself.</summary>
    public OpeningDate(PlaybookPage page, string language)
    {
        months = Months(language);
        Fill(page, "seasons", seasons);
        Fill(page, "parts-of-month", days);
        Fill(page, "numbers", numbers);
        Fill(page, "units-in-days", units);
        between = Words(page.OptionalLines("between"));
        years = Words(page.OptionalLines("years"));
        notAhead = Words(page.OptionalLines("not-ahead"));
        page.Finish();
    }

    /// <param name="from">The first word of the door, whose own day comes before another of its sentence, and the day the mail was sent.</param>
    public DateOnly? Resolve(TokenizedText text, Sentence sentence, (int Token, DateOnly Sent) from) =>
        Resolve(text, sentence, from.Token, from.Sent) ?? Resolve(text, sentence, sentence.FirstToken, from.Sent);

    private DateOnly? Resolve(TokenizedText text, Sentence sentence, int start, DateOnly sent)
    {
        for (var i = start; i <= sentence.LastToken; i++)
        {
            var word = text.Word(text.Tokens[i]).ToString();
            if (months.TryGetValue(word, out var month) && IsName(text.Tokens[i]))
            {
                return Next(sent, month, DayBefore(text, i, sentence) ?? DayAfter(text, i, sentence) ?? 1, YearAfter(text, i, sentence) ?? YearAfter(text, i + 1, sentence));
            }

            if (seasons.TryGetValue(word, out var first) && !(years.Contains(word) && notAhead.Contains(Before(text, i, sentence))))
            {
                return Next(sent, first, 1, YearAfter(text, i, sentence));
            }

            if (units.TryGetValue(word, out var length) && Count(Before(text, i, sentence)) is { } count)
            {
                return length == 30 ? sent.AddMonths(count) : length == 365 ? sent.AddYears(count) : sent.AddDays(count * length);
            }
        }

        return null;
    }

    private static HashSet<string> Words(IReadOnlyList<Line> lines) =>
        new(lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);

    private static void Fill(PlaybookPage page, string key, Dictionary<string, int> into)
    {
        foreach (var line in page.Lines(key))
        {
            var parts = line.Text.Split('=', StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var number))
            {
                page.Problem(line, "This line reads \"words = number\".");
                continue;
            }

            foreach (var word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                into[word] = number;
            }
        }
    }

    private static Dictionary<string, int> Months(string language)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            names[format.MonthNames[month - 1]] = month;
            names[format.AbbreviatedMonthNames[month - 1].TrimEnd('.')] = month;
        }

        return names;
    }

    // "may" and "march" are verbs too; as months they are capitalised.
    private static bool IsName(Token token) => (token.Marks & TokenMarks.Capital) != 0 && (token.Marks & TokenMarks.SentenceStart) == 0;

    private string Before(TokenizedText text, int at, Sentence sentence)
    {
        var before = at - 1;
        while (before >= sentence.FirstToken && between.Contains(text.Word(text.Tokens[before]).ToString()))
        {
            before--;
        }

        return before >= sentence.FirstToken ? text.Word(text.Tokens[before]).ToString() : "";
    }

    // "late August", "1 August", "the 15th of August", "am 1. August"
    private int? DayBefore(TokenizedText text, int at, Sentence sentence)
    {
        var before = Before(text, at, sentence);
        return days.TryGetValue(before, out var day) ? day : DayOf(before);
    }

    // "August 15"
    private static int? DayAfter(TokenizedText text, int at, Sentence sentence) => at < sentence.LastToken ? DayOf(text.Word(text.Tokens[at + 1])) : null;

    private static int? DayOf(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? word[..end] : word;
        return digits.Length is 1 or 2 && word.Length - digits.Length is 0 or 2 && int.TryParse(digits, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32 ? day : null;
    }

    private static int? YearAfter(TokenizedText text, int at, Sentence sentence) =>
        at < sentence.LastToken && int.TryParse(text.Word(text.Tokens[at + 1]), CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2200 ? year : null;

    private static DateOnly? Next(DateOnly sent, int month, int day, int? year)
    {
        if (month is < 1 or > 12)
        {
            return null;
        }

        var date = new DateOnly(year ?? sent.Year, month, Math.Min(day, DateTime.DaysInMonth(year ?? sent.Year, month)));
        return year is null && date <= sent ? date.AddYears(1) : date;
    }

    private int? Count(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100 ? number
        : numbers.TryGetValue(word, out number) ? number : null;
}
