using System.Net;
using System.Text;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Replies;

/// <summary>A draft laid out as paragraphs, with the place of every fact.</summary>
internal sealed class Letter
{
    private static readonly Slot[] Second = [Slot.Feedback, Slot.Ask, Slot.Hire, Slot.Wishes];

    private readonly StringBuilder text = new();
    private readonly List<FactUse> facts = [];
    private readonly Draft draft;

    private Letter(Draft draft) => this.draft = draft;

    public string Text => text.ToString();

    public IReadOnlyList<FactUse> Facts => facts;

    /// <summary>One &lt;p&gt; a paragraph, escaped; a line break inside one is a &lt;br&gt;.</summary>
    public string Html => string.Concat(Text.Split("\n\n").Select(paragraph =>
        $"<p>{WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));

    public static Letter Of(Draft draft, ReplySituation situation)
    {
        var letter = new Letter(draft);
        var last = Slot.Greeting;
        foreach (var (slot, piece) in draft.Chosen)
        {
            letter.Add(piece, slot == draft.Chosen[0].Slot ? "" : StartsParagraph(last, slot, situation) ? "\n\n" : " ");
            last = slot;
        }

        if (situation.Note != NoteKind.LinkedIn && situation.Facts.TryGetValue(ReplyFact.YourName, out var name))
        {
            letter.Add(new FilledPiece("", name.Value, [new FactUse(0, name.Value.Length, name.From, CamelCase.Of(ReplyFact.YourName))], ""), "\n");
        }

        return letter;
    }

    /// <summary>Our own pieces; neither the person's words nor the greeting, which have no other way to be said.</summary>
    public IEnumerable<FilledPiece> Pieces => draft.Chosen.Where(chosen => chosen.Slot is not (Slot.Detail or Slot.Greeting)).Select(chosen => chosen.Piece);

    /// <summary>Our own pieces that a finding touches; none for a finding about the whole text.</summary>
    public IEnumerable<FilledPiece> PiecesIn(Finding finding)
    {
        var words = finding.Length == 0 ? null : Text.Substring(finding.Start, finding.Length);
        return Pieces.Where(piece => words is not null && piece.Text.Contains(words, StringComparison.Ordinal));
    }

    // A short note is one paragraph; a longer one turns to what comes next in a second. An invitation is one line.
    private static bool StartsParagraph(Slot last, Slot slot, ReplySituation situation) => situation.Note != NoteKind.LinkedIn && (
        last == Slot.Greeting
        || slot == Slot.Closing
        || (!situation.Brief && situation.Register != Register.Short && Second.Contains(slot) && !Second.Contains(last)));

    private void Add(FilledPiece piece, string gap)
    {
        text.Append(gap);
        facts.AddRange(piece.Facts.Select(fact => fact with { Start = fact.Start + text.Length }));
        text.Append(piece.Text);
    }
}
