using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Subjects of notes that start a new message: <c>replies/subjects.yaml</c>.</summary>
internal sealed class SubjectWords
{
    private const string Call = "call";
    private static readonly TemplateFacts Facts = new(new HashSet<string>(), new HashSet<string> { "role", "newRole" });
    private static readonly NoteKind[] New = [NoteKind.SecondNote, NoteKind.CheckIn, NoteKind.Reapply];

    private readonly Dictionary<string, Template> byName;

    private SubjectWords(PlaybookPage page)
    {
        byName = New.Select(kind => CamelCase.Of(kind)).Append(Call).ToDictionary(name => name, name => Template.Read(page, page.TextLine(name), Facts), StringComparer.Ordinal);
        page.Finish();
    }

    public static SubjectWords Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) =>
        new(PlaybookPage.Need(files, $"{language}/replies/subjects.yaml", problems));

    /// <summary>Null where the text goes into the thread of the mail, or into an invitation.</summary>
    public string? For(Reading reading, ReplySituation situation)
    {
        var name = situation.Note == NoteKind.Reply && reading.ToldByPhone ? Call : CamelCase.Of(situation.Note);
        return byName.TryGetValue(name, out var subject)
            ? subject.Fill(situation.Facts.ToDictionary(fact => CamelCase.Of(fact.Key), fact => fact.Value.Value, StringComparer.Ordinal))
            : null;
    }
}
