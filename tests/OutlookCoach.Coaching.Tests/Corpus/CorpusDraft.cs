using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>A draft, what is found in it, and what a reader wants found: the lines under its head in a file of drafts.</summary>
internal sealed record CorpusDraft(string Theme, string Name, string Text, Wanted Wants, Situation Situation)
{
    private const string Folder = "tests/OutlookCoach.Coaching.Tests/Corpus/Drafts";
    private const string Head = "\n## ";

    private static readonly Lazy<CorpusDraft[]> Drafts = new(() => [.. Repository.Files(Folder, "*.md").SelectMany(Load)]);
    private readonly Lazy<ToneReport> report = new(() => TheCoach.Instance.Check(Text, Situation));

    public static IReadOnlyList<CorpusDraft> All => Drafts.Value;

    public ToneReport Report => report.Value;

    private static IEnumerable<CorpusDraft> Load(string path) =>
        File.ReadAllText(path).ReplaceLineEndings("\n").Split(Head)[1..].Select(part => Cut(Path.GetFileNameWithoutExtension(path), part));

    // Name, what is wanted and what it answers stand above the first empty line; a new "# " head ends a draft.
    private static CorpusDraft Cut(string theme, string part)
    {
        var seam = part.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = part[..seam].Split('\n');
        var text = part[(seam + 2)..].Split("\n# ")[0].Trim();
        return new CorpusDraft(theme, lines[0], text, new Wanted(Line(lines, "wants")!), SituationOf(Line(lines, "about")));
    }

    private static string? Line(string[] lines, string label) =>
        lines.FirstOrDefault(line => line.StartsWith(label + ":", StringComparison.Ordinal))?[(label.Length + 1)..].Trim();

    private static Situation SituationOf(string? about) =>
        (about?.Split(';', StringSplitOptions.TrimEntries) ?? []).Select(fact => fact.Split(' ', 2)).Aggregate(new Situation(), (known, fact) => fact[0] switch
        {
            "outcome" => known with { Outcome = Enum.Parse<Outcome>(fact[1], ignoreCase: true) },
            "stage" => known with { Stage = Enum.Parse<Stage>(fact[1], ignoreCase: true) },
            "company" => known with { Company = fact[1] },
            "name" => known with { Name = fact[1] },
            "attachment" => known with { HasAttachment = fact[1] == "yes" },
            "wouldWork" => known with { WouldWorkWithThem = fact[1] == "yes" },
            _ => throw new FormatException($"Unknown fact: {fact[0]}"),
        });
}
