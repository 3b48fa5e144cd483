namespace OutlookCoach.Tool;

/// <summary>What the shell is told.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command was understood and could not be done.</summary>
    public const int CouldNot = 1;

    /// <summary>The command was not understood.</summary>
    public const int BadUsage = 2;
}
