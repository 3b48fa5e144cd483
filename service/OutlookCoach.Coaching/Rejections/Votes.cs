using System.Runtime.InteropServices;
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

    private readonly Dictionary<string, Tally> byKind = new(StringComparer.Ordinal);
    private readonly HashSet<Rule> counted = [];

    public void Add(Rule rule, int place)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(byKind, rule.Kind, out _);
        var vote = !counted.Add(rule) ? 0 : rule.Weight switch { Weight.Strong => Strong, Weight.Medium => Medium, _ => Soft };
        tally = new Tally(tally.Sum + vote, Math.Max(tally.Last, place), tally.Strong || rule.Weight == Weight.Strong);
    }

    public int Of(string kind) => byKind.GetValueOrDefault(kind).Sum;

    public bool IsStrong(string kind) => byKind.GetValueOrDefault(kind).Strong;

    /// <summary>Where the kind was last found; -1 when it was not.</summary>
    public int LastPlace(string kind) => byKind.TryGetValue(kind, out var tally) ? tally.Last : -1;

    /// <summary>The kind with most votes, the later in the text when equal; null when there is none.</summary>
    public string? Leader(Func<string, bool>? among = null) =>
        byKind.Where(entry => among is null || among(entry.Key))
            .OrderByDescending(entry => entry.Value.Sum)
            .ThenByDescending(entry => entry.Value.Last)
            .Select(entry => entry.Key)
            .FirstOrDefault();

    private readonly record struct Tally(int Sum, int Last, bool Strong);
}
