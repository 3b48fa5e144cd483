using System.Runtime.Intrinsics;

namespace OutlookCoach.Coaching.Learning;

/// <summary>Four models side by side, so that a sentence is gone through once for all of them.</summary>
internal sealed class FourModels
{
    private readonly Vector128<float>[] weights;

    private FourModels(Vector128<float>[] weights) => this.weights = weights;

    public FourModels(LineModel first, LineModel second, LineModel third, LineModel fourth)
    {
        weights = new Vector128<float>[first.Weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Vector128.Create(first.Weights[i], second.Weights[i], third.Weights[i], fourth.Weights[i]);
        }
    }

    public static FourModels Load(BinaryReader reader) => new(reader.ReadArray<Vector128<float>>());

    public void Save(BinaryWriter writer) => writer.WriteArray(weights);

    /// <summary>What each model says of a sentence, to the last digit as <see cref="LineModel.Score(ReadOnlySpan{int})"/> would say it.</summary>
    public (double First, double Second, double Third, double Fourth) Score(ReadOnlySpan<int> known)
    {
        var (low, high) = (Vector128<double>.Zero, Vector128<double>.Zero);
        foreach (var place in known)
        {
            var (lower, upper) = Vector128.Widen(weights[place]);
            low += lower;
            high += upper;
        }

        return (LineModel.Score(low[0], known.Length), LineModel.Score(low[1], known.Length), LineModel.Score(high[0], known.Length), LineModel.Score(high[1], known.Length));
    }
}
