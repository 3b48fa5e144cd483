using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Reads when a step is due, as a coach writes it: "6 weeks", "3 months after that", "5 working days before the opening".</summary>
internal static class TimingWords
{
    private const int MostMonths = 36;
    private static readonly Dictionary<string, Unit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["day"] = Unit.Days,
        ["days"] = Unit.Days,
        ["working day"] = Unit.WorkingDays,
        ["working days"] = Unit.WorkingDays,
        ["week"] = Unit.Weeks,
        ["weeks"] = Unit.Weeks,
        ["month"] = Unit.Months,
        ["months"] = Unit.Months,
    };

    // The last one fits everything: a step that names no day counts from today.
    private static readonly (string Words, Anchor Anchor, int Sign)[] Anchors =
    [
        (" before the opening", Anchor.NamedDay, -1),
        (" after the opening", Anchor.NamedDay, 1),
        (" before the named day", Anchor.NamedDay, -1),
        (" after the named day", Anchor.NamedDay, 1),
        (" after that", Anchor.Previous, 1),
        ("", Anchor.Today, 1),
    ];

    /// <summary>Null when the words cannot be read; the problem is then noted.</summary>
    public static Timing? Read(PlaybookPage page, Line line, string words)
    {
        var parts = words.Split(", else ", 2, StringSplitOptions.TrimEntries);
        var timing = ReadOne(parts[0]);
        var otherwise = parts.Length > 1 ? ReadOne(parts[1]) : null;
        if (timing is null || (parts.Length > 1 && otherwise is null))
        {
            page.Problem(line, $"I cannot read \"{words}\" as a time. Write it like \"next working day\", \"6 weeks\", \"3 months after that\", \"on the opening day\" or \"5 working days before the opening\".");
            return null;
        }

        return timing with { Otherwise = otherwise };
    }

    private static Timing? ReadOne(string words) => words switch
    {
        "next working day" => new(1, Unit.WorkingDays, Anchor.Today),
        "on the opening day" or "on the named day" => new(0, Unit.Days, Anchor.NamedDay),
        _ => ReadCount(words),
    };

    private static Timing? ReadCount(string words)
    {
        var (ending, anchor, sign) = Anchors.First(known => words.EndsWith(known.Words, StringComparison.OrdinalIgnoreCase));
        var parts = words[..^ending.Length].Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && Units.TryGetValue(parts[1], out var unit)
            && count >= 1
            && count <= (unit == Unit.Months ? MostMonths : MostMonths * 31)
            ? new Timing(sign * count, unit, anchor)
            : null;
    }
}
