using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>A draft as the checker sees it: the person's own words, without signature, footer and quoted mail.</summary>
internal sealed class DraftText
{
    private static readonly Element[] Elements = Enum.GetValues<Element>();

    private readonly List<(int Start, int End)> quotations;
    private ILookup<string, int>? untroubled;

    public DraftText(MailParts parts, TokenizedText own, List<RuleHit> hits, HeardDraft heard, Situation situation)
    {
        Parts = parts;
        Own = own;
        Hits = hits;
        Heard = heard;
        Situation = situation;
        Present = ElementsIn(hits, heard, parts.HasSignOff);
        quotations = Quotations.In(parts.Text, parts.OwnEnd);
        Words = own.Words();
    }

    public MailParts Parts { get; }

    public string Text => Parts.Text;

    /// <summary>The name that the draft opens with.</summary>
    public Place? Greeted { get; init; }

    public TokenizedText Own { get; }

    public List<RuleHit> Hits { get; }

    /// <summary>What the sentences sound like.</summary>
    public HeardDraft Heard { get; }

    public Situation Situation { get; }

    public IReadOnlyList<Element> Present { get; }

    public int Words { get; }

    public bool Has(Element element) => Present.Contains(element);

    /// <summary>The sentence a hit stands in, without a greeting that shares it.</summary>
    public Place WholeSentence(RuleHit hit)
    {
        var sentence = Spans.Of(Own.Sentences[hit.Sentence]);
        if (hit.Sentence > 0 || Greeted is not { } name)
        {
            return sentence;
        }

        var first = hit.First;
        while (first > 0 && Own.Tokens[first - 1].Start >= name.Start + name.Length)
        {
            first--;
        }

        var start = Own.Tokens[first].Start;
        return start <= name.Start ? sentence : new Place(start, sentence.Start + sentence.Length - start);
    }

    /// <summary>An element stands in another sentence, one in which nothing is to be found.</summary>
    public bool StandsElsewhere(string kind, int sentence) => (untroubled ??= Untroubled())[kind].Any(other => other != sentence);

    /// <summary>Somebody else's words, quoted inside the draft.</summary>
    public bool IsQuoted(int start, int end) => Quotations.Hold(quotations, start, end);

    /// <summary>Some of it is somebody else's words.</summary>
    public bool Quotes(Place place) => Quotations.Touch(quotations, place.Start, place.Start + place.Length);

    // The sentences of each element, each sentence once.
    private ILookup<string, int> Untroubled()
    {
        var troubled = Hits.Where(hit => hit.Rule.Section == ToneSections.Tone).Select(hit => hit.Sentence).ToHashSet();
        return Hits.Where(hit => hit.Rule.Section == ToneSections.Elements && !troubled.Contains(hit.Sentence))
            .Select(hit => (hit.Rule.Kind, hit.Sentence)).Distinct().ToLookup(found => found.Kind, found => found.Sentence);
    }

    private static Element[] ElementsIn(List<RuleHit> hits, HeardDraft heard, bool hasSignOff)
    {
        Span<bool> there = stackalloc bool[Elements.Length];
        there[(int)Element.SignOff] = hasSignOff;
        foreach (var other in heard.Elements)
        {
            there[(int)other] = true;
        }

        foreach (var hit in hits)
        {
            if (hit.Rule.Element is { } element && !(element == Element.Ask && hit.Sentence < heard.HardlyAsks.Length && heard.HardlyAsks[hit.Sentence]))
            {
                there[(int)element] = true;
            }
        }

        var present = new Element[there.Count(true)];
        var count = 0;
        foreach (var element in Elements)
        {
            if (there[(int)element])
            {
                present[count++] = element;
            }
        }

        return present;
    }
}
