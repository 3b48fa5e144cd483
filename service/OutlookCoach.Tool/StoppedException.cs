namespace OutlookCoach.Tool;

/// <summary>The command cannot go on; the message says why, in words for the person.</summary>
internal sealed class StoppedException(string says, int exitCode = ExitCodes.CouldNot) : Exception(says)
{
    public int ExitCode { get; } = exitCode;
}
