
namespace OutlookCoach.Coaching.Rejections;

/// <summary>How far the application had come, by the words that show it.</summary>
internal static class StageFinder
{
    // More than all votes together.
    private const int Plainly = int.MaxValue;

    private static readonly string[] Keys = [.. Enum.GetNames<Stage>().Select(name => name.ToLowerInvariant())];

    /// <summary>The stage with most weight, the later one when equal; unknown stays unknown.</summary>
    /// <param name="outcome">An offer that is taken back had been made, whatever the mail says of earlier days.</param>
    /// <param name="sender">A no that nobody signs and that speaks of no step at all answers an application; a person may have left a talk unsaid.</param>
    public static StageFact Find(MailText mail, Outcome outcome, SenderKind sender)
    {
        if (outcome == Outcome.OfferWithdrawn)
        {
            return WithPlace(mail, Stage.Offer);
        }

        var stage = Told(new Votes(mail, ReadingSections.Stages));
        return stage != Stage.Unknown ? WithPlace(mail, stage) : new StageFact(IsUnsignedNo(outcome, sender) ? Stage.Application : stage);
    }

    /// <summary>Some words of the mail tell it.</summary>
    public static bool IsTold(MailText mail) => !mail.Hits(ReadingSections.Stages).IsEmpty || !mail.SubjectHitsIn(ReadingSections.Stages).IsEmpty;

    // Of those that are said plainly the latest, else the one with most votes.
    private static Stage Told(Votes votes)
    {
        var (told, most) = (Stage.Unknown, 0);
        for (var stage = Stage.Unknown + 1; (int)stage < Keys.Length; stage++)
        {
            var tally = votes[Key(stage)];
            var weight = tally.Sum == 0 ? 0 : tally.Strong ? Plainly : tally.Sum;
            (told, most) = weight > 0 && weight >= most ? (stage, weight) : (told, most);
        }

        // "We cannot invite you to interview": whatever else is called a talk was none with the reader.
        return told == Stage.Interview && votes[Key(Stage.Application)].Strong ? Stage.Application : told;
    }

    private static bool IsUnsignedNo(Outcome outcome, SenderKind sender) =>
        outcome is Outcome.NotSelected or Outcome.PositionFilled or Outcome.Cancelled && sender != SenderKind.Person;

    private static StageFact WithPlace(MailText mail, Stage stage)
    {
        if (mail.Plainest(ReadingSections.Stages, Key(stage)) is not { } hit)
        {
            return new StageFact(stage);
        }

        var place = mail.PlaceOf(hit);
        return new StageFact(stage, place.Start, place.Length);
    }

    private static string Key(Stage stage) => Keys[(int)stage];
}
