using OutlookCoach.Coaching.Replies;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach reply</c>: a suggested reply.</summary>
internal static class ReplyCommand
{
    public static int Run(Call call)
    {
        var choices = Choose(call);
        var today = call.Arguments.Today(call.Time);
        var reply = call.Coach.Suggest(call.Coach.Read(MailFile.Read(call)), choices, today);
        return call.Arguments.Json ? call.PrintJson(reply) : Print(call, reply);
    }

    private static int Print(Call call, Reply reply)
    {
        call.Print(reply.Text.Length > 0 ? reply.Text : reply.Instead ?? reply.Reading.Answering.Says);
        if (reply.Text.Length > 0)
        {
            call.Print("");
            call.Print($"{reply.Tone.Summary} {reply.Tone.LengthSays}");
        }

        return ExitCodes.Done;
    }

    private static Choices Choose(Call call) => new()
    {
        Register = RegisterOf(call),
        PersonalDetail = call.Arguments.Option("--detail"),
        YourName = call.Arguments.Option("--name"),
    };

    private static Register RegisterOf(Call call)
    {
        if (call.Arguments.Option("--register") is not { } word)
        {
            return Register.Warm;
        }

        return Enum.GetValues<Register>().Where(known => Words.Of(known) == word).Select(known => (Register?)known).FirstOrDefault()
            ?? throw new StoppedException(call.Says.Fill("tool/bad-register", ("register", word)), ExitCodes.BadUsage);
    }
}
