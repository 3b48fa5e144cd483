
namespace OutlookCoach.Coaching.Rejections;

/// <summary>How far the application had come, by the words that show it.</summary>
internal static class StageFinder
{
    private static readonly string[] Keys = [.. Enum.GetNames<Stage>().Select(name => name.ToLowerInvariant())];

    /// <summary>The stage with most weight, the later one when equal; unknown stays unknown.</summary>
    /// <param name="outcome">An offer that is taken back had been made, whatever the mail says of earlier days.</param>
    public static StageFact Find(MailText mail, Outcome outcome)
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
        return stage == Stage.Unknown ? new StageFact(stage) : WithPlace(mail, stage);
    }

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
