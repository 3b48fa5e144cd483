using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>Compares prose with the text that was read and approved. To take a change over, run the tests with APPROVE=1 and read what changed before you commit it.</summary>
public static class Approved
{
    /// <summary>True when changed files are to be written. The test that writes one still fails, so that no run passes on words nobody read.</summary>
    public static bool IsWriting { get; } = Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <param name="name">The approved text stands beside the test, in NAME.approved.md.</param>
    public static void Matches(string received, string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, $"{name}.approved.md");
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var ours = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (approved == ours)
        {
            return;
        }

        Write(path, ours);
        Assert.Fail($"{name} is not what was approved:\n\n{LineDiff.Between(approved, ours)}\n\n{Next}");
    }

    /// <summary>Writes the file when writing was asked for.</summary>
    public static void Write(string path, string text)
    {
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    /// <summary>What to do after a difference.</summary>
    public static string Next => IsWriting
        ? "It is written now. Read the change, and run again without APPROVE."
        : "If this is better, run the tests again with APPROVE=1 and read the change before you commit it.";
}
