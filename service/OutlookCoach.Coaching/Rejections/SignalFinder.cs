using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The doors a mail opens or closes, each kind once, at its plainest place.</summary>
internal sealed class SignalFinder(OpeningDate dates)
{
    public IReadOnlyList<Signal> Find(MailText mail)
    {
        var sent = MailDay.Of(mail.Message.ReceivedAt);
        return [.. mail.Hits(ReadingSections.Signals)
            .GroupBy(hit => hit.Rule.Kind)
            .Select(group => ToSignal(mail, group.OrderBy(hit => hit.Rule.Weight).ThenBy(hit => hit.First).First(), sent))
            .OrderBy(signal => signal.Start)];
    }

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
