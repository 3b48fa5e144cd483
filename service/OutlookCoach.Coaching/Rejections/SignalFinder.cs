using System.Collections.Frozen;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The doors a mail opens or closes, each kind once, at its plainest place.</summary>
internal sealed class SignalFinder(OpeningDate dates)
{
    private static readonly FrozenDictionary<string, SignalKind> Kinds =
        Enum.GetValues<SignalKind>().ToFrozenDictionary(kind => kind.ToString(), kind => kind, StringComparer.OrdinalIgnoreCase);

    /// <param name="outcome">A job that is gone, or an offer taken back, is told by the words that decided so where no others tell it.</param>
    public IReadOnlyList<Signal> Find(MailText mail, Outcome outcome)
    {
        var found = new List<RuleHit>();
        foreach (var hit in mail.Hits(ReadingSections.Signals))
        {
            AddPlainest(hit, found);
        }

        var sent = MailDay.Of(mail.Message.ReceivedAt);
        var signals = found.ConvertAll(hit => ToSignal(mail, hit, sent));
        if (KindOf(outcome) is { } kind && signals.TrueForAll(signal => !TellsEnd(signal.Kind)) && Deciding(mail, outcome) is { } deciding)
        {
            var place = mail.PlaceOf(deciding);
            signals.Add(new Signal(kind, place.Start, place.Length, mail.Quote(place)));
        }

        return signals.Count < 2 ? signals : [.. signals.OrderBy(signal => signal.Start)];
    }

    // Each kind once.
    private static void AddPlainest(RuleHit hit, List<RuleHit> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Rule.Kind == hit.Rule.Kind)
            {
                found[i] = IsPlainer(hit, found[i]) ? hit : found[i];
                return;
            }
        }

        found.Add(hit);
    }

    private static bool IsPlainer(RuleHit hit, RuleHit other) =>
        hit.Rule.Weight < other.Rule.Weight || (hit.Rule.Weight == other.Rule.Weight && hit.First < other.First);

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
        RuleHit? deciding = null;
        foreach (var hit in mail.Hits(ReadingSections.Outcomes))
        {
            var decides = hit.Rule.Weight == Weight.Strong && hit.Rule.Kind.Equals(outcome.ToString(), StringComparison.OrdinalIgnoreCase);
            deciding = decides && (deciding is null || IsPlainer(hit, deciding)) ? hit : deciding;
        }

        return deciding;
    }

    private Signal ToSignal(MailText mail, RuleHit hit, DateOnly? sent)
    {
        var place = mail.PlaceOf(hit);
        var kind = Kinds[hit.Rule.Kind];
        var sentence = mail.Body.Sentences[hit.Sentence];
        var date = kind is SignalKind.FutureOpening or SignalKind.EncourageReapply or SignalKind.StayInTouch && sent is { } day
            ? dates.Resolve(mail.Body, sentence, (hit.First, day))
            : null;
        return new Signal(kind, place.Start, place.Length, mail.Quote(place), date);
    }
}
