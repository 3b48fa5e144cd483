namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// How much likelier each feature is in lines of some kinds than in lines of others: a naive Bayes model, learned by counting.
/// It needs no tuning, gives the same answer every time, and each score is a sum that can be taken apart.
/// </summary>
internal sealed class LineModel
{
    // Shared between the sides by their size, or a word that few lines have would count for the smaller side.
    private const double Doubt = 0.6;

    private readonly float[] weights;

    private LineModel(float[] weights) => this.weights = weights;

    public LineModel(LineCounts inside, LineCounts outside)
    {
        var doubt = Doubt / (inside.Lines + outside.Lines);
        var (sharesInside, sharesOutside) = (inside.LogShares(doubt * inside.Lines), outside.LogShares(doubt * outside.Lines));
        weights = new float[inside.Seen.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var (seen, seenOutside) = (inside.Seen[i], outside.Seen[i]);
            weights[i] = seen + seenOutside == 0 ? 0 : sharesInside[seen] - sharesOutside[seenOutside];
        }
    }

    public static LineModel Load(BinaryReader reader) => new(reader.ReadArray<float>());

    public void Save(BinaryWriter writer) => writer.WriteArray(weights);

    /// <summary>By place: how much likelier the feature is inside.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>Above zero: more like the lines inside. Features that no line had say nothing.</summary>
    /// <param name="known">The places of a sentence's features, as <see cref="LineBook.Known"/> gives them.</param>
    public double Score(ReadOnlySpan<int> known)
    {
        var sum = 0.0;
        foreach (var place in known)
        {
            sum += weights[place];
        }

        return Score(sum, known.Length);
    }

    /// <summary>With what was learned beside the counting.</summary>
    /// <param name="learned">By place, at least as many as there are weights.</param>
    public LineModel Plus(ReadOnlySpan<float> learned)
    {
        var sums = new float[weights.Length];
        for (var place = 0; place < sums.Length; place++)
        {
            sums[place] = weights[place] + learned[place];
        }

        return new LineModel(sums);
    }

    /// <summary>Between a sum, which favours long sentences, and a mean, which favours short ones.</summary>
    public static double Score(double sum, int features) => sum / Math.Sqrt(features + 1);
}
