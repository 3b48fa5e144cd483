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
    public DateOnly Today(TimeProvider time)
    {
        if (Option("--today") is not { } word)
        {
            return DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        }

        return DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200
            ? day
            : throw new StoppedException(says.Fill("tool/bad-day", ("day", word)), ExitCodes.BadUsage);
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
