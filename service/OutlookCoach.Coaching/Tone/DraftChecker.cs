using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Checks a draft in the language it is written in, and says so plainly when that is one whose tone it cannot judge.</summary>
internal sealed class DraftChecker
{
    private const string English = "en";

    private readonly ToneChecker[] checkers;
    private readonly LanguageGuess guess;
    private readonly Sentences sentences;
    private readonly CareWords careWords;

    private DraftChecker(IEnumerable<ToneChecker> checkers, LanguageGuess guess, Sentences sentences)
    {
        this.checkers = [.. checkers];
        this.guess = guess;
        this.sentences = sentences;
        careWords = new CareWords([.. this.checkers.Select(checker => checker.CareWords(guess.CommonWords))]);
    }

    public static DraftChecker Compile(IReadOnlyList<PlaybookFile> files, LanguageSet languages, Sentences sentences, ProblemList problems)
    {
        var checkers = languages.Each(language => ToneChecker.Compile(files, language, sentences, problems));
        return new DraftChecker(checkers.Where(checker => checker.Rules.Any(rule => rule.Section == ToneSections.Elements)), languages.Guess, sentences);
    }

    /// <summary>No text makes this throw.</summary>
    public ToneReport Check(string text, Situation situation)
    {
        var code = guess.CodeOf(text, English);
        if (In(code) is not { } judge)
        {
            return CaringIn(text, null)?.Check(text, situation) ?? Unjudged(text, situation, code);
        }

        // A short cry may be in any language, whatever the rest of the text is written in; in its own, the check hears it.
        var report = judge.Check(text, situation);
        return report.Care is null && CaringIn(text, judge) is { } caring ? caring.Check(text, situation) : report;
    }

    private ToneChecker? In(string code) => Array.Find(checkers, checker => checker.Code == code);

    private ToneChecker? CaringIn(string text, ToneChecker? except)
    {
        var found = careWords.ShelvesIn(text);
        for (var number = 0; found != 0 && number < checkers.Length; number++)
        {
            if (checkers[number] != except && careWords.MayCry(found, number) && checkers[number].CallsForCare(text))
            {
                return checkers[number];
            }
        }

        return null;
    }

    // The length can be told of any text.
    private ToneReport Unjudged(string text, Situation situation, string code) => In(English)!.Check(text, situation) with
    {
        Findings = [],
        Present = [],
        Summary = sentences.Fill("tone/other-language", ("language", guess.NameOf(code))),
        Language = code,
        Score = 0,
    };

    /// <summary>Runs the examples of every rule, in every language.</summary>
    public IEnumerable<PlaybookProblem> Prove() => checkers.SelectMany(checker => checker.Prove());

    /// <summary>For words that are sent nowhere; who to talk to in a country, or anywhere.</summary>
    public CareHelp HelpIn(string? country)
    {
        var (care, offer) = In(English)!.HelpIn(country);
        return new CareHelp(care, offer, [.. checkers.SelectMany(checker => checker.Listens)]);
    }
}
