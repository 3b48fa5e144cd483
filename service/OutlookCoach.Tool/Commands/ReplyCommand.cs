using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach reply</c> and <c>coach told</c>: a suggested reply to a mail or a call, or another note about it.</summary>
internal static class ReplyCommand
{
    /// <summary>What may be said about the note that is wanted.</summary>
    public static readonly string[] Options = ["--json", "--today", "--note", "--register", "--detail", "--name", "--to", "--news", "--new-role", "--last-contact", "--wording"];

    /// <summary>What may be said about a call.</summary>
    public static readonly string[] CallOptions = ["--who", "--role", "--company", "--stage", "--day"];

    public static int Run(Call call) => Run(call, () => call.Coach.Read(MailFile.Read(call)));

    public static int RunTold(Call call) => Run(call, () => call.Coach.Read(new ToldByPhone
    {
        Who = call.Arguments.Option("--who") ?? "",
        Role = call.Arguments.Option("--role"),
        Company = call.Arguments.Option("--company"),
        Stage = call.Arguments.Choice("--stage", Stage.Unknown),
        Day = call.Arguments.Day("--day"),
    }));

    private static int Run(Call call, Func<Reading> read)
    {
        var (choices, today) = (Choose(call.Arguments), call.Arguments.Today(call.Time));
        var reply = call.Coach.Suggest(read(), choices, today);
        return call.Arguments.Json ? call.PrintJson(reply) : Print(call, reply);
    }

    private static int Print(Call call, Reply reply)
    {
        if (reply.Subject is { } subject)
        {
            call.Print(call.Says.Fill("tool/subject", ("value", subject)));
            call.Print("");
        }

        call.Print(reply.Text.Length > 0 ? reply.Text : reply.Instead ?? reply.Reading.Answering.Says);
        if (reply.Text.Length > 0)
        {
            call.Print("");
            call.Print(reply.MostCharacters is { } most
                ? call.Says.Fill("tool/characters", ("characters", $"{reply.Characters}"), ("most", $"{most}"))
                : $"{reply.Tone.Summary} {reply.Tone.LengthSays}");
        }

        return ExitCodes.Done;
    }

    private static Choices Choose(Arguments arguments) => new()
    {
        Note = arguments.Choice("--note", NoteKind.Reply),
        Register = arguments.Choice("--register", Register.Warm),
        PersonalDetail = arguments.Option("--detail"),
        YourName = arguments.Option("--name"),
        NoteTo = arguments.Option("--to"),
        News = arguments.Option("--news"),
        NewRole = arguments.Option("--new-role"),
        LastContact = arguments.Day("--last-contact"),
        Wording = arguments.Number("--wording"),
    };
}
