using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Everything that decides which pieces may be used, and the facts that fill them.</summary>
internal sealed record ReplySituation
{
    public required Outcome Outcome { get; init; }
    public required Stage Stage { get; init; }
    public required Register Register { get; init; }
    public required IReadOnlySet<SignalKind> Signals { get; init; }
    public required IReadOnlySet<Need> Needs { get; init; }
    public required IReadOnlyDictionary<ReplyFact, KnownFact> Facts { get; init; }

    /// <summary>The person's switches, where this mail leaves room for them.</summary>
    public required bool AsksForFeedback { get; init; }

    public required bool WishesHireWell { get; init; }

    public bool Unwanted => Needs.Contains(Need.Unwanted);

    /// <summary>Two or three sentences are enough.</summary>
    public bool Brief => Unwanted || Stage == Stage.Application;

    public bool HasDetail => Facts.ContainsKey(ReplyFact.Detail);

    /// <summary>Words of the whole reply, from greeting to name.</summary>
    public (int Fewest, int Most) Length => this switch
    {
        { Brief: true } => (25, 60),
        { Register: Register.Short } => (45, 65),
        _ => (45, 110),
    };
}
