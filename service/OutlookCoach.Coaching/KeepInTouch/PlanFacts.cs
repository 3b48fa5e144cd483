using System.Globalization;
using System.Text;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What the words of a plan may tell. Values come from mail and are only ever filled in as plain text.</summary>
internal static class PlanFacts
{
    private const int LongestLink = 1000;
    private static readonly string[] Known = ["name", "fullName", "company", "role", "met", "mail", "received", "opening", "door"];

    /// <summary>In a situation's own lines nothing is sure to be known.</summary>
    public static readonly TemplateFacts OfSituation = new(new HashSet<string>(), Known.ToHashSet());

    /// <summary>In the sentence about the plan; {checkIn} is the day of the first check-in, where there is one.</summary>
    public static readonly TemplateFacts OfSays = new(new HashSet<string>(), Known.Append("checkIn").ToHashSet());

    /// <summary>In the texts of a reminder to a person.</summary>
    public static readonly TemplateFacts OfContact = Of("name", "fullName", "link", "whyNow", "opener");

    /// <summary>In the texts of a reminder about a company.</summary>
    public static readonly TemplateFacts OfCompany = Of("company", "whyNow");

    /// <summary>In the texts of a reminder to send a reply; {who} is the person or the company.</summary>
    public static readonly TemplateFacts OfReply = Of("who");

    /// <summary>What a reminder itself knows.</summary>
    public static Dictionary<string, string> From(ReminderAbout about)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(facts, "name", about.Contact is { } contact ? Contact.CallName(contact) : null);
        Add(facts, "fullName", about.Contact);
        Add(facts, "company", about.Company);
        Add(facts, "role", about.Role);
        Add(facts, "met", about.Met);
        Add(facts, "mail", about.Link);
        return facts;
    }

    /// <summary>And what only the mail tells.</summary>
    public static Dictionary<string, string> From(Reading reading, ReminderAbout about, DateOnly? namedDay, CultureInfo culture)
    {
        var facts = From(about);
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

    /// <summary>Null when there is nothing to say.</summary>
    public static string? TidyOrNull(string? words, int longest) => Tidy(words, longest) is { Length: > 0 } tidy ? tidy : null;

    /// <summary>A link that opens a page on the web; null for anything else.</summary>
    public static string? Link(string? link) =>
        link is { Length: <= LongestLink } && Uri.TryCreate(link, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps ? page.AbsoluteUri : null;

    private static Signal? Door(Reading reading) => reading.Signals
        .Where(signal => signal.Kind is SignalKind.FutureOpening or SignalKind.StayInTouch or SignalKind.EncourageReapply or SignalKind.RunnerUp)
        .OrderBy(signal => signal.Kind == SignalKind.FutureOpening ? 0 : 1)
        .FirstOrDefault();

    private static TemplateFacts Of(params string[] always) =>
        new(always.ToHashSet(), Known.Concat(["replied", "previous", "answered"]).Except(always).ToHashSet());

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            facts[name] = value;
        }
    }
}
