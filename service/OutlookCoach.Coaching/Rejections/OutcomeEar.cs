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
    /// <summary>How a rule asks for what is heard only faintly.</summary>
    public const string FaintNotice = "soundsFaintly";

    /// <summary>How a rule asks for what is heard so plainly that few mails that say no such thing hold it.</summary>
    public const string LoudNotice = "soundsPlainly";

    // Measured on mail that nobody had looked at: a few in a hundred mails that say no such thing have a sentence above this.
    private const double Audible = 2.2;
    private const double Loud = 2.6;

    // Less than this is heard in most mails. More is a hint in a mail that says nothing else of an application.
    private const double Faint = 1.3;

    private readonly Dictionary<string, Rule> rules;
    private readonly Rule? faint;
    private readonly Rule? loud;
    private readonly Lazy<(LineBook Book, SentenceEar Ear)>? learned;

    // One mail in turn uses it; others at the same time make their own.
    private LineRoom? spare;

    private OutcomeEar(IReadOnlyList<Rule> rules, LineFeatures features, ILookup<string, string> lines)
    {
        faint = rules.FirstOrDefault(rule => rule.Notices == FaintNotice);
        loud = rules.FirstOrDefault(rule => rule.Notices == LoudNotice);
        this.rules = rules.Where(rule => rule.Notices == SentenceEar.Notice).ToDictionary(rule => rule.Kind);
        learned = this.rules.Count > 0 && this.rules.Keys.All(lines.Contains) ? new(() => Hear(new LineBook(features), lines)) : null;
    }

    /// <summary>Pages are read now, so that mistakes in them are told; learning waits for the first mail.</summary>
    public static OutcomeEar Learn(IReadOnlyList<PlaybookFile> files, Language language, IReadOnlyList<Rule> rules, ProblemList problems)
    {
        var lines = LinePages.Read(files, $"{language.Code}/{ReadingSections.Learned}/", problems);
        return new OutcomeEar([.. rules.Where(rule => rule.Notices is SentenceEar.Notice or FaintNotice or LoudNotice)], language.Features, lines);
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
        var room = Interlocked.Exchange(ref spare, null) ?? new LineRoom();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.Words < SentenceEar.FewestWords || sentence.Ends == '?')
            {
                continue;
            }

            var known = book.Known(text, sentence, room, out _);
            var score = ear.Any.Score(known);
            Add(hits, score >= Audible ? rules[ear.Listen(known, score).Kind] : score >= Faint ? faint : null, sentence, i);
            Add(hits, score >= Loud ? loud : null, sentence, i);
        }

        spare = room;
    }

    private static void Add(List<RuleHit> hits, Rule? rule, Sentence sentence, int number)
    {
        if (rule is not null)
        {
            hits.Add(new RuleHit(rule, sentence.FirstToken, sentence.LastToken, number));
        }
    }

    private (LineBook Book, SentenceEar Ear) Hear(LineBook book, ILookup<string, string> lines)
    {
        var kinds = new LineKinds(book, lines, pairsApart: _ => false);
        return (book, new SentenceEar(kinds, rules.Keys, kinds.Names));
    }
}
