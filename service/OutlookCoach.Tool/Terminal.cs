namespace OutlookCoach.Tool;

/// <summary>Where the tool reads and writes.</summary>
internal sealed record Terminal(Stream In, TextWriter Out, TextWriter Error);
