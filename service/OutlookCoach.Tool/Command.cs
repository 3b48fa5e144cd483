namespace OutlookCoach.Tool;

/// <summary>One thing the tool can do.</summary>
/// <param name="Name">One or two words, as typed.</param>
/// <param name="Run">Gives the exit code.</param>
internal sealed record Command(string Name, bool TakesFile, IReadOnlyList<string> Options, Func<Call, int> Run);
