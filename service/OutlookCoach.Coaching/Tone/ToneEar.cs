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

    // Counting and learning together reach about this much further than counting alone.
    private const double Share = 0.6;

    private static readonly LineLearner Learner = new(rounds: 6, step: 0.25f);

    // Of drafts that lack the element hardly one has a sentence above this, in words no phrase knows.
    private const double Thanking = 3.0;
    private const double Asking = 1.5;

    // Of drafts that only sound as if they asked, one in seven is told by this; of those that do ask, one in sixty is wronged.
    private const double HardlyAsking = -3.0;

    // Measured on cries that no phrase knew: of drafts about nothing but a job, about two in a hundred have a sentence above this.
    private const double Heavy = 1.3;

    private readonly LineBook book;
    private readonly float[] weightsApart;
    private readonly SentenceEar failings;

    // Failings, what is heavy, thanks, an ask.
    private readonly FourModels models;

    // One draft in turn uses it; others at the same time make their own.
    private LineRoom? spare;

    private ToneEar(BinaryReader reader, LineFeatures features)
    {
        book = LineBook.Load(reader, features);
        weightsApart = reader.ReadArray<float>();
        failings = SentenceEar.Load(reader);
        models = FourModels.Load(reader);
    }

    /// <summary>Learns from all the lines: a tenth of a second or more.</summary>
    public ToneEar(LineFeatures features, ToneLines lines)
    {
        book = new LineBook(features);
        var kinds = new LineKinds(book, lines.All, pairsApart: kind => kind != ToneLines.Heavy);
        string[] aboutJobs = [.. kinds.Names.Where(kind => kind != ToneLines.Heavy)];
        failings = new SentenceEar(kinds, [.. aboutJobs.Where(kind => !ToneLines.IsFine(kind))], aboutJobs);
        LineModel Only(string kind) => new SentenceEar(kinds, [kind], aboutJobs).Any;
        var learned = Learned(aboutJobs.SelectMany(kind => kinds.Lines(kind).Select(line => (line, !ToneLines.IsFine(kind)))));
        weightsApart = learned[book.Features..];
        models = new FourModels(failings.Any.Plus(learned), Only(ToneLines.Heavy), Only("thanks"), Only("ask"));
    }

    /// <summary>
    /// Null where a language has no lines. What the build learned is taken where it fits; else the pages are read now, so that mistakes in them are
    /// told, and learning waits for the first draft.
    /// </summary>
    public static Lazy<ToneEar>? Prepare(IReadOnlyList<PlaybookFile> files, Language language, ProblemList problems)
    {
        if (ShippedModels.Find(files, Part(language.Code)) is { } shipped)
        {
            return new(() => Load(shipped, language.Features));
        }

        return ToneLines.Read(files, language.Code, problems) is { } lines ? new(() => new ToneEar(language.Features, lines)) : null;
    }

    /// <summary>By this name the build keeps what it learned.</summary>
    public static string Part(string language) => $"{language}/tone";

    private static ToneEar Load(Func<BinaryReader> shipped, LineFeatures features)
    {
        using var reader = shipped();
        return new ToneEar(reader, features);
    }

    public void Save(BinaryWriter writer)
    {
        book.Save(writer);
        writer.WriteArray(weightsApart);
        failings.Save(writer);
        models.Save(writer);
    }

    // By place, those of pairs with a word between them behind all others.
    private float[] Learned(IEnumerable<(LearnedLine Line, bool Fails)> lines)
    {
        // In an order of their own, so that the order of files and lines changes nothing.
        var sides = lines.OrderBy(line => line.Line.Text, StringComparer.Ordinal).ThenBy(line => line.Fails);
        return Learner.Weights([.. sides.Select(line => new LearnedExample([new LearnedPart(AllPlaces(line.Line), (float)LineModel.Score(1, line.Line.Places.Length))], line.Fails ? 1u : 0))], book.Features + book.FeaturesApart);
    }

    private int[] AllPlaces(LearnedLine line)
    {
        var places = new int[line.Places.Length + line.Apart.Length];
        line.Places.CopyTo(places, 0);
        for (var i = 0; i < line.Apart.Length; i++)
        {
            places[line.Places.Length + i] = line.Apart[i] + book.Features;
        }

        return places;
    }

    /// <summary>What each sentence sounds like, and which elements are there.</summary>
    public HeardDraft Listen(TokenizedText own)
    {
        var heard = new HeardSentence[own.Sentences.Length];
        var hardlyAsks = new bool[heard.Length];
        var (heavy, thanks, ask, sum) = (false, false, false, 0.0);
        var room = Interlocked.Exchange(ref spare, null) ?? new LineRoom();
        for (var i = 0; i < heard.Length; i++)
        {
            var known = book.Known(own, own.Sentences[i], room);
            var scores = models.Score(known.Near);
            var failing = Share * (scores.First + Apart(known.Apart, known.Near.Length));
            heard[i] = failings.Listen(known.Near, failing);
            sum += failing;
            heavy |= scores.Second >= Heavy;
            thanks |= scores.Third >= Thanking;
            ask |= scores.Fourth >= Asking;
            hardlyAsks[i] = scores.Fourth < HardlyAsking;
        }

        spare = room;
        Colour(heard, ShareOfDraft * (sum / heard.Length));
        return new HeardDraft(heard, (thanks, ask) switch { (true, true) => [Element.Thanks, Element.Ask], (true, _) => [Element.Thanks], (_, true) => [Element.Ask], _ => [] }, heavy) { HardlyAsks = hardlyAsks };
    }

    private double Apart(ReadOnlySpan<int> places, int near)
    {
        var sum = 0.0;
        foreach (var place in places)
        {
            sum += weightsApart[place];
        }

        return LineModel.Score(sum, near);
    }

    private static void Colour(HeardSentence[] heard, double colour)
    {
        for (var i = 0; i < heard.Length; i++)
        {
            heard[i] = heard[i] with { Score = heard[i].Score + colour };
        }
    }
}
