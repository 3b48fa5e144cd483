using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>What the person typed and chose.</summary>
internal sealed class TypedFacts(ReplyWords words)
{
    private const int MostNameWords = 6;
    private const int MostDetailWords = 30;
    private const int MostBriefWords = 16;

    public void Add(FactSheet sheet, Reading reading, Choices choices)
    {
        var name = Plain.Words((choices.YourName ?? "").Split('\n')[0]);
        if (name.Length > 0)
        {
            sheet.Know(ReplyFact.YourName, new KnownFact(string.Join(' ', name.Split(' ').Take(MostNameWords)), KnownFact.Person));
        }

        if (!choices.WouldWorkWithThem)
        {
            sheet.Needs.Add(Need.Unwanted);
        }
        else if (PersonalDetail.Read(Typed(choices), Names(reading), MostWords(reading, choices), words) is { } detail)
        {
            sheet.Know(ReplyFact.Detail, new KnownFact(detail.Words, KnownFact.Person), Need.KnownDetail, detail.Shape);
        }
    }

    // A second note says nothing the first one said, and an invitation has no room.
    private static string? Typed(Choices choices) => choices.Note switch
    {
        NoteKind.Reply => choices.PersonalDetail,
        NoteKind.CheckIn or NoteKind.Reapply => choices.News,
        _ => null,
    };

    private static int MostWords(Reading reading, Choices choices) =>
        choices.Register == Register.Short || (choices.Note == NoteKind.Reply && reading.Stage.Value == Stage.Application) ? MostBriefWords : MostDetailWords;

    private static string[] Names(Reading reading) => [.. reading.People.SelectMany(person => new[] { person.Name, person.Name.Split(' ')[0] })];
}
