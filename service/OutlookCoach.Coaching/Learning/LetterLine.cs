namespace OutlookCoach.Coaching.Learning;

/// <summary>A sentence of a letter to learn from.</summary>
/// <param name="Kinds">What it says.</param>
internal sealed record LetterLine(IReadOnlyList<string> Kinds, string Text);
