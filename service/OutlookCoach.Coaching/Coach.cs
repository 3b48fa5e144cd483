using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching;

/// <summary>All coaching in one place: text and dates in, records out. Safe to share between threads; the same input always gives the same answer.</summary>
public sealed class Coach
{
    private Coach()
    {
    }

    /// <summary>Compiles the Playbook once.</summary>
    /// <exception cref="PlaybookException">A file has a mistake; all mistakes are named.</exception>
    public static Coach Open(IReadOnlyList<PlaybookFile> files) => new();

    /// <summary>All other wording: labels, problems, notes.</summary>
    public Sentences Sentences { get; } = new(new Dictionary<string, string>());

    /// <summary>Reads a mail. Never throws, whatever the text.</summary>
    public Reading Read(Message message) => throw new NotSupportedException();

    /// <summary>Suggests a reply to a reading, corrected or not.</summary>
    public Reply Suggest(Reading reading, Choices choices, DateOnly today) => throw new NotSupportedException();

    /// <summary>Checks the person's own words. Never throws, whatever the text.</summary>
    public ToneReport Check(string text, Situation situation) => throw new NotSupportedException();

    /// <summary>Plans keep-in-touch reminders.</summary>
    public Plan PlanAhead(Reading reading, Choices choices, PlanningCalendar calendar) => throw new NotSupportedException();
}
