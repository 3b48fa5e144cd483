namespace OutlookCoach.Coaching.Playbooks;

/// <summary>The Playbook could not be read. Every problem is named at once, a line each.</summary>
public sealed class PlaybookException(IReadOnlyList<PlaybookProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<PlaybookProblem> Problems { get; } = problems;
}
