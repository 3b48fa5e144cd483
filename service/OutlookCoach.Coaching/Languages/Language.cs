using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>A language the Playbook speaks: its words, how they change, and where its letters close.</summary>
internal sealed class Language
{
    private readonly LanguageFile file;
    private readonly Vocabulary vocabulary;
    private readonly WordForms forms;
    private readonly WordSets sets;
    private readonly PhraseParser phrases;
    private readonly IReadOnlySet<string> sources;

    private Language(string code, LanguageFile file, WordLists lists, IReadOnlySet<string> sources)
    {
        Code = code;
        this.file = file;
        this.sources = sources;
        vocabulary = file.NewVocabulary();
        forms = new WordForms(file.Inflects, file.Irregular, file.FixedWords);
        sets = new WordSets(vocabulary, forms);
        Tokenizer = new Tokenizer(vocabulary, file.Abbreviations, file.ClosingAbbreviations);
        phrases = new PhraseParser(lists, SplitWord);
        Features = new LineFeatures(Tokenizer, new Stems(vocabulary, file.Endings));
        Greeting = new Greeting(file.Greetings);
        SignOffs = new SignOffs(file.SignOffs, file.WriterWords, file.FooterWords);
    }

    /// <summary>Two-letter code.</summary>
    public string Code { get; }

    public string Name => file.Name;

    public IReadOnlySet<string> CommonWords => file.CommonWords;

    public Tokenizer Tokenizer { get; }

    /// <summary>What models of this language look at.</summary>
    public LineFeatures Features { get; }

    public SignOffs SignOffs { get; }

    public Greeting Greeting { get; }

    public static Language? Read(IReadOnlyList<PlaybookFile> files, string code, ProblemList problems) =>
        LanguageFile.Read(files, code, problems) is { } file
            ? new Language(code, file, WordLists.Read(files, code, problems), SourceList.Read(files))
            : null;

    public IReadOnlyList<Rule> ReadRules(IReadOnlyList<PlaybookFile> files, string section, ProblemList problems) =>
        new RuleReader(phrases, sources, problems).ReadSection(files, Code, section);

    public RuleMatcher Matcher(IReadOnlyList<Rule> rules) => new(rules, sets, Negation());

    /// <summary>For a person's own words, where thanks before a "but" excuse nothing after it.</summary>
    public RuleMatcher DraftMatcher(IReadOnlyList<Rule> rules) =>
        new(rules, sets, Negation()) { Turns = new WordMarks(file.Turns.Select(vocabulary.Add)) };

    private Negation Negation() => new(file.Negators.Select(vocabulary.Add), file.Opinions.Select(vocabulary.Add));

    /// <summary>For each phrase of these rules the words of which a text must hold one each to set it off; null when there is no such list.</summary>
    public IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)>? TellingWords(IReadOnlyList<Rule> rules, IEnumerable<string> commonWords) =>
        new TellingWords(forms, vocabulary, commonWords.ToHashSet(StringComparer.OrdinalIgnoreCase)).Of(rules.SelectMany(rule => rule.Finds));

    private IReadOnlyList<string> SplitWord(string word)
    {
        if (vocabulary.Find(word).StandsFor is { } standsFor)
        {
            return [.. standsFor.Select(id => vocabulary[id])];
        }

        var apostrophe = word.LastIndexOf('\'');
        return apostrophe <= 0
            ? [word]
            : [.. SplitWord(word[..apostrophe]), word[(apostrophe + 1)..] == "s" ? "'s" : word[(apostrophe + 1)..]];
    }
}
