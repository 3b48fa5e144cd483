namespace OutlookCoach.Tool.Measures;

/// <summary>A case with labels.</summary>
internal interface ILabelled
{
    /// <summary>True when every label is one we know.</summary>
    bool IsReadable { get; }
}
