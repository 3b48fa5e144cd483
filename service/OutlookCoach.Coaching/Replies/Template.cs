using System.Text;

namespace OutlookCoach.Coaching.Replies;

/// <summary>One way to say something: words, <c>{facts}</c>, and <c>[parts that go when their fact is unknown]</c>.</summary>
internal sealed class Template(string source, IReadOnlyList<TemplatePart> parts)
{
    /// <summary>As the Playbook writes it; also what orders alternatives.</summary>
    public string Source { get; } = source;

    public IReadOnlyList<TemplatePart> Parts { get; } = parts;

    /// <summary>Null when a fact outside brackets is unknown.</summary>
    public Sentence? Fill(IReadOnlyDictionary<ReplyFact, KnownFact> facts)
    {
        var missing = Parts.Where(part => part.Fact is { } fact && !facts.ContainsKey(fact)).Select(part => part.Group).ToHashSet();
        if (missing.Contains(0))
        {
            return null;
        }

        var text = new StringBuilder();
        var uses = new List<FactUse>();
        foreach (var part in Parts.Where(part => !missing.Contains(part.Group)))
        {
            Append(part, facts, text, uses);
        }

        return new Sentence(Source, text.ToString(), uses, Literal(missing));
    }

    private static void Append(TemplatePart part, IReadOnlyDictionary<ReplyFact, KnownFact> facts, StringBuilder text, List<FactUse> uses)
    {
        if (part.Fact is not { } name)
        {
            text.Append(part.Words);
            return;
        }

        var fact = facts[name];
        uses.Add(new FactUse(text.Length, fact.Value.Length, fact.From, CamelCase.Of(name)));
        text.Append(fact.Value);
    }

    private string Literal(HashSet<int> missing) =>
        string.Concat(Parts.Where(part => part.Fact is null && !missing.Contains(part.Group)).Select(part => part.Words));
}
