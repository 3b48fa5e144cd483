namespace OutlookCoach.Tool.Measures;

/// <summary>One measured number.</summary>
/// <param name="Value">Null when there was nothing to measure it on.</param>
/// <param name="Of">How many cases it was measured on, where that is worth saying.</param>
internal sealed record Figure(string Name, double? Value, int? Of = null);
