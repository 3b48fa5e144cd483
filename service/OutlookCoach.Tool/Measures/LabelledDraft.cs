namespace OutlookCoach.Tool.Measures;

/// <summary>A reply draft and what a reader made of it.</summary>
internal sealed record LabelledDraft : ILabelled
{
    public const string Flawed = "flawed";
    public const string Gracious = "gracious";

    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Label { get; init; }
    public IReadOnlyList<string> Flaws { get; init; } = [];

    public bool IsReadable => Label is Flawed or Gracious && Flaws.All(FlawKinds.IsFlaw);
}
