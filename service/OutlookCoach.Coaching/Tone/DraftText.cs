using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>A draft as the checker sees it: the person's own words, without signature, footer and quoted mail.</summary>
internal sealed class DraftText
{
    private readonly List<(int Start, int End)> quotations;

    public DraftText(MailParts parts, TokenizedText own, IReadOnlyList<RuleHit> hits, Situation situation)
    {
        Parts = parts;
        Own = own;
        Hits = hits;
        Situation = situation;
        Present = [.. hits.Where(hit => hit.Rule.Section == ToneSections.Elements)
            .Select(hit => Enum.Parse<Element>(hit.Rule.Kind, ignoreCase: true))
            .Concat(parts.HasSignOff ? [Element.SignOff] : [])
            .Distinct().Order()];
        quotations = Quotations.In(parts.Text, parts.OwnEnd);
        Words = own.Words();
    }

    public MailParts Parts { get; }

    public string Text => Parts.Text;

    public TokenizedText Own { get; }

    public IReadOnlyList<RuleHit> Hits { get; }

    public Situation Situation { get; }

    public IReadOnlyList<Element> Present { get; }

    public int Words { get; }

    public bool Has(Element element) => Present.Contains(element);

    /// <summary>Somebody else's words, quoted inside the draft.</summary>
    public bool IsQuoted(int start, int end) => quotations.Exists(quotation => quotation.Start <= start && end <= quotation.End);
}
