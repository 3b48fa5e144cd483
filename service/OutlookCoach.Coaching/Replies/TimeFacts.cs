using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>How long ago it all was, and when a door opens.</summary>
internal sealed class TimeFacts(DoorTimes times, SinceWords since)
{
    private const int LateDays = 14;
    private const int LateMonths = 3;

    // The plainest promise first.
    private static readonly (SignalKind Kind, Need Need)[] Doors =
    [
        (SignalKind.FutureOpening, Need.DatedOpening),
        (SignalKind.EncourageReapply, Need.DatedReapply),
        (SignalKind.StayInTouch, Need.DatedTouch),
    ];

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

    private void AddDoor(FactSheet sheet, Reading reading, DateOnly today)
    {
        var (phrase, need) = Doors
            .SelectMany(door => reading.Signals.Where(signal => signal.Kind == door.Kind).Select(signal => (Phrase: times.Phrase(signal, today), door.Need)))
            .FirstOrDefault(door => door.Phrase is not null);
        if (phrase is not null)
        {
            sheet.Know(ReplyFact.Door, new KnownFact(phrase, KnownFact.Mail), Need.Dated, need);
        }
    }
}
