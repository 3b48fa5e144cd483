using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Tool;

/// <summary>What stands after the command: files and <c>--options</c>.</summary>
internal sealed class Arguments
{
    private static readonly HashSet<string> Switches = ["--json"];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<string> files = [];
    private readonly Sentences says;

    private Arguments(Sentences says) => this.says = says;

    public bool Json => options.ContainsKey("--json");

    /// <summary>The one file named, or "-" for standard input; empty when the command takes none.</summary>
    public string File => files.Count == 0 ? "" : files[0];

    /// <exception cref="StoppedException">An option or file too many, or one that is missing.</exception>
    public static Arguments Read(Command command, IEnumerable<string> words, Sentences says)
    {
        var arguments = new Arguments(says);
        var queue = new Queue<string>(words);
        while (queue.TryDequeue(out var word))
        {
            arguments.Take(word, queue, command);
        }

        if (arguments.files.Count != (command.TakesFile ? 1 : 0))
        {
            throw new StoppedException(says.Fill(command.TakesFile ? "tool/one-file" : "tool/no-files", ("command", command.Name)), ExitCodes.BadUsage);
        }

        return arguments;
    }

    public string? Option(string name) => options.GetValueOrDefault(name);

    /// <summary>The day after <c>--today</c>, else the day it is.</summary>
    public DateOnly Today(TimeProvider time) => Day("--today") ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The day after an option; null where the option is not there.</summary>
    /// <exception cref="StoppedException">It is no day.</exception>
    public DateOnly? Day(string name)
    {
        if (Option(name) is not { } word)
        {
            return null;
        }

        return DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200
            ? day
            : throw new StoppedException(says.Fill("tool/bad-day", ("day", word)), ExitCodes.BadUsage);
    }

    /// <summary>The whole number after an option; 0 where the option is not there.</summary>
    /// <exception cref="StoppedException">It is no number.</exception>
    public int Number(string name)
    {
        var word = Option(name) ?? "0";
        return int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new StoppedException(says.Fill("tool/bad-number", ("number", word)), ExitCodes.BadUsage);
    }

    /// <summary>The word after an option, out of a few: check-in or checkIn; <paramref name="otherwise"/> where the option is not there.</summary>
    /// <exception cref="StoppedException">It is none of them.</exception>
    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Option(name) is not { } word)
        {
            return otherwise;
        }

        return Enum.GetValues<T>().Where(known => known.ToString().Equals(word.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Select(known => (T?)known).FirstOrDefault()
            ?? throw new StoppedException(says.Fill("tool/bad-choice", ("option", name), ("word", word), ("words", string.Join(", ", Enum.GetValues<T>().Select(Words.Kebab)))), ExitCodes.BadUsage);
    }

    private void Take(string word, Queue<string> rest, Command command)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal))
        {
            files.Add(word);
        }
        else if (!command.Options.Contains(word))
        {
            throw new StoppedException(says.Fill("tool/bad-option", ("option", word), ("command", command.Name)), ExitCodes.BadUsage);
        }
        else if (Switches.Contains(word))
        {
            options[word] = "";
        }
        else
        {
            options[word] = rest.TryDequeue(out var value) ? value : throw new StoppedException(says.Fill("tool/no-value", ("option", word)), ExitCodes.BadUsage);
        }
    }
}
