using System.Collections.Concurrent;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Collects every mistake, so that an editor hears of all of them at once. Several readers may add to it at the same time.</summary>
internal sealed class ProblemList
{
    private readonly ConcurrentBag<PlaybookProblem> problems = [];

    public bool Any => !problems.IsEmpty;

    public void Add(string file, int line, int column, string says) => problems.Add(new(file, line, column, says));

    public void Add(string file, Line line, string says) => Add(file, line.Number, line.Column, says);

    /// <exception cref="PlaybookException">When anything was added.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new PlaybookException([.. problems.Distinct()
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Column)
                .ThenBy(problem => problem.Says, StringComparer.Ordinal)]);
        }
    }
}
