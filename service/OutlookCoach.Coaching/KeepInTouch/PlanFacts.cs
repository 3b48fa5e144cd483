using System.Globalization;
using System.Text;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What the words of a plan may tell. Values come from mail and are only ever filled in as plain text.</summary>
internal static class PlanFacts
{
    private static readonly string[] Known = ["name", "fullName", "company", "role", "received", "opening", "door"];

    /// <summary>In a situation's own lines nothing is sure to be known.</summary>
    public static readonly TemplateFacts OfSituation = new(new HashSet<string>(), Known.ToHashSet());

    /// <summary>In the sentence about the plan; {checkIn} is the day of the first check-in, where there is one.</summary>
    public static readonly TemplateFacts OfSays = new(new HashSet<string>(), Known.Append("checkIn").ToHashSet());

    /// <summary>In the texts of a reminder to a person.</summary>
    public static readonly TemplateFacts OfContact = Of("name", "fullName", "link", "whyNow", "opener");

    /// <summary>In the texts of a reminder about a company.</summary>
    public static readonly TemplateFacts OfCompany = Of("company", "whyNow");

    public static Dictionary<string, string> From(Reading reading, Contact? contact, DateOnly? namedDay, CultureInfo culture)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(facts, "name", contact?.Name);
        Add(facts, "fullName", contact?.FullName);
        Add(facts, "company", Tidy(reading.Company?.Value, 60));
        Add(facts, "role", Tidy(reading.Role?.Value, 80));
        Add(facts, "received", MailDay.Of(reading.Message.ReceivedAt) is { } sent ? Day(sent, culture) : null);
        Add(facts, "opening", namedDay is { } day ? Day(day, culture) : null);
        Add(facts, "door", Tidy(Door(reading)?.Quote, 120));
        return facts;
    }

    public static string Day(DateOnly day, CultureInfo culture) => day.ToString("d MMMM yyyy", culture);

    /// <summary>One line without control signs, cut at a whole character.</summary>
    public static string Tidy(string? words, int longest)
    {
        var tidy = new StringBuilder();
        foreach (var rune in (words ?? "").EnumerateRunes())
        {
            var sign = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? new Rune(' ') : rune;
            if (tidy.Length + sign.Utf16SequenceLength > longest)
            {
                break;
            }

            if (sign.Value != ' ' || (tidy.Length > 0 && tidy[^1] != ' '))
            {
                tidy.Append(sign);
            }
        }

        return tidy.ToString().Trim();
    }

    private static Signal? Door(Reading reading) => reading.Signals
        .Where(signal => signal.Kind is SignalKind.FutureOpening or SignalKind.StayInTouch or SignalKind.EncourageReapply or SignalKind.RunnerUp)
        .OrderBy(signal => signal.Kind == SignalKind.FutureOpening ? 0 : 1)
        .FirstOrDefault();

    private static TemplateFacts Of(params string[] always) =>
        new(always.ToHashSet(), Known.Append("replied").Append("previous").Except(always).ToHashSet());

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            facts[name] = value;
        }
    }
}
