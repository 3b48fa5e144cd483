using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>Compares prose with the text that was read and approved. To approve a change, read the .received file and rename it.</summary>
public static class Approved
{
    /// <param name="name">The approved text stands beside the test, in NAME.approved.md.</param>
    public static void Matches(string received, string name, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var approvedPath = Path.Combine(folder, $"{name}.approved.md");
        var receivedPath = Path.Combine(folder, $"{name}.received.md");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        var ours = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (approved.ReplaceLineEndings("\n") == ours)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, ours);
        Assert.Fail($"{name} is not what was approved. {FirstDifference(approved, ours)} Compare {name}.received.md with {name}.approved.md.");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (was, now) = (approved.ReplaceLineEndings("\n").Split('\n'), received.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(line => LineAt(was, line) != LineAt(now, line));
        return $"Line {at + 1} was \"{LineAt(was, at)}\" and is now \"{LineAt(now, at)}\".";
    }

    private static string LineAt(string[] lines, int at) => at < lines.Length ? lines[at] : "(nothing)";
}
