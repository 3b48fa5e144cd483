using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>The coach over the Playbook that ships, compiled once for all tests.</summary>
internal static class TheCoach
{
    private static readonly Lazy<Coach> Shipped = new(() => Coach.Open(PlaybookFile.Embedded()));

    public static Coach Instance => Shipped.Value;

    /// <summary>What an editor is told when these files are laid over the Playbook that ships.</summary>
    public static IReadOnlyList<PlaybookProblem> ProblemsWith(params PlaybookFile[] files)
    {
        try
        {
            return Coach.Open(PlaybookFile.Overlay(PlaybookFile.Embedded(), files)).ProveExamples();
        }
        catch (PlaybookException mistakes)
        {
            return mistakes.Problems;
        }
    }
}
