using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A mail as the reader sees it: the newest part from the other side, its subject, and every rule found in them.</summary>
internal sealed class MailText
{
    private const int MostLastLines = 3;
    private const int LongestLastLine = 70;

    // Each is asked for many times, by section.
    private readonly List<RuleHit>[] bodyHits;
    private readonly List<RuleHit>[] subjectHits;

    public MailText(Message message, MailParts parts, (TokenizedText Body, TokenizedText Subject) texts, Func<TokenizedText, List<RuleHit>> find)
    {
        Message = message;
        Parts = parts;
        (Body, Subject) = texts;
        ClosingLines = [.. parts.HasSignOff ? BehindSignOff().Concat(parts.SignatureLines()) : LastLines()];
        BodyHits = Said(Body, message.Text, find);
        SubjectHits = Said(Subject, message.Subject, find);
        bodyHits = BySection(BodyHits);
        subjectHits = BySection(SubjectHits);
    }

    public Message Message { get; }

    public MailParts Parts { get; }

    public TokenizedText Body { get; }

    public TokenizedText Subject { get; }

    public IReadOnlyList<RuleHit> BodyHits { get; }

    /// <summary>The lines below the letter: after the sign-off, or without one the short last lines that end no sentence.</summary>
    public IReadOnlyList<MailLine> ClosingLines { get; }

    /// <summary>Where the letter ends and its closing lines begin.</summary>
    public int LetterEnd => Parts.HasSignOff ? Parts.OwnEnd : ClosingLines.Count > 0 ? ClosingLines[0].Start : Message.Text.Length;

    public IReadOnlyList<RuleHit> SubjectHits { get; }

    /// <summary>The name that the mail opens with, or nothing.</summary>
    public string Greeted { get; init; } = "";

    /// <summary>The name is the reader's own: "Hi Sam" and "Sam Parker".</summary>
    public bool Greets(string name) =>
        Greeted.Length > 0 && (Greeted.Contains(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith($"{Greeted} ", StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<RuleHit> Hits(string section) => bodyHits[Array.IndexOf(ReadingSections.All, section)];

    public IEnumerable<RuleHit> HitsAnywhere(string section) => SubjectHitsIn(section).Concat(Hits(section));

    public IReadOnlyList<RuleHit> SubjectHitsIn(string section) => subjectHits[Array.IndexOf(ReadingSections.All, section)];

    public Place PlaceOf(RuleHit hit) => Spans.Of(Body, hit.First, hit.Last);

    public string Quote(Place place) => Message.Text.Substring(place.Start, place.Length);

    // "Best, Sam": the name stands behind the comma.
    private IEnumerable<MailLine> BehindSignOff()
    {
        var line = Parts.Lines[Parts.SignOffLine];
        var comma = line.In(Message.Text).IndexOf(',');
        return comma >= 0 && !line.In(Message.Text)[(comma + 1)..].IsWhiteSpace() ? [new MailLine(line.Start + comma + 1, line.Length - comma - 1)] : [];
    }

    private IEnumerable<MailLine> LastLines() =>
        Parts.Lines.Take(Parts.QuoteLine).Where(line => !line.In(Message.Text).IsWhiteSpace()).Skip(1).Reverse().Take(MostLastLines)
            .TakeWhile(line => line.Length <= LongestLastLine && line.In(Message.Text).TrimEnd()[^1] is not ('.' or '!' or '?' or ',' or ':'))
            .Reverse();

    private static List<RuleHit>[] BySection(IReadOnlyList<RuleHit> hits)
    {
        var sections = new List<RuleHit>[ReadingSections.All.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = [];
        }

        foreach (var hit in hits)
        {
            sections[Array.IndexOf(ReadingSections.All, hit.Rule.Section)].Add(hit);
        }

        return sections;
    }

    // What a mail quotes, or says only for a case that may come, it does not say: newsletters quote rejections, receipts foresee them.
    private static List<RuleHit> Said(TokenizedText tokens, string text, Func<TokenizedText, List<RuleHit>> find)
    {
        var quotations = Quotations.In(text, text.Length);
        var hits = find(tokens);
        var unsaid = hits.Where(hit => hit.Rule.Kind == OutcomeJudge.Unsaid).Select(hit => hit.Sentence).ToHashSet();
        if (quotations.Count > 0 || unsaid.Count > 0)
        {
            hits.RemoveAll(hit => hit.Rule.Section == ReadingSections.Outcomes
                && ((unsaid.Contains(hit.Sentence) && OutcomeJudge.SaysNo(hit.Rule.Kind)) || IsIn(quotations, Spans.Of(tokens, hit.First, hit.Last))));
        }

        return hits;
    }

    private static bool IsIn(List<(int Start, int End)> quotations, Place place) =>
        Quotations.Hold(quotations, place.Start, place.Start + place.Length);
}
