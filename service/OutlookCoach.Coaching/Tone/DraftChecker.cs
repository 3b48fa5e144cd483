using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Checks a draft in the language it is written in, and says so plainly when that is one whose tone it cannot judge.</summary>
internal sealed class DraftChecker
{
    private const string English = "en";

    private readonly IReadOnlyDictionary<string, ToneChecker> checkers;
    private readonly LanguageGuess guess;
    private readonly Sentences sentences;
    private readonly CareWords careWords = new();

    private DraftChecker(IReadOnlyDictionary<string, ToneChecker> checkers, LanguageGuess guess, Sentences sentences)
    {
        this.checkers = checkers;
        this.guess = guess;
        this.sentences = sentences;
        foreach (var (number, checker) in checkers.Values.Index())
        {
            careWords.Add(number, checker.CareWords(guess.CommonWords));
        }
    }

    public static DraftChecker Compile(IReadOnlyList<PlaybookFile> files, LanguageSet languages, Sentences sentences, ProblemList problems)
    {
        var checkers = languages.All
            .Where(language => files.Any(file => file.Path.StartsWith($"{language.Code}/{ToneSections.Elements}/", StringComparison.Ordinal)))
            .ToDictionary(language => language.Code, language => ToneChecker.Compile(files, language, sentences, problems));
        return new DraftChecker(checkers, languages.Guess, sentences);
    }

    /// <summary>No text makes this throw.</summary>
    public ToneReport Check(string text, Situation situation)
    {
        var code = guess.CodeOf(text, English);
        var judge = checkers.GetValueOrDefault(code);
        var report = judge?.Check(text, situation) ?? Unjudged(text, situation, code);
        var languages = careWords.LanguagesIn(text);

        // A short cry may be in any language, whatever the rest of the text is written in; in its own, the check has heard it.
        var caring = checkers.Values
            .Where((checker, number) => checker == judge ? report.Care is not null : (languages & (1 << number)) != 0 && checker.CallsForCare(text))
            .FirstOrDefault();
        return caring is null || caring == judge ? report : caring.Check(text, situation);
    }

    // The length can be told of any text.
    private ToneReport Unjudged(string text, Situation situation, string code) => checkers[English].Check(text, situation) with
    {
        Findings = [],
        Present = [],
        Summary = sentences.Fill("tone/other-language", ("language", guess.NameOf(code))),
        Language = code,
        Score = 0,
    };

    /// <summary>Runs the examples of every rule, in every language.</summary>
    public IEnumerable<PlaybookProblem> Prove() =>
        checkers.Values.SelectMany(checker => checker.Rules.SelectMany(rule => RuleExamples.Prove(rule, checker.RulesIn)));
}
