using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Which slots a reply has, best first: the later ones give way where the best would be too short or too long.</summary>
internal static class Outline
{
    private const int ShortSentences = 4;

    public static IReadOnlyList<IReadOnlyList<Slot>> For(ReplySituation situation) => situation switch
    {
        { Note: NoteKind.LinkedIn } => [[Slot.Thanks, Slot.Ask]],
        { Unwanted: true } => [[Slot.Thanks, Slot.Wishes]],
        { Note: NoteKind.Reply } => Reply(situation),
        _ => Note(situation),
    };

    // A note has one thing to say: the news, where there is some. A new application says what it is for in any case.
    private static IReadOnlyList<IReadOnlyList<Slot>> Note(ReplySituation situation)
    {
        List<Slot> full = [Slot.Thanks, Slot.Specific, Slot.Detail, Slot.Ask, Slot.Wishes];
        var plain = situation.HasDetail && situation.Note != NoteKind.Reapply ? Without(full, Slot.Specific) : full;
        return [plain, Without(plain, Slot.Wishes), full, Without(full, Slot.Specific), Without(full, Slot.Specific, Slot.Wishes)];
    }

    private static IReadOnlyList<IReadOnlyList<Slot>> Reply(ReplySituation situation)
    {
        var full = Full(situation);
        List<Slot>[] outlines = situation.HasDetail
            ? [Without(full, Slot.Specific), full, Without(full, Slot.Specific, Slot.Wishes), Without(full, Slot.Specific, Slot.Wishes, Slot.Hire), Without(full, Slot.Detail, Slot.Wishes)]
            : [full, Without(full, Slot.Wishes), Without(full, Slot.Specific), Without(full, Slot.Specific, Slot.Wishes), Without(full, Slot.Specific, Slot.Wishes, Slot.Hire)];

        // Squeezing everything chosen into a short note leaves only the shortest wordings; it says less instead.
        return situation.Register == Register.Short ? [.. outlines.OrderBy(slots => Math.Max(0, slots.Count - ShortSentences))] : outlines;
    }

    private static List<Slot> Without(List<Slot> slots, params Slot[] dropped) => [.. slots.Except(dropped)];

    private static List<Slot> Full(ReplySituation situation)
    {
        var slots = new List<Slot> { Slot.Thanks };
        AddWhere(slots, Slot.Specific, !situation.Brief);
        AddWhere(slots, Slot.Detail, situation.HasDetail);
        AddWhere(slots, Slot.Feedback, situation.AsksForFeedback || AcceptsFeedback(situation));
        slots.Add(Slot.Ask);
        AddWhere(slots, Slot.Hire, situation.WishesHireWell);
        slots.Add(Slot.Wishes);
        return slots;
    }

    // An offer of feedback is answered whether or not the switch is on: silence would look like a no.
    private static bool AcceptsFeedback(ReplySituation situation) =>
        situation.Signals.Contains(SignalKind.FeedbackOffered)
        && !situation.Signals.Contains(SignalKind.FeedbackRefused)
        && !situation.Needs.Contains(Need.VeryLate);

    private static void AddWhere(List<Slot> slots, Slot slot, bool wanted)
    {
        if (wanted)
        {
            slots.Add(slot);
        }
    }
}
