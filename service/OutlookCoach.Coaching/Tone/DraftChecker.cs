using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Checks a draft in the language it is written in, and says so plainly when that is one whose tone it cannot judge.</summary>
internal sealed class DraftChecker
{
    private const string English = "en";

    private readonly SpokenLanguages languages;
    private readonly Sentences sentences;

    // The languages whose tone can be judged.
    private readonly string[] codes;
    private readonly Lazy<FirstLook> firstLook;

    public DraftChecker(PlaybookParts parts, SpokenLanguages languages, Sentences sentences)
    {
        this.languages = languages;
        this.sentences = sentences;
        codes = [.. languages.Codes.Where(code => parts.Files.Any(file => file.Path.StartsWith($"{code}/{ToneSections.Elements}/", StringComparison.Ordinal)))];
        firstLook = parts.Add("care words", (files, problems) => new FirstLook(languages.Guess, [.. codes.Select(code => ToneChecker.CareWords(files, code, languages.Guess.CommonWords, problems))]));
    }

    /// <summary>No text makes this throw.</summary>
    public ToneReport Check(string text, Situation situation)
    {
        var (code, cries) = firstLook.Value.At(text, English);
        if (In(code) is not { } judge)
        {
            return CaringIn(text, cries, null)?.Check(text, situation) ?? Unjudged(text, situation, code);
        }

        // A short cry may be in any language, whatever the rest of the text is written in; in its own, the check hears it.
        var report = judge.Check(text, situation);
        return report.Care is null && CaringIn(text, cries, judge) is { } caring ? caring.Check(text, situation) : report;
    }

    private ToneChecker? In(string code) => codes.Contains(code) ? languages.Checker(code) : null;

    private ToneChecker? CaringIn(string text, ulong cries, ToneChecker? except)
    {
        for (var number = 0; cries != 0 && number < codes.Length; number++)
        {
            if (codes[number] != except?.Code && firstLook.Value.MayCry(cries, number) && In(codes[number]) is { } checker && checker.CallsForCare(text))
            {
                return checker;
            }
        }

        return null;
    }

    // The length can be told of any text.
    private ToneReport Unjudged(string text, Situation situation, string code) => In(English)!.Check(text, situation) with
    {
        Findings = [],
        Present = [],
        Summary = sentences.Fill("tone/other-language", ("language", languages.Guess.NameOf(code))),
        Language = code,
        Score = 0,
    };

    /// <summary>Runs the examples of every rule, in every language.</summary>
    public IEnumerable<PlaybookProblem> Prove() => codes.SelectMany(code => In(code)!.Prove());

    /// <summary>For words that are sent nowhere; who to talk to in a country, or anywhere.</summary>
    public CareHelp HelpIn(string? country)
    {
        var (care, offer) = In(English)!.HelpIn(country);
        return new CareHelp(care, offer, [.. codes.SelectMany(code => In(code)!.Listens)]);
    }
}
