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
    // Measured on mail that nobody had looked at: a few in a hundred mails that say no such thing have a sentence above this.
    private const double Audible = 2.2;

    private readonly Dictionary<string, Rule> rules;
    private readonly Lazy<(LineBook Book, SentenceEar Ear)>? learned;

    private OutcomeEar(IReadOnlyList<Rule> rules, LineFeatures features, ILookup<string, string> lines)
    {
        this.rules = rules.ToDictionary(rule => rule.Kind);
        learned = rules.Count > 0 && this.rules.Keys.All(lines.Contains) ? new(() => Hear(new LineBook(features), lines)) : null;
    }

    /// <summary>Pages are read now, so that mistakes in them are told; learning waits for the first mail.</summary>
    public static OutcomeEar Learn(IReadOnlyList<PlaybookFile> files, Language language, IReadOnlyList<Rule> rules, ProblemList problems)
    {
        var lines = LinePages.Read(files, $"{language.Code}/{ReadingSections.Learned}/", problems);
        return new OutcomeEar([.. rules.Where(rule => rule.Notices == SentenceEar.Notice)], language.Features, lines);
    }

    /// <summary>Learns now what the first mail would wait for.</summary>
    public void Learn() => _ = learned?.Value;

    /// <summary>Adds what is heard.</summary>
    public void Listen(TokenizedText text, List<RuleHit> hits)
    {
        if (learned is null)
        {
            return;
        }

        var (book, ear) = learned.Value;
        var room = new List<uint>(64);
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.Words < SentenceEar.FewestWords || sentence.Ends == '?')
            {
                continue;
            }

            var known = book.Known(text, sentence, room);
            if (ear.Any.Score(known) is >= Audible and var score)
            {
                hits.Add(new RuleHit(rules[ear.Listen(known, score).Kind], sentence.FirstToken, sentence.LastToken, i, default, default));
            }
        }
    }

    private (LineBook Book, SentenceEar Ear) Hear(LineBook book, ILookup<string, string> lines)
    {
        var kinds = new LineKinds(book, lines);
        return (book, new SentenceEar(kinds, rules.Keys, kinds.Names));
    }
}
