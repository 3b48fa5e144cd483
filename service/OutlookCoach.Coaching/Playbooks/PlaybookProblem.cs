namespace OutlookCoach.Coaching.Playbooks;

/// <summary>A mistake in a file of words, with its place, counted from 1.</summary>
public sealed record PlaybookProblem(string File, int Line, int Column, string Says)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Says}";
}
