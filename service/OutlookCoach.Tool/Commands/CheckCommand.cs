using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach check</c>: how a draft reads.</summary>
internal static class CheckCommand
{
    public static int Run(Call call)
    {
        using var reader = new StreamReader(call.Open());
        var text = reader.ReadToEnd();
        var report = call.Coach.Check(text, new Situation());
        return call.Arguments.Json ? call.PrintJson(report) : Print(call, text, report);
    }

    private static int Print(Call call, string text, ToneReport report)
    {
        if (report.Care is { } care)
        {
            PrintCare(call, care);
            return ExitCodes.Done;
        }

        call.Print($"{report.Summary} {report.LengthSays}".Trim());
        foreach (var finding in report.Findings)
        {
            call.Print("");
            call.Print(finding.Length > 0 ? $"“{Words.OneLine(text.Substring(finding.Start, finding.Length))}”" : call.Says["tool/whole-text"]);
            call.Print(finding.Says, 2);
            call.Print(finding.Why, 2);
            PrintTry(call, finding);
        }

        if (report.Offer is { } offer)
        {
            call.Print("");
            PrintCare(call, offer);
        }

        return ExitCodes.Done;
    }

    private static void PrintTry(Call call, Finding finding)
    {
        if (finding.Try is { } better)
        {
            call.Print(better.Length > 0 ? call.Says.Fill("tool/try", ("value", Words.OneLine(better))) : call.Says["tool/leave-out"], 2);
        }
    }

    private static void PrintCare(Call call, CareAnswer care)
    {
        call.Print(care.Says);
        foreach (var line in care.Lines)
        {
            call.Print("");
            call.Print($"{line.Name}: {line.Says}");
            call.Print(line.Href, 2);
        }
    }
}
