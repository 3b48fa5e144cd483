using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Which slots a reply has, best first: the later ones give way where the best would be too short or too long.</summary>
internal static class Outline
{
    public static IReadOnlyList<IReadOnlyList<Slot>> For(ReplySituation situation)
    {
        if (situation.Unwanted)
        {
            return [[Slot.Thanks, Slot.Wishes], [Slot.Thanks]];
        }

        var full = Full(situation);
        var told = situation.HasDetail ? Slot.Specific : Slot.Closing;
        return [
            [.. full.Where(slot => slot != told)],
            full,
            [.. full.Where(slot => slot != told && slot != Slot.Wishes)],
            [.. full.Where(slot => slot is not (Slot.Specific or Slot.Wishes))],
            [.. full.Where(slot => slot is not (Slot.Specific or Slot.Wishes or Slot.Hire))],
            [.. full.Where(slot => slot is Slot.Thanks or Slot.Ask)],
        ];
    }

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
