using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>
/// Hears a no in words that no phrase knows: each sentence is compared with lines of mails that say no, and with lines that sound alike and
/// do not. What it hears has one vote, never the decision.
/// </summary>
internal sealed class OutcomeEar
{
    /// <summary>How a rule asks for this: one such rule an outcome.</summary>
    public const string Notice = "soundsLike";

    // Measured on mail that nobody had looked at: a few in a hundred mails that say no such thing have a sentence above this.
    private const double Audible = 2.0;

    private readonly LineBook book;
    private readonly SentenceEar? ear;
    private readonly Dictionary<string, Rule> rules;

    private OutcomeEar(LineBook book, IEnumerable<Rule> rules)
    {
        this.book = book;
        this.rules = rules.Where(rule => rule.Notices == Notice).ToDictionary(rule => rule.Kind);
        ear = this.rules.Count > 0 && this.rules.Keys.All(book.Kinds.Contains) ? new SentenceEar(book, this.rules.Keys) : null;
    }

    public static OutcomeEar Learn(IReadOnlyList<PlaybookFile> files, Language language, IReadOnlyList<Rule> rules, ProblemList problems) =>
        new(LineBook.Read(files, $"{language.Code}/{ReadingSections.Learned}/", language.Features, problems), rules);

    public IEnumerable<RuleHit> Listen(TokenizedText text)
    {
        var known = ear is null ? [] : book.Known(text);
        for (var i = 0; i < known.Count; i++)
        {
            var heard = ear!.Listen(known[i]);
            if (heard.Score >= Audible)
            {
                var sentence = text.Sentences[i];
                yield return new RuleHit(rules[heard.Kind], sentence.FirstToken, sentence.LastToken, i, default, default);
            }
        }
    }
}
