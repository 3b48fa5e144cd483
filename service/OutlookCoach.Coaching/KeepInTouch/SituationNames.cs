using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Which cadence fits a reading. The order is the order of precedence.</summary>
internal static class SituationNames
{
    public const string Agency = "agency";

    public static readonly IReadOnlyList<string> All =
    [
        "on-hold", "dated-opening", Agency, "offer-withdrawn", "close-call", "stay-in-touch", "after-interview", "position-gone", "person-known", "nobody-known",
    ];

    public static string Of(Reading reading, Contact? contact, DateOnly? namedDay) => reading switch
    {
        { Outcome: Outcome.OnHold } when contact is not null => "on-hold",
        { Outcome: not Outcome.OnHold } when namedDay is not null => "dated-opening",
        _ when contact is null => "nobody-known",
        _ when contact.Part == PersonPart.Agency => Agency,
        { Outcome: Outcome.OfferWithdrawn } => "offer-withdrawn",
        _ when IsCloseCall(reading) => "close-call",
        _ when reading.Signals.Any(signal => signal.Kind == SignalKind.StayInTouch) => "stay-in-touch",
        { Stage.Value: Stage.Interview or Stage.Assessment or Stage.Offer, Outcome: Outcome.NotSelected } => "after-interview",
        { Outcome: Outcome.PositionFilled or Outcome.Cancelled } => "position-gone",
        { Stage.Value: Stage.Application } => "nobody-known",
        _ => "person-known",
    };

    // Where nobody was hired there was no second choice either.
    private static bool IsCloseCall(Reading reading) =>
        reading.Outcome is Outcome.NotSelected or Outcome.PositionFilled
        && (reading.Stage.Value == Stage.Final || reading.Signals.Any(signal => signal.Kind == SignalKind.RunnerUp));
}
