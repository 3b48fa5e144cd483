using System.Buffers;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>
/// Hears what a mail says in words that no phrase knows: each sentence is compared with lines of mails that say such things, and with lines that
/// sound alike and do not. What it hears has one vote, never the decision.
/// </summary>
internal sealed class OutcomeEar
{
    /// <summary>How a rule asks for what is heard only faintly.</summary>
    public const string FaintNotice = "soundsFaintly";

    /// <summary>How a rule asks for what is heard so plainly that few mails that say no such thing hold it.</summary>
    public const string LoudNotice = "soundsPlainly";

    // Two listen for a no, one that counts and one that weighs, and both must hear it. Measured on mail that nobody had looked at:
    // a few in a hundred mails that say no such thing have a sentence above this.
    private const double Audible = 1.8;
    private const double Loud = 2.2;
    private const float Weighed = -1.5f;

    // Less than this is heard in most mails. More is a hint in a mail that says nothing else of an application.
    private const double Faint = 1.5;

    private readonly Dictionary<string, Rule> rules;
    private readonly Rule? faint;
    private readonly Rule? loud;
    private readonly KindRules ofKinds;
    private readonly Lazy<Learned>? learned;

    // One mail in turn uses it; others at the same time make their own.
    private LineRoom? spare;

    /// <param name="kinds">That lines are of.</param>
    private OutcomeEar(IReadOnlyList<Rule> rules, string[] kinds, Func<Learned> learn)
    {
        faint = rules.FirstOrDefault(rule => rule.Notices == FaintNotice);
        loud = rules.FirstOrDefault(rule => rule.Notices == LoudNotice);
        this.rules = rules.Where(rule => rule.Notices == SentenceEar.Notice).ToDictionary(rule => rule.Kind);
        ofKinds = new KindRules(rules, kinds, [.. this.rules.Keys]);
        learned = this.rules.Count > 0 && this.rules.Keys.All(kinds.Contains) ? new(learn) : null;
    }

    /// <summary>
    /// What the build learned is taken where it fits; else the pages are read now, so that mistakes in them are told, and learning waits for the first mail.
    /// </summary>
    public static OutcomeEar Prepare(IReadOnlyList<PlaybookFile> files, Language language, IReadOnlyList<Rule> rules, ProblemList problems)
    {
        Rule[] asking = [.. rules.Where(rule => rule.Notices is not null)];
        if (ShippedModels.Find(files, Part(language.Code)) is { } shipped)
        {
            return Load(asking, shipped, language.Features);
        }

        var lines = ReadingLines.Read(files, language.Code, problems);
        string[] kinds = [.. lines.All.Select(kind => kind.Key).Order(StringComparer.Ordinal)];
        string[] noes = [.. asking.Where(rule => rule.Notices == SentenceEar.Notice).Select(rule => rule.Kind).Distinct()];
        return new OutcomeEar(asking, kinds, () => Learned.From(new LineBook(language.Features), lines, noes, kinds));
    }

    private static OutcomeEar Load(Rule[] asking, Func<BinaryReader> shipped, LineFeatures features)
    {
        using var reader = shipped();
        return new OutcomeEar(asking, ReadKinds(reader), () =>
        {
            using var whole = shipped();
            _ = ReadKinds(whole);
            return Learned.Load(whole, features);
        });
    }

    private static string[] ReadKinds(BinaryReader reader) => reader.ReadString().Split(' ');

    /// <summary>By this name the build keeps what it learned.</summary>
    private static string Part(string language) => $"{language}/reading";

    /// <summary>Writes what was learned, where there is anything to learn from.</summary>
    public void Save(BinaryWriter writer, string language)
    {
        if (learned is not null)
        {
            ShippedModels.Write(writer, Part(language), inside =>
            {
                inside.Write(string.Join(' ', ofKinds.Kinds));
                learned.Value.Save(inside);
            });
        }
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

        var room = Interlocked.Exchange(ref spare, null) ?? new LineRoom();
        var numbers = ArrayPool<int>.Shared.Rent(text.Sentences.Length);
        var scores = ArrayPool<float>.Shared.Rent(text.Sentences.Length * ofKinds.Kinds.Length);
        Listen(text, hits, learned.Value, (room, numbers, scores));
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(numbers);
        spare = room;
    }

    private void Listen(TokenizedText text, List<RuleHit> hits, Learned heard, (LineRoom Line, int[] Numbers, float[] Scores) room)
    {
        var numbers = Prose(text, room.Numbers);
        heard.Kinds.Score(text, numbers, room.Line, room.Scores);
        for (var i = 0; i < numbers.Length; i++)
        {
            var sentence = text.Sentences[numbers[i]];
            var scores = room.Scores.AsSpan(i * ofKinds.Kinds.Length, ofKinds.Kinds.Length);
            ofKinds.Add(hits, scores, sentence, numbers[i]);
            if (sentence.Ends != '?' && ofKinds.MostNo(scores) >= Weighed)
            {
                AddNo(hits, heard.Ear, heard.Book.Known(text, sentence, room.Line).Near, (sentence, numbers[i]));
            }
        }
    }

    private void AddNo(List<RuleHit> hits, SentenceEar ear, ReadOnlySpan<int> known, (Sentence Sentence, int Number) place)
    {
        var score = ear.Any.Score(known);
        Add(hits, score >= Audible ? rules[ear.Listen(known, score).Kind] : score >= Faint ? faint : null, place);
        Add(hits, score >= Loud ? loud : null, place);
    }

    private static void Add(List<RuleHit> hits, Rule? rule, (Sentence Sentence, int Number) place)
    {
        if (rule is not null)
        {
            hits.Add(new RuleHit(rule, place.Sentence.FirstToken, place.Sentence.LastToken, place.Number));
        }
    }

    // The numbers of the sentences that can say something.
    private static ReadOnlySpan<int> Prose(TokenizedText text, int[] numbers)
    {
        var count = 0;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            numbers[count] = i;
            count += text.Sentences[i].Words >= SentenceEar.FewestWords && IsProse(text, text.Sentences[i]) ? 1 : 0;
        }

        return numbers.AsSpan(0, count);
    }

    // Links and tables of numbers hold words, but say nothing.
    private static bool IsProse(TokenizedText text, in Sentence sentence)
    {
        var tokens = text.Tokens[sentence.FirstToken..(sentence.LastToken + 1)];
        var numbers = 0;
        foreach (ref readonly var token in tokens)
        {
            numbers += (token.Marks & TokenMarks.Number) != 0 ? 1 : 0;
        }

        return numbers * 3 <= tokens.Length && text.Text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start).IndexOf("://") < 0;
    }

    private sealed record Learned(LineBook Book, SentenceEar Ear, LetterEar Kinds)
    {
        public static Learned From(LineBook book, ReadingLines lines, string[] noes, string[] wanted)
        {
            var kinds = new LineKinds(book, lines.All, pairsApart: _ => false);
            return new Learned(book, new SentenceEar(kinds, noes, kinds.Names), LetterEar.Learn(book, kinds, lines.Letters, wanted));
        }

        public static Learned Load(BinaryReader reader, LineFeatures features)
        {
            var book = LineBook.Load(reader, features);
            return new Learned(book, SentenceEar.Load(reader), LetterEar.Load(reader, book));
        }

        public void Save(BinaryWriter writer)
        {
            Book.Save(writer);
            Ear.Save(writer);
            Kinds.Save(writer);
        }
    }
}
