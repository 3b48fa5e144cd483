using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Which cadence fits a reading. The order is the order of precedence.</summary>
internal static class SituationNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "on-hold", "dated-opening", "agency", "offer-withdrawn", "close-call", "after-interview", "position-gone", "person-known", "nobody-known",
    ];

    public static string Of(Reading reading, Contact? contact, DateOnly? namedDay) => reading switch
    {
        { Outcome: Outcome.OnHold } => "on-hold",
        _ when namedDay is not null => "dated-opening",
        _ when contact is null => "nobody-known",
        _ when contact.Part == PersonPart.Agency => "agency",
        { Outcome: Outcome.OfferWithdrawn } => "offer-withdrawn",
        _ when IsCloseCall(reading) => "close-call",
        { Stage.Value: Stage.Interview or Stage.Assessment or Stage.Offer, Outcome: Outcome.NotSelected } => "after-interview",
        { Outcome: Outcome.PositionFilled or Outcome.Cancelled } => "position-gone",
        { Stage.Value: Stage.Application } => "nobody-known",
        _ => "person-known",
    };

    private static bool IsCloseCall(Reading reading) =>
        reading.Stage.Value == Stage.Final || reading.Signals.Any(signal => signal.Kind is SignalKind.RunnerUp or SignalKind.StayInTouch);
}
