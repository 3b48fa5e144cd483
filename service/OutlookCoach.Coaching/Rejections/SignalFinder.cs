using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The doors a mail opens or closes, each kind once, at its plainest place.</summary>
internal sealed class SignalFinder(OpeningDate dates)
{
    /// <param name="outcome">A job that is gone, or an offer taken back, is told by the words that decided so where no others tell it.</param>
    public IReadOnlyList<Signal> Find(MailText mail, Outcome outcome)
    {
        var sent = MailDay.Of(mail.Message.ReceivedAt);
        var found = mail.Hits(ReadingSections.Signals)
            .GroupBy(hit => hit.Rule.Kind)
            .Select(group => ToSignal(mail, Plainest(group), sent))
            .ToList();
        if (KindOf(outcome) is { } kind && found.TrueForAll(signal => !TellsEnd(signal.Kind)) && Deciding(mail, outcome) is { } hit)
        {
            var place = mail.PlaceOf(hit);
            found.Add(new Signal(kind, place.Start, place.Length, mail.Quote(place)));
        }

        return [.. found.OrderBy(signal => signal.Start)];
    }

    private static SignalKind? KindOf(Outcome outcome) => outcome switch
    {
        Outcome.PositionFilled => SignalKind.PositionFilled,
        Outcome.Cancelled => SignalKind.PositionCancelled,
        Outcome.OfferWithdrawn => SignalKind.OfferWithdrawn,
        _ => null,
    };

    private static bool TellsEnd(SignalKind kind) => kind is SignalKind.PositionFilled or SignalKind.PositionCancelled or SignalKind.PositionClosed or SignalKind.OfferWithdrawn;

    private static RuleHit? Deciding(MailText mail, Outcome outcome)
    {
        var hits = mail.Hits(ReadingSections.Outcomes).Where(hit => hit.Rule.Weight == Weight.Strong && hit.Rule.Kind.Equals(outcome.ToString(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return hits.Length == 0 ? null : Plainest(hits);
    }

    private static RuleHit Plainest(IEnumerable<RuleHit> hits) => hits.OrderBy(hit => hit.Rule.Weight).ThenBy(hit => hit.First).First();

    private Signal ToSignal(MailText mail, RuleHit hit, DateOnly? sent)
    {
        var place = mail.PlaceOf(hit);
        var kind = Enum.Parse<SignalKind>(hit.Rule.Kind, ignoreCase: true);
        var sentence = mail.Body.Sentences[hit.Sentence];
        var date = kind is SignalKind.FutureOpening or SignalKind.EncourageReapply or SignalKind.StayInTouch && sent is { } day
            ? dates.Resolve(mail.Body, sentence, day)
            : null;
        return new Signal(kind, place.Start, place.Length, mail.Quote(place), date);
    }
}
