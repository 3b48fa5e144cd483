using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>What a language's <c>language.yaml</c> says: how its words change, what negates, what ends a letter, what shows that a text is written in it.</summary>
internal sealed class LanguageFile
{
    private LanguageFile(PlaybookPage page)
    {
        Name = page.Text("name");
        Inflects = page.Optional("inflects") == "english";
        CommonWords = Words(page.Lines("common-words"));
        Negators = Words(page.Lines("negators"));
        Opinions = Words(page.OptionalLines("opinions"));
        Turns = Words(page.OptionalLines("turns"));
        Abbreviations = Words(page.OptionalLines("abbreviations"));
        ClosingAbbreviations = Words(page.OptionalLines("closing-abbreviations"));
        FixedWords = Words(page.OptionalLines("fixed-words"));
        WriterWords = Words(page.OptionalLines("writer-words"));
        FooterWords = Words(page.OptionalLines("footer-words"));
        Irregular = [.. page.OptionalLines("irregular").Select(line => line.Text)];
        Spellings = page.OptionalLines("spellings");
        Endings = [.. page.OptionalLines("endings").SelectMany(line => line.Text.Split(' '))];
        Greetings = Words(page.Lines("greetings"));
        SignOffs = [.. page.Lines("sign-offs").Select(line => line.Text)];
        page.Finish();
    }

    /// <summary>The language's name as the pane says it.</summary>
    public string Name { get; }

    public bool Inflects { get; }

    public IReadOnlySet<string> CommonWords { get; }

    public IReadOnlySet<string> Negators { get; }

    /// <summary>Verbs of thinking and saying: "not" before one of them means all of what is thought.</summary>
    public IReadOnlySet<string> Opinions { get; }

    /// <summary>Words after which the point of a sentence comes: but, although.</summary>
    public IReadOnlySet<string> Turns { get; }

    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>Abbreviations that end a sentence when a capital follows: "at Harrow Ltd. We …".</summary>
    public IReadOnlySet<string> ClosingAbbreviations { get; }

    public IReadOnlySet<string> FixedWords { get; }

    /// <summary>Words that show that somebody writes: I, you.</summary>
    public IReadOnlySet<string> WriterWords { get; }

    /// <summary>Words of legal footers: recipient, confidential.</summary>
    public IReadOnlySet<string> FooterWords { get; }

    public IReadOnlyList<string> Irregular { get; }

    public IReadOnlyList<Line> Spellings { get; }

    /// <summary>First words of a letter: dear, hello.</summary>
    public IReadOnlySet<string> Greetings { get; }

    public IReadOnlyList<string> SignOffs { get; }

    /// <summary>Endings that a stem does without, the first that fits: ing, ed.</summary>
    public IReadOnlyList<string> Endings { get; }

    public static LanguageFile? Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/language.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return null;
        }

        return PlaybookPage.Read(file, problems) is { } page ? new LanguageFile(page) : null;
    }

    public Vocabulary NewVocabulary()
    {
        var vocabulary = new Vocabulary();
        foreach (var line in Spellings)
        {
            var (spelling, standsFor) = Halves(line.Text);
            vocabulary.AddSpelling(spelling, standsFor.Split(' '));
        }

        return vocabulary;
    }

    private static (string Left, string Right) Halves(string line)
    {
        var parts = line.Split('=', StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : parts[0]);
    }

    // Several words stand on one line, to keep the file short.
    private static HashSet<string> Words(IReadOnlyList<Line> lines) =>
        new(lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
}
