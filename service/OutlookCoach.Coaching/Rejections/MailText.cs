using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A mail as the reader sees it: the newest part from the other side, its subject, and every rule found in them.</summary>
internal sealed class MailText
{
    private readonly List<(int Start, int End)> quotations;

    public MailText(Message message, MailParts parts, (TokenizedText Body, TokenizedText Subject) texts, RuleMatcher matcher)
    {
        Message = message;
        Parts = parts;
        (Body, Subject) = texts;
        quotations = Quotations.In(message.Text, message.Text.Length);
        BodyHits = [.. matcher.Find(Body).Where(hit => !IsQuoted(hit))];
        SubjectHits = matcher.Find(Subject);
    }

    public Message Message { get; }

    public MailParts Parts { get; }

    public TokenizedText Body { get; }

    public TokenizedText Subject { get; }

    public IReadOnlyList<RuleHit> BodyHits { get; }

    public IReadOnlyList<RuleHit> SubjectHits { get; }

    public IEnumerable<RuleHit> Hits(string section) => BodyHits.Where(hit => hit.Rule.Section == section);

    public IEnumerable<RuleHit> HitsAnywhere(string section) => SubjectHits.Where(hit => hit.Rule.Section == section).Concat(Hits(section));

    public Place PlaceOf(RuleHit hit) => Spans.Of(Body, hit.First, hit.Last);

    public string Quote(Place place) => Message.Text.Substring(place.Start, place.Length);

    // What a mail quotes, it does not say: newsletters quote rejections.
    private bool IsQuoted(RuleHit hit)
    {
        var place = Spans.Of(Body, hit.First, hit.Last);
        return hit.Rule.Section == ReadingSections.Outcomes
            && quotations.Exists(quotation => quotation.Start <= place.Start && place.Start + place.Length <= quotation.End);
    }
}
