using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A mail as the reader sees it: the newest part from the other side, its subject, and every rule found in them.</summary>
internal sealed class MailText
{
    private const int MostLastLines = 3;
    private const int LongestLastLine = 70;

    private readonly SectionHits bodyHits;
    private readonly SectionHits subjectHits;
    private SenderLetters? senderLetters;

    public MailText(Message message, MailParts parts, (TokenizedText Body, TokenizedText Subject) texts, Func<TokenizedText, List<RuleHit>> find)
    {
        Message = message;
        Parts = parts;
        (Body, Subject) = texts;
        ClosingLines = parts.HasSignOff ? BelowSignOff() : LastLines();
        var (inBody, inSubject) = (Said(Body, message.Text, find), Said(Subject, message.Subject, find));
        (BodyHits, SubjectHits) = (inBody, inSubject);
        (bodyHits, subjectHits) = (new SectionHits(inBody), new SectionHits(inSubject));
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
        Greeted.Length > 0 && (Greeted.Contains(name, StringComparison.OrdinalIgnoreCase)
            || (name.Length > Greeted.Length && name[Greeted.Length] == ' ' && name.StartsWith(Greeted, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the sender's address and shown name are compared by.</summary>
    public SenderLetters SenderLetters => senderLetters ??= new SenderLetters(Message.From);

    public ReadOnlySpan<RuleHit> Hits(string section) => bodyHits.In(section);

    public ReadOnlySpan<RuleHit> SubjectHitsIn(string section) => subjectHits.In(section);

    /// <summary>The first of the weightiest in the body; null when there is none.</summary>
    /// <param name="kind">Of this kind only; null for any.</param>
    public RuleHit? Plainest(string section, string? kind = null) => Hits(section).Plainest(hit => kind is null || hit.Rule.Kind == kind);

    /// <summary>The first of the weightiest in the subject or the body; null when there is none.</summary>
    public RuleHit? PlainestAnywhere(string section)
    {
        var (subject, body) = (SubjectHitsIn(section).Plainest(_ => true), Plainest(section));
        return subject is null || body?.Rule.Weight < subject.Rule.Weight ? body : subject;
    }

    public Place PlaceOf(RuleHit hit) => Spans.Of(Body, hit.First, hit.Last);

    public string Quote(Place place) => Message.Text.Substring(place.Start, place.Length);

    // "Best, Sam": the name stands behind the comma.
    private List<MailLine> BelowSignOff()
    {
        var found = new List<MailLine>();
        var line = Parts.Lines[Parts.SignOffLine];
        var comma = line.In(Message.Text).IndexOf(',');
        if (comma >= 0 && !line.In(Message.Text)[(comma + 1)..].IsWhiteSpace())
        {
            found.Add(new MailLine(line.Start + comma + 1, line.Length - comma - 1));
        }

        found.AddRange(Parts.SignatureLines());
        return found;
    }

    // From the last upwards; the first line of all is none.
    private List<MailLine> LastLines()
    {
        var found = new List<MailLine>(MostLastLines);
        var first = 0;
        while (first < Parts.QuoteLine && Parts.Lines[first].In(Message.Text).IsWhiteSpace())
        {
            first++;
        }

        for (var i = Parts.QuoteLine - 1; i > first && found.Count < MostLastLines; i--)
        {
            var line = Parts.Lines[i].In(Message.Text).TrimEnd();
            if (!line.IsEmpty && (Parts.Lines[i].Length > LongestLastLine || (line[^1] is '.' or '!' or '?' or ',' or ':' && !line.Contains('|'))))
            {
                break;
            }

            if (!line.IsEmpty)
            {
                found.Add(Parts.Lines[i]);
            }
        }

        if (found.Count == 0 && LastWords() is { } last)
        {
            found.Add(last);
        }

        found.Reverse();
        return found;
    }

    // "... try us then. Pam @ Calder's": who writes stands behind the last full stop.
    private MailLine? LastWords() =>
        Body.Sentences.Length > 1 && Body.Sentences[^1] is { Ends: '\n' } last && last.End - last.Start <= LongestLastLine
            ? new MailLine(last.Start, last.End - last.Start)
            : null;

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
