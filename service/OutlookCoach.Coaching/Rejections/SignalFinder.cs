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
    /// <param name="company">What it is called tells nothing: "your interest in Calder Falls".</param>
    public IReadOnlyList<Signal> Find(MailText mail, Outcome outcome, Fact? company)
    {
        var found = new List<RuleHit>();
        foreach (var hit in mail.Hits(ReadingSections.Signals))
        {
            if (!EndsIn(mail, hit, company) && (hit.Rule.Notices is null || Fits(hit, outcome)))
            {
                AddPlainest(hit, found);
            }
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

    // What is only heard counts in a no; and a job that is gone went to nobody.
    private static bool Fits(RuleHit heard, Outcome outcome) =>
        OutcomeJudge.IsClosing(outcome) && !(outcome == Outcome.Cancelled && Kinds[heard.Rule.Kind] == SignalKind.PositionFilled);

    private static bool EndsIn(MailText mail, RuleHit hit, Fact? name) =>
        name?.Start is { } start && mail.Body.Tokens[hit.Last].Start >= start && mail.Body.Tokens[hit.Last].End <= start + name.Value.Length;

    // Each kind once.
    private static void AddPlainest(RuleHit hit, List<RuleHit> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Rule.Kind == hit.Rule.Kind)
            {
                found[i] = hit.IsPlainerThan(found[i]) ? hit : found[i];
                return;
            }
        }

        found.Add(hit);
    }

    private static SignalKind? KindOf(Outcome outcome) => outcome switch
    {
        Outcome.PositionFilled => SignalKind.PositionFilled,
        Outcome.Cancelled => SignalKind.PositionCancelled,
        Outcome.OfferWithdrawn => SignalKind.OfferWithdrawn,
        _ => null,
    };

    private static bool TellsEnd(SignalKind kind) => kind is SignalKind.PositionFilled or SignalKind.PositionCancelled or SignalKind.PositionClosed or SignalKind.OfferWithdrawn;

    private static RuleHit? Deciding(MailText mail, Outcome outcome) =>
        mail.Hits(ReadingSections.Outcomes).Plainest(hit => hit.Rule.Weight == Weight.Strong && hit.Rule.Kind.Equals(outcome.ToString(), StringComparison.OrdinalIgnoreCase));

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
