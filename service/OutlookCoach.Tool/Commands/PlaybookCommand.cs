namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach playbook</c>: runs every rule's own examples.</summary>
internal static class PlaybookCommand
{
    public static int Run(Call call)
    {
        var problems = call.Coach.ProveExamples();
        if (call.Arguments.Json)
        {
            call.PrintJson(problems);
        }
        else if (problems.Count == 0)
        {
            call.Print(call.Says["tool/examples-hold"]);
        }
        else
        {
            call.Terminal.Out.WriteLine(string.Join(Environment.NewLine, problems));
        }

        return problems.Count == 0 ? ExitCodes.Done : ExitCodes.CouldNot;
    }
}
