using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// Hears what phrases miss: each sentence is compared with many lines, good ones and failings. What comes of it is decided in
/// <see cref="Overheard"/>.
/// </summary>
internal sealed class ToneEar
{
    // The whole draft colours its sentences: the same words weigh more in a cold letter.
    private const double ShareOfDraft = 0.5;

    // Nearly every gracious draft has a sentence above this, nearly none that lacks the element.
    private const double Audible = 1.7;

    // Measured on cries that no phrase knew: of drafts about nothing but a job, about two in a hundred have a sentence above this.
    private const double Heavy = 1.3;

    private const string HeavyKind = "heavy";
    private static readonly string[] FineKinds = ["fine", "thanks", "ask", "neither", "light"];
    private static readonly (Element Element, string Kind)[] ElementKinds = [(Element.Thanks, "thanks"), (Element.Ask, "ask")];
    private readonly LineBook book;
    private readonly SentenceEar failings;
    private readonly SentenceEar heavy;
    private readonly IReadOnlyList<(Element Element, SentenceEar Ear)> elements;

    private ToneEar(LineFeatures features, ILookup<string, string> lines)
    {
        book = new LineBook(features);
        var kinds = new LineKinds(book, lines);
        string[] aboutJobs = [.. kinds.Names.Where(kind => kind != HeavyKind)];
        failings = new SentenceEar(kinds, [.. aboutJobs.Except(FineKinds)], aboutJobs);
        heavy = new SentenceEar(kinds, [HeavyKind], aboutJobs);
        elements = [.. ElementKinds.Select(entry => (entry.Element, new SentenceEar(kinds, [entry.Kind], aboutJobs)))];
    }

    /// <summary>Pages are read now, so that mistakes in them are told; learning waits for the first draft. Null where a language has no lines.</summary>
    public static Lazy<ToneEar?> Learn(IReadOnlyList<PlaybookFile> files, Language language, ProblemList problems)
    {
        var lines = LinePages.Read(files, $"{language.Code}/{ToneSections.Learned}/", problems);
        return new(() => FineKinds.Append(HeavyKind).All(lines.Contains) ? new ToneEar(language.Features, lines) : null);
    }

    /// <summary>What each sentence sounds like, and which elements are there.</summary>
    public HeardDraft Listen(TokenizedText own)
    {
        var known = book.Known(own);
        HeardSentence[] heard = [.. known.Select(failings.Listen)];
        var colour = heard.Length == 0 ? 0 : ShareOfDraft * heard.Average(sentence => sentence.Score);
        return new HeardDraft(
            [.. heard.Select(sentence => sentence with { Score = sentence.Score + colour })],
            [.. elements.Where(entry => known.Any(sentence => entry.Ear.Listen(sentence).Score >= Audible)).Select(entry => entry.Element)],
            known.Any(sentence => heavy.Listen(sentence).Score >= Heavy));
    }
}
