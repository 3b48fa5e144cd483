using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Everything that decides which pieces may be used, and the facts that fill them.</summary>
internal sealed record ReplySituation
{
    public required NoteKind Note { get; init; }
    public required Spelling Spelling { get; init; }
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

    /// <summary>Words of the whole text, from greeting to name.</summary>
    public (int Fewest, int Most) Length => this switch
    {
        { Note: NoteKind.LinkedIn } => (10, 40),
        { Brief: true, Note: NoteKind.Reply } or { Unwanted: true } => (25, 60),
        { Note: not NoteKind.Reply, Register: Register.Short } => (30, 65),
        { Note: not NoteKind.Reply } => (40, 100),
        { Register: Register.Short } => (45, 65),
        _ => (45, 110),
    };

    /// <summary>What LinkedIn takes from a free account; null where there is no such limit.</summary>
    public int? MostCharacters => Note == NoteKind.LinkedIn ? 200 : null;

    /// <summary>The same with less to say, step by step, for where there is a limit of characters.</summary>
    public IEnumerable<ReplySituation> Narrowed()
    {
        yield return this;
        if (MostCharacters is not null)
        {
            yield return Without(ReplyFact.Role);
            yield return Without(ReplyFact.Role, ReplyFact.Company);
            yield return Without(ReplyFact.Role, ReplyFact.Company, ReplyFact.FirstName, ReplyFact.FullName, ReplyFact.Salutation) with { Needs = new HashSet<Need>() };
        }
    }

    private ReplySituation Without(params ReplyFact[] facts) =>
        this with { Facts = Facts.Where(fact => !facts.Contains(fact.Key)).ToDictionary(), Needs = Needs.Where(need => need is not (Need.KnownRole or Need.KnownCompany)).ToHashSet() };
}
