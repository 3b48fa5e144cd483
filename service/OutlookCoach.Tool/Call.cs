using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Tool;

/// <summary>Everything a command needs.</summary>
internal sealed record Call(Coach Coach, Arguments Arguments, Terminal Terminal, TimeProvider Time)
{
    public Sentences Says => Coach.Sentences;

    /// <summary>The file that was named, or standard input; closed by the caller.</summary>
    /// <exception cref="StoppedException">It cannot be opened.</exception>
    public Stream Open()
    {
        if (Arguments.File == "-")
        {
            return Terminal.In;
        }

        try
        {
            return File.OpenRead(Arguments.File);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StoppedException(Says.Fill("tool/no-file", ("file", Arguments.File)));
        }
    }

    /// <summary>Prints wrapped prose.</summary>
    public void Print(string text, int indent = 0) => Terminal.Out.WriteLine(Prose.Wrap(text, indent));

    /// <summary>Prints a record as the service would send it.</summary>
    public int PrintJson<T>(T record)
    {
        Terminal.Out.WriteLine(Json.Pretty(record));
        return ExitCodes.Done;
    }
}
