using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Who a note is for, and who else the mail names.</summary>
internal sealed class PeopleFacts(ReplyWords words)
{
    // Who decides comes before who asked the questions.
    private static readonly PersonPart[] SecondReaders = [PersonPart.HiringManager, PersonPart.Interviewer];

    public void Add(FactSheet sheet, Reading reading, Choices choices)
    {
        var writer = Addressee.Of(reading, words);
        var other = choices.Note is NoteKind.SecondNote or NoteKind.LinkedIn ? Other(reading, choices, writer) : null;
        var named = other is null ? writer : Addressee.Named(other.Value, words);
        sheet.NoteIf(reading.GreetsFormally, Need.GreetedFormally);
        AddReader(sheet, named, other?.From ?? KnownFact.Of(reading));
        sheet.NoteIf(reading.People.Any(person => person.Part == PersonPart.Agency), Need.Agency);
        sheet.NoteIf(reading.People.Any(person => person.Part == PersonPart.Interviewer && IsSame(person, named)), Need.TalkedWith);
        if (choices.Note == NoteKind.SecondNote)
        {
            sheet.Know(ReplyFact.Writer, writer.FirstName is { } first ? new KnownFact(first, KnownFact.Of(reading)) : null, Need.KnownWriter);
        }

        var met = Met(reading, named);
        sheet.Know(ReplyFact.Person, met.Count > 0 ? new KnownFact(string.Join($" {words.And} ", met), KnownFact.Mail) : null, Need.Met);
    }

    /// <summary>Whom a second note can go to: somebody typed, or named in the mail beside who wrote.</summary>
    public KnownFact? Other(Reading reading, Choices choices) => Other(reading, choices, Addressee.Of(reading, words));

    private static KnownFact? Other(Reading reading, Choices choices, Addressee writer)
    {
        var typed = Plain.Name(choices.NoteTo ?? "");
        if (typed.Any(char.IsLetter))
        {
            return new KnownFact(typed, KnownFact.Person);
        }

        var named = choices.Note == NoteKind.LinkedIn ? null : SecondReaders
            .SelectMany(part => reading.People.Where(person => person.Part == part && !IsSame(person, writer) && WordCount.Of(person.Name) <= 4))
            .FirstOrDefault(person => person.Name.Any(char.IsLetter));
        return named is null ? null : new KnownFact(named.Name, KnownFact.Mail);
    }

    private static void AddReader(FactSheet sheet, Addressee reader, string from)
    {
        if (reader.FirstName is { } first && reader.FullName is { } full)
        {
            sheet.Know(ReplyFact.FirstName, new KnownFact(first, from), Need.Named);
            sheet.Know(ReplyFact.FullName, new KnownFact(full, from));
        }

        sheet.Know(ReplyFact.Salutation, reader.Salutation is { } salutation ? new KnownFact(salutation, from) : null, Need.Titled);
    }

    // Two names at most: a longer list reads like minutes.
    private static List<string> Met(Reading reading, Addressee reader) =>
        [.. reading.People
            .Where(person => person.Part is PersonPart.Interviewer or PersonPart.HiringManager && !IsSame(person, reader))
            .Select(person => Plain.Name(person.Name))
            .Where(name => name.Length > 0 && WordCount.Of(name) <= 4)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(2)];

    private static bool IsSame(NamedPerson person, Addressee reader) =>
        reader.FirstName is { } first && Plain.Name(person.Name).StartsWith(first, StringComparison.OrdinalIgnoreCase);
}
