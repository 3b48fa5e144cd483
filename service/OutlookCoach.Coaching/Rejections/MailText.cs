using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A mail as the reader sees it: the newest part from the other side, its subject, and every rule found in them.</summary>
internal sealed class MailText
{
    public MailText(Message message, MailParts parts, (TokenizedText Body, TokenizedText Subject) texts, Func<TokenizedText, IEnumerable<RuleHit>> find)
    {
        Message = message;
        Parts = parts;
        (Body, Subject) = texts;
        BodyHits = Unquoted(Body, message.Text, find);
        SubjectHits = Unquoted(Subject, message.Subject, find);
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
    private static List<RuleHit> Unquoted(TokenizedText tokens, string text, Func<TokenizedText, IEnumerable<RuleHit>> find)
    {
        var quotations = Quotations.In(text, text.Length);
        var hits = find(tokens);
        return [.. quotations.Count == 0 ? hits : hits.Where(hit => hit.Rule.Section != ReadingSections.Outcomes || !IsIn(quotations, Spans.Of(tokens, hit.First, hit.Last)))];
    }

    private static bool IsIn(List<(int Start, int End)> quotations, Place place) =>
        quotations.Exists(quotation => quotation.Start <= place.Start && place.Start + place.Length <= quotation.End);
}
