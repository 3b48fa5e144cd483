using System.Globalization;

namespace OutlookCoach.Tool.Measures;

/// <summary>Prints figures, one <c>name: value</c> a line, and divides without dividing by nothing.</summary>
internal static class Figures
{
    private const string Nothing = "n/a";

    public static void Print(Call call, IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var value = figure.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? Nothing;
            call.Terminal.Out.WriteLine(figure.Of is { } count ? $"{figure.Name}: {value} ({count})" : $"{figure.Name}: {value}");
        }
    }

    public static double? Share(double part, double whole) => whole > 0 ? part / whole : null;

    /// <summary>The share of items that hold.</summary>
    public static double? Share<T>(IReadOnlyCollection<T> items, Func<T, bool> holds) => Share(items.Count(holds), items.Count);

    /// <summary>The harmonic mean of precision and recall, from counts.</summary>
    public static double? F1(int right, int predicted, int actual) => Share(2.0 * right, predicted + actual);
}
