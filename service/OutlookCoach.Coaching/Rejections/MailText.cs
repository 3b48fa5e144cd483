using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A mail as the reader sees it: the newest part from the other side, its subject, and every rule found in them.</summary>
internal sealed class MailText
{
    private const int MostLastLines = 3;
    private const int LongestLastLine = 70;

    public MailText(Message message, MailParts parts, (TokenizedText Body, TokenizedText Subject) texts, Func<TokenizedText, List<RuleHit>> find)
    {
        Message = message;
        Parts = parts;
        (Body, Subject) = texts;
        ClosingLines = [.. parts.HasSignOff ? BehindSignOff().Concat(parts.SignatureLines()) : LastLines()];
        BodyHits = Unquoted(Body, message.Text, find);
        SubjectHits = Unquoted(Subject, message.Subject, find);
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

    public IEnumerable<RuleHit> Hits(string section) => BodyHits.Where(hit => hit.Rule.Section == section);

    public IEnumerable<RuleHit> HitsAnywhere(string section) => SubjectHits.Where(hit => hit.Rule.Section == section).Concat(Hits(section));

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

    // What a mail quotes, it does not say: newsletters quote rejections.
    private static List<RuleHit> Unquoted(TokenizedText tokens, string text, Func<TokenizedText, List<RuleHit>> find)
    {
        var quotations = Quotations.In(text, text.Length);
        var hits = find(tokens);
        return quotations.Count == 0 ? hits : [.. hits.Where(hit => hit.Rule.Section != ReadingSections.Outcomes || !IsIn(quotations, Spans.Of(tokens, hit.First, hit.Last)))];
    }

    private static bool IsIn(List<(int Start, int End)> quotations, Place place) =>
        Quotations.Hold(quotations, place.Start, place.Start + place.Length);
}
