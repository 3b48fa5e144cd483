using System.Globalization;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Says when a door opens, in the mail's own way: "in late August", "in the spring". Read from <c>replies/times.yaml</c>.</summary>
internal sealed record DoorTimes(IReadOnlyList<string> Months, string Plain, string Far, IReadOnlyList<KeyValuePair<string, string>> Cues)
{
    public static DoorTimes Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/replies/times.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return new DoorTimes([], "", "", []);
        }

        return PlaybookPage.Read(file, problems) is { } page ? Read(page) : new DoorTimes([], "", "", []);
    }

    /// <summary>Null when the signal has no date, or one that has passed.</summary>
    public string? Phrase(Signal signal, DateOnly today)
    {
        if (signal.Date is not { } date || date <= today || Months.Count != 12)
        {
            return null;
        }

        var month = Months[date.Month - 1];
        var quote = $" {string.Join(' ', signal.Quote.Split([' ', '-', '\n', ',', '.', '"'], StringSplitOptions.RemoveEmptyEntries))} ";
        var named = quote.Contains($" {month} ", StringComparison.OrdinalIgnoreCase);
        var cue = Cues.FirstOrDefault(cue =>
            quote.Contains($" {cue.Key} ", StringComparison.OrdinalIgnoreCase) && (named || !cue.Value.Contains("{month}", StringComparison.Ordinal)));
        var far = date > today.AddMonths(10) ? Far : Plain;
        return (cue.Value ?? far)
            .Replace("{month}", month, StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static DoorTimes Read(PlaybookPage page)
    {
        var months = page.Lines("months");
        if (months.Count is not (0 or 12))
        {
            page.Problem(months[0], "\"months\" should name the twelve months.");
        }

        var cues = page.Keys.Except(["months", "plain", "far"]).ToArray();
        return new DoorTimes(
            [.. months.Select(month => month.Text)],
            page.Text("plain"),
            page.Text("far"),
            [.. cues.Select(cue => KeyValuePair.Create(cue, page.Text(cue)))]);
    }
}
