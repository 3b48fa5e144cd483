using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OutlookCoach.Coaching.Tests.Fuzz;

/// <summary>Gives a reader many spoiled samples, and keeps the first that it cannot stand and the slowest.</summary>
/// <param name="Name">What is read.</param>
/// <param name="Samples">What is spoiled.</param>
/// <param name="Read">Reads; throws when it breaks or when what it gives does not hold together.</param>
public sealed record FuzzRun(string Name, IReadOnlyList<string> Samples, Action<string, Mutator> Read)
{
    private const int Shown = 2000;

    // Shorter texts are measured by the time of a call, not by their length.
    private const int LeastMeasured = 2048;
    private const int Short = 20_000;
    private const int Long = 80_000;

    /// <summary>A long run was asked for.</summary>
    public static bool IsLong => Inputs(0) > 0;

    /// <summary>Inputs of a short run, or of a long one: FUZZ=100000 dotnet test … -- --filter-class "*FuzzTests" --show-live-output on</summary>
    public static int Inputs(int few) => int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), CultureInfo.InvariantCulture, out var many) ? many : few;

    /// <summary>Reads so many inputs, each with a seed of its own.</summary>
    /// <returns>One line that says how it went.</returns>
    public string Run(int count, int seed)
    {
        var started = Stopwatch.GetTimestamp();
        var worst = (Milliseconds: 0d, Seed: 0);
        for (var i = 0; i < count; i++)
        {
            var (one, text) = Input(unchecked(seed + (i * 7919)));
            var time = Time(text, one, 1);
            var perKilobyte = text.Length < LeastMeasured ? 0 : time * 1024 / text.Length;
            if (perKilobyte > worst.Milliseconds)
            {
                // A pause of the machine is no fault of the reader's.
                worst = (Math.Min(perKilobyte, Time(text, one, 3) * 1024 / text.Length), one) is var again && again.Item1 > worst.Milliseconds ? again : worst;
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{Name}: {count} inputs in {elapsed:F1} s, worst {worst.Milliseconds:F3} ms per KB (seed {worst.Seed})");
    }

    /// <summary>Reads the same few signs over and over, and four times as many: the time may grow with them, not with their square.</summary>
    /// <returns>The texts that took more than their share.</returns>
    public IReadOnlyList<string> Growth(int count, int seed)
    {
        var grown = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var one = unchecked(seed + (i * 7919));
            var text = new Mutator(Samples, one).Repeated(Long);
            var (few, many) = (Time(text[..Short], one, 1), Time(text, one, 1));
            if (IsSteep(few, many) && IsSteep(Time(text[..Short], one, 3), many = Time(text, one, 3)))
            {
                grown.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}: {many:F0} ms for \"{Visible(text[..120])}\" over and over (seed {one})"));
            }
        }

        return grown;
    }

    // Four times the text in ten times the time, or far longer than any letter deserves.
    private static bool IsSteep(double few, double many) => many > 40 && (many > few * 10 || many > 2000);

    private (int Seed, string Text) Input(int seed) => (seed, new Mutator(Samples, seed).Next());

    private double Time(string text, int seed, int times)
    {
        var best = double.MaxValue;
        for (; times > 0; times--)
        {
            var started = Stopwatch.GetTimestamp();
            Guarded(text, seed);
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return best;
    }

    private void Guarded(string text, int seed)
    {
        try
        {
            Read(text, new Mutator(Samples, seed));
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"{Name}, seed {seed}: {broken.GetType().Name} {broken.Message}\n{Visible(text[..Math.Min(text.Length, Shown)])}", broken);
        }
    }

    private static string Visible(string text)
    {
        var shown = new StringBuilder();
        foreach (var sign in text)
        {
            shown.Append(sign is >= ' ' and < '\u007F' ? sign : $"\\u{(int)sign:X4}");
        }

        return shown.ToString();
    }
}
