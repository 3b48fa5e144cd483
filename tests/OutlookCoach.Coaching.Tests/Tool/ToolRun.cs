using System.Text;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Tool;

namespace OutlookCoach.Coaching.Tests.Tool;

/// <summary>What one run of the tool printed, and its exit code.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    private static readonly Coach Coach = Coach.Open(PlaybookFile.Embedded());

    /// <param name="command">Words parted by spaces.</param>
    /// <param name="input">Standard input.</param>
    public static ToolRun Of(string command, string input = "")
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = CoachTool.Run(Coach, words, new Terminal(stdin, stdout, stderr), TimeProvider.System);
        return new ToolRun(code, stdout.ToString().ReplaceLineEndings("\n"), stderr.ToString().ReplaceLineEndings("\n"));
    }
}
