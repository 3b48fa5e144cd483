namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Takes one line of a template apart.</summary>
internal sealed class TemplateReader(PlaybookPage page, Line line, TemplateFacts facts)
{
    private static readonly char[] Signs = ['{', '}', '[', ']'];
    private readonly List<Template.Part> parts = [];
    private List<Template.Piece> pieces = [];
    private bool inBrackets;
    private int opened;

    public IReadOnlyList<Template.Part> Read()
    {
        var at = 0;
        while (at < line.Text.Length)
        {
            var sign = line.Text.IndexOfAny(Signs, at);
            var end = sign < 0 ? line.Text.Length : sign;
            AddWords(line.Text[at..end]);
            at = sign < 0 ? end : Take(sign);
        }

        if (inBrackets)
        {
            Problem(opened, "A \"[\" is never closed.");
        }

        EndPart(false);
        return parts;
    }

    private int Take(int at)
    {
        switch (line.Text[at])
        {
            case '{':
                return TakeFact(at);
            case '[' when !inBrackets:
                EndPart(true);
                opened = at;
                break;
            case ']' when inBrackets:
                CloseBrackets();
                break;
            default:
                Problem(at, $"This \"{line.Text[at]}\" has no partner, or stands inside other brackets.");
                break;
        }

        return at + 1;
    }

    private int TakeFact(int at)
    {
        var end = line.Text.IndexOf('}', at);
        if (end < 0)
        {
            Problem(at, "A \"{\" is never closed.");
            return line.Text.Length;
        }

        var name = line.Text[(at + 1)..end];
        if (!facts.Knows(name))
        {
            Problem(at, $"I do not know the fact \"{name}\"{NearestWord.Hint(name, facts.Always.Concat(facts.Sometimes))}");
        }
        else if (!inBrackets && !facts.Always.Contains(name))
        {
            Problem(at, $"\"{name}\" is not always known: put the words around it in [ ].");
        }

        pieces.Add(new("", name));
        return end + 1;
    }

    private void CloseBrackets()
    {
        if (pieces.All(piece => piece.Fact is null))
        {
            Problem(opened, "Words in [ ] need a {fact}, or they would always be kept.");
        }

        EndPart(false);
    }

    private void AddWords(string words)
    {
        if (words.Length > 0)
        {
            pieces.Add(new(words, null));
        }
    }

    private void EndPart(bool bracketsNext)
    {
        if (pieces.Count > 0)
        {
            parts.Add(new(inBrackets, pieces));
        }

        pieces = [];
        inBrackets = bracketsNext;
    }

    private void Problem(int at, string says) => page.Problem(line with { Column = line.Column + at }, says);
}
