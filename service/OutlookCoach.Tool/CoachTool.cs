using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Tool.Commands;

namespace OutlookCoach.Tool;

/// <summary><c>coach</c>: the same coaching from a terminal.</summary>
internal static class CoachTool
{
    private static readonly Command[] Commands =
    [
        new("read", true, ["--json"], ReadCommand.Run),
        new("reply", true, ReplyCommand.Options, ReplyCommand.Run),
        new("told", false, [.. ReplyCommand.Options, .. ReplyCommand.CallOptions], ReplyCommand.RunTold),
        new("check", true, ["--json"], CheckCommand.Run),
        new("plan", true, ["--json", "--today"], PlanCommand.Run),
        new("playbook", false, ["--json"], PlaybookCommand.Run),
        new("measure readings", true, ["--out"], MeasureReadingsCommand.Run),
        new("measure tone", true, ["--out"], MeasureToneCommand.Run),
    ];

    /// <summary>Runs one command and gives its exit code. Says on the error stream why it could not.</summary>
    public static int Run(IReadOnlyList<string> words, Terminal terminal, TimeProvider time)
    {
        try
        {
            return Run(Coach.OpenShipped(), words, terminal, time);
        }
        catch (PlaybookException mistakes)
        {
            terminal.Error.WriteLine(mistakes.Message);
            return ExitCodes.CouldNot;
        }
    }

    /// <summary>The same with a coach that is open already.</summary>
    public static int Run(Coach coach, IReadOnlyList<string> words, Terminal terminal, TimeProvider time)
    {
        try
        {
            return Choose(coach, words, terminal, time);
        }
        catch (StoppedException stopped)
        {
            terminal.Error.WriteLine(Prose.Wrap(stopped.Message));
            return stopped.ExitCode;
        }
    }

    private static int Choose(Coach coach, IReadOnlyList<string> words, Terminal terminal, TimeProvider time)
    {
        if (words is ["help" or "--help" or "-h"])
        {
            terminal.Out.WriteLine(coach.Sentences["tool/usage"]);
            return ExitCodes.Done;
        }

        var command = Commands.FirstOrDefault(known => known.Name.Split(' ') is var name && words.Take(name.Length).SequenceEqual(name, StringComparer.Ordinal));
        if (command is null)
        {
            terminal.Error.WriteLine(coach.Sentences["tool/usage"]);
            return ExitCodes.BadUsage;
        }

        var arguments = Arguments.Read(command, words.Skip(command.Name.Split(' ').Length), coach.Sentences);
        return command.Run(new Call(coach, arguments, terminal, time));
    }
}
