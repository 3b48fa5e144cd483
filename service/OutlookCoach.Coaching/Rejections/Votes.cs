using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>What the rules found say together, kind by kind. A rule has one vote, however often it is found.</summary>
internal sealed class Votes
{
    /// <summary>Decides alone.</summary>
    public const int Strong = 4;

    /// <summary>Decides together with another, or in a mail that is plainly about a job application.</summary>
    public const int Medium = 2;

    /// <summary>A hint.</summary>
    public const int Soft = 1;

    private readonly Dictionary<string, int> sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);
    private readonly HashSet<string> strong = new(StringComparer.Ordinal);
    private readonly HashSet<Rule> counted = [];

    public void Add(Rule rule, int place)
    {
        last[rule.Kind] = Math.Max(place, last.GetValueOrDefault(rule.Kind, -1));
        if (!counted.Add(rule))
        {
            return;
        }

        sums[rule.Kind] = Of(rule.Kind) + rule.Weight switch { Weight.Strong => Strong, Weight.Medium => Medium, _ => Soft };
        if (rule.Weight == Weight.Strong)
        {
            strong.Add(rule.Kind);
        }
    }

    public int Of(string kind) => sums.GetValueOrDefault(kind);

    public bool IsStrong(string kind) => strong.Contains(kind);

    /// <summary>Where the kind was last found; -1 when it was not.</summary>
    public int LastPlace(string kind) => last.GetValueOrDefault(kind, -1);

    /// <summary>The kind with most votes, the later in the text when equal; null when there is none.</summary>
    public string? Leader(Func<string, bool>? among = null) =>
        sums.Where(entry => among is null || among(entry.Key))
            .OrderByDescending(entry => entry.Value)
            .ThenByDescending(entry => last[entry.Key])
            .Select(entry => entry.Key)
            .FirstOrDefault();
}
