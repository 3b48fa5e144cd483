
namespace OutlookCoach.Coaching.Rejections;

/// <summary>How far the application had come, by the words that show it.</summary>
internal static class StageFinder
{
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

        var votes = new Votes();
        foreach (var hit in mail.HitsAnywhere(ReadingSections.Stages))
        {
            votes.Add(hit.Rule, hit.First);
        }

        var stage = Enum.GetValues<Stage>()
            .Where(candidate => candidate != Stage.Unknown && votes.Of(Key(candidate)) > 0)
            .OrderByDescending(candidate => votes.IsStrong(Key(candidate)))
            .ThenByDescending(candidate => votes.IsStrong(Key(candidate)) ? (int)candidate : votes.Of(Key(candidate)))
            .ThenByDescending(candidate => candidate)
            .FirstOrDefault();
        return stage != Stage.Unknown ? WithPlace(mail, stage) : new StageFact(IsUnsignedNo(outcome, sender) ? Stage.Application : stage);
    }

    private static bool IsUnsignedNo(Outcome outcome, SenderKind sender) =>
        outcome is Outcome.NotSelected or Outcome.PositionFilled or Outcome.Cancelled && sender != SenderKind.Person;

    private static StageFact WithPlace(MailText mail, Stage stage)
    {
        var hit = mail.Hits(ReadingSections.Stages).Where(hit => hit.Rule.Kind == Key(stage)).OrderBy(hit => hit.Rule.Weight).FirstOrDefault();
        if (hit is null)
        {
            return new StageFact(stage);
        }

        var place = mail.PlaceOf(hit);
        return new StageFact(stage, place.Start, place.Length);
    }

    private static string Key(Stage stage) => Keys[(int)stage];
}
