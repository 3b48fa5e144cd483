using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Alternatives for one slot, and when they may be used. An empty list of outcomes, stages, registers or signals means any; no notes named means the reply.</summary>
internal sealed record PiecePage(Slot Slot, string Path, IReadOnlyList<Template> Alternatives)
{
    public IReadOnlyList<NoteKind> Notes { get; init; } = [];
    public IReadOnlyList<Outcome> For { get; init; } = [];
    public IReadOnlyList<Stage> Stages { get; init; } = [];
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>One of them must be in the mail.</summary>
    public IReadOnlyList<SignalKind> Signals { get; init; } = [];

    /// <summary>All of them must be so.</summary>
    public IReadOnlyList<Need> When { get; init; } = [];

    /// <summary>Where several pages fit, only those of the highest rank are used.</summary>
    public int Rank { get; init; }

    public bool Fits(ReplySituation situation) =>
        (Notes.Count == 0 ? situation.Note == NoteKind.Reply : Notes.Contains(situation.Note))
        && (For.Count == 0 || For.Contains(situation.Outcome))
        && (Stages.Count == 0 || Stages.Contains(situation.Stage))
        && (Registers.Count == 0 || Registers.Contains(situation.Register))
        && (Signals.Count == 0 || Signals.Any(situation.Signals.Contains))
        && When.All(situation.Needs.Contains);
}
