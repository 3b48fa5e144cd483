using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Reads one alternative of a page. Every mistake is noted at its column.</summary>
internal sealed class TemplateReader(string path, Line line, ProblemList problems)
{
    private readonly List<TemplatePart> parts = [];
    private int groups;
    private int group;
    private int opened;
    private int from;
    private bool broken;

    /// <summary>Null when the alternative has a mistake in its signs.</summary>
    public Template? Read()
    {
        for (var i = 0; i < line.Text.Length; i++)
        {
            i = Step(i);
        }

        AddWords(line.Text.Length);
        if (group > 0)
        {
            Problem(opened, "This bracket is not closed: \"]\" is missing.");
        }

        foreach (var empty in Enumerable.Range(1, groups).Where(number => !parts.Any(part => part.Group == number && part.Fact is not null)))
        {
            Problem(0, $"Bracket {empty} of this line holds no {{fact}}, so it would never be left out.");
        }

        return broken ? null : new Template(line.Text, parts);
    }

    private int Step(int at) => line.Text[at] switch
    {
        '[' => Open(at),
        ']' => Close(at),
        '{' => Fact(at),
        '}' => Stray(at, "This \"}\" has no \"{\" before it."),
        _ => at,
    };

    private int Open(int at)
    {
        if (group > 0)
        {
            return Stray(at, "A bracket cannot stand inside a bracket.");
        }

        AddWords(at);
        opened = at;
        group = ++groups;
        from = at + 1;
        return at;
    }

    private int Close(int at)
    {
        if (group == 0)
        {
            return Stray(at, "This \"]\" has no \"[\" before it.");
        }

        AddWords(at);
        group = 0;
        from = at + 1;
        return at;
    }

    private int Fact(int at)
    {
        AddWords(at);
        var end = line.Text.IndexOf('}', at);
        if (end < 0)
        {
            from = line.Text.Length;
            Problem(at, "This brace is not closed: \"}\" is missing.");
            return line.Text.Length;
        }

        AddFact(line.Text[(at + 1)..end], at);
        from = end + 1;
        return end;
    }

    private void AddFact(string name, int at)
    {
        var known = Enum.GetValues<ReplyFact>().ToDictionary(fact => CamelCase.Of(fact), StringComparer.Ordinal);
        if (known.TryGetValue(name, out var fact))
        {
            parts.Add(new TemplatePart("", fact, group, at));
            return;
        }

        Problem(at, $"I do not know the fact \"{name}\"{NearestWord.Hint(name, known.Keys)}");
    }

    private void AddWords(int end)
    {
        if (end > from)
        {
            parts.Add(new TemplatePart(line.Text[from..end], null, group, from));
        }

        from = end;
    }

    private int Stray(int at, string says)
    {
        Problem(at, says);
        return at;
    }

    private void Problem(int at, string says)
    {
        broken = true;
        problems.Add(path, line.Number, line.Column + at, says);
    }
}
