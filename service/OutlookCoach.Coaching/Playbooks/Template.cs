using System.Text;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// Words with gaps: <c>{fact}</c> is filled, and <c>[words with a {fact}]</c> are dropped unless every fact in them is known.
/// Filling once is all: a fact that itself holds braces stays as it is.
/// </summary>
internal sealed class Template
{
    private readonly IReadOnlyList<Part> parts;

    private Template(string source, IReadOnlyList<Part> parts)
    {
        Source = source;
        this.parts = parts;
    }

    /// <summary>As the file writes it.</summary>
    public string Source { get; }

    /// <summary>True when no fact at all can change these words.</summary>
    public bool IsPlain => parts.All(part => part.Pieces.All(piece => piece.Fact is null));

    /// <summary>Reads a line of words. Mistakes are noted with their place; what could be read is kept.</summary>
    public static Template Read(PlaybookPage page, Line line, TemplateFacts facts) =>
        new(line.Text, new TemplateReader(page, line, facts).Read());

    /// <summary>The words with all known facts in place, spaces tidied.</summary>
    public string Fill(IReadOnlyDictionary<string, string> facts)
    {
        var text = new StringBuilder();
        foreach (var piece in Kept(facts.ContainsKey))
        {
            text.Append(piece.Fact is null ? piece.Words : facts.GetValueOrDefault(piece.Fact, ""));
        }

        return Tidy(text.ToString());
    }

    /// <summary>What is said when these facts are known, in order.</summary>
    public IEnumerable<Piece> Kept(Func<string, bool> knows) => parts
        .Where(part => !part.Optional || part.Pieces.All(piece => piece.Fact is null || knows(piece.Fact)))
        .SelectMany(part => part.Pieces);

    private static string Tidy(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Words or the name of a fact.</summary>
    internal readonly record struct Piece(string Words, string? Fact);

    /// <summary>A stretch of pieces; an optional one stands in brackets.</summary>
    internal sealed record Part(bool Optional, IReadOnlyList<Piece> Pieces);
}
