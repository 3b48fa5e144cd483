using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// Hears what phrases miss: each sentence is compared with many lines, good ones and failings. It only ever speaks beside the rules,
/// which can tell the very words.
/// </summary>
internal sealed class ToneEar
{
    // The whole draft colours its sentences: the same words weigh more in a cold letter.
    private const double ShareOfDraft = 0.5;

    // Nearly every gracious draft has a sentence above this, nearly none that lacks the element.
    private const double Audible = 1.7;

    private static readonly string[] FineKinds = ["fine", "thanks", "ask", "neither"];
    private static readonly (Element Element, string Kind)[] ElementKinds = [(Element.Thanks, "thanks"), (Element.Ask, "ask")];
    private readonly LineBook book;
    private readonly LineModel failing;
    private readonly IReadOnlyList<(string Kind, LineModel Model)> kinds;
    private readonly IReadOnlyList<(Element Element, LineModel Model)> elements;

    private ToneEar(LineBook book)
    {
        this.book = book;
        string[] failings = [.. book.Kinds.Except(FineKinds)];
        var (failed, fine) = (book.Together(failings), book.Together(FineKinds));
        failing = new LineModel(failed, fine);
        kinds = [.. failings.Select(kind => (kind, new LineModel(book[kind], failed - book[kind])))];
        elements = [.. ElementKinds.Select(entry => (entry.Element, new LineModel(book[entry.Kind], failed + fine - book[entry.Kind])))];
    }

    /// <summary>Null where a language has no lines to learn from.</summary>
    public static ToneEar? Learn(IReadOnlyList<PlaybookFile> files, Language language, ProblemList problems)
    {
        var book = LineBook.Read(files, $"{language.Code}/{ToneSections.Learned}/", language.Features, problems);
        return FineKinds.All(book.Kinds.Contains) ? new ToneEar(book) : null;
    }

    /// <summary>What each sentence sounds like, and which elements are there.</summary>
    public HeardDraft Listen(TokenizedText own)
    {
        var known = own.Sentences.ToArray().Select(sentence => book.Known(own, sentence)).ToArray();
        var scores = known.Select(failing.Score).ToArray();
        var colour = scores.Length == 0 ? 0 : ShareOfDraft * scores.Average();
        return new HeardDraft(
            [.. known.Select((found, i) => new HeardSentence(KindOf(found), scores[i] + colour))],
            [.. elements.Where(entry => known.Any(found => entry.Model.Score(found) >= Audible)).Select(entry => entry.Element)]);
    }

    private string KindOf(IReadOnlyList<int> found) => kinds.MaxBy(entry => entry.Model.Score(found)).Kind;
}
