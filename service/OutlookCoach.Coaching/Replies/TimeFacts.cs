using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>How long ago it all was, and when a door opens.</summary>
internal sealed class TimeFacts(DoorTimes times, DoorWords doors, SinceWords since)
{
    private const int LateDays = 14;
    private const int LateMonths = 3;

    public void Add(FactSheet sheet, Reading reading, Choices choices, DateOnly today)
    {
        var received = MailDay.Of(reading.Message.ReceivedAt);
        if (received is { } day)
        {
            var veryLate = today > day.AddMonths(LateMonths);
            sheet.NoteIf(veryLate, Need.VeryLate);
            sheet.NoteIf(!veryLate && today > day.AddDays(LateDays), Need.Late);
        }

        AddSince(sheet, (choices.LastContact ?? received, choices.LastContact is null ? KnownFact.Of(reading) : KnownFact.Person), today);
        AddDoor(sheet, reading, today);
    }

    private void AddSince(FactSheet sheet, (DateOnly? Day, string From) last, DateOnly today)
    {
        if (last.Day is { } day && since.Of(day, today) is { } words)
        {
            sheet.Know(ReplyFact.Since, new KnownFact(words, last.From), Need.KnownSince);
        }
    }

    // What they ask for first comes first: a line in April, before they hire in May. On the same day, the plainest promise.
    private void AddDoor(FactSheet sheet, Reading reading, DateOnly today)
    {
        foreach (var way in reading.Signals.Select(doors.WayOf).OfType<Need>())
        {
            sheet.Needs.Add(way);
        }

        var (phrase, need) = reading.Signals
            .Where(signal => signal.Kind is SignalKind.FutureOpening or SignalKind.EncourageReapply or SignalKind.StayInTouch)
            .OrderBy(signal => signal.Date).ThenBy(signal => Order(signal.Kind))
            .Select(signal => (Phrase: times.Phrase(signal, today), Need: doors.Dated(signal)))
            .FirstOrDefault(door => door.Phrase is not null);
        if (phrase is not null)
        {
            sheet.Know(ReplyFact.Door, new KnownFact(phrase, KnownFact.Mail), Need.Dated, need);
        }
    }

    private static int Order(SignalKind kind) => kind switch { SignalKind.FutureOpening => 0, SignalKind.EncourageReapply => 1, _ => 2 };
}
