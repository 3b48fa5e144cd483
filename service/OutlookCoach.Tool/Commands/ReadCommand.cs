using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach read</c>: what a mail says.</summary>
internal static class ReadCommand
{
    public static int Run(Call call)
    {
        var reading = call.Coach.Read(MailFile.Read(call));
        return call.Arguments.Json ? call.PrintJson(reading) : Print(call, reading);
    }

    private static int Print(Call call, Reading reading)
    {
        call.Print(reading.Label);
        Add(call, "", reading.Kindness);
        PrintFacts(call, reading);
        PrintEvidence(call, reading);
        call.Print("");
        call.Print(reading.Answering.Says);
        foreach (var note in reading.Answering.Notes)
        {
            call.Print(note);
        }

        PrintQuestion(call, reading.Question);
        return ExitCodes.Done;
    }

    private static void PrintFacts(Call call, Reading reading)
    {
        call.Print("");
        call.Print(call.Says[$"tool/{Words.Of(reading.Certainty)}"]);
        Add(call, "tool/from", $"{reading.Sender.Name} {(reading.Sender.Address.Length > 0 ? $"<{reading.Sender.Address}>" : "")}".Trim());
        Add(call, "tool/company", reading.Company?.Value);
        Add(call, "tool/role", reading.Role?.Value);
        Add(call, "tool/reason", reading.Reason?.Value);
        Add(call, "tool/stage", reading.Stage.Value == Stage.Unknown ? null : call.Says[$"tool/stage-{Words.Of(reading.Stage.Value)}"]);
        Add(call, "tool/people", string.Join(", ", reading.People.Select(person => person.Name)));
        Add(call, "tool/doors", string.Join("; ", reading.Signals.Select(signal => $"“{Words.OneLine(signal.Quote)}”")));
    }

    private static void PrintEvidence(Call call, Reading reading)
    {
        if (reading.Evidence.Count > 0)
        {
            call.Print("");
            call.Print(call.Says["tool/because"]);
        }

        foreach (var evidence in reading.Evidence)
        {
            call.Print($"“{Words.OneLine(evidence.Quote)}” {evidence.Says}", 2);
        }
    }

    private static void PrintQuestion(Call call, Question? question)
    {
        if (question is not null)
        {
            call.Print("");
            call.Print(question.Says);
            call.Print(string.Join(" · ", question.Options.Select(option => option.Says)), 2);
        }
    }

    private static void Add(Call call, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            call.Print(label.Length > 0 ? call.Says.Fill(label, ("value", value)) : value);
        }
    }
}
