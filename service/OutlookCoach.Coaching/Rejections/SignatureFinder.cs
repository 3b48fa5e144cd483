using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds who signed: the first line below the sign-off that looks like a person's name.</summary>
internal sealed class SignatureFinder(NameWords words, Tokenizer tokenizer)
{
    private const int LongestSignature = 6;
    private const int LongestLine = 50;
    private readonly PersonCutter cutter = new(words);

    public NamedPerson? Find(MailText mail)
    {
        // Without a sign-off the first of the last lines is a name, or none is: "Dan", "Astrid Holm".
        var below = mail.Parts.HasSignOff;
        var people = mail.ClosingLines.Take(LongestSignature).TakeWhile(line => !below || !IsTeam(mail, line))
            .Select(line => OnLine(mail, line.Start, line.End, below)).ToArray();
        return below
            ? people.FirstOrDefault(person => person is not null)
            : people.FirstOrDefault(person => IsSender(person, mail.Message.From.Name)) ?? people.FirstOrDefault();
    }

    // Of several lines that look like names, the one that the header names too.
    private bool IsSender(NamedPerson? person, string shown) =>
        person is not null && !shown.Split(' ').Any(word => words.TeamWords.Contains(word) || words.IsForm(word)) && person.Name.Split(' ').Intersect(shown.Split(' ', ','), StringComparer.OrdinalIgnoreCase).Any();

    private NamedPerson? OnLine(MailText mail, int start, int end, bool belowSignOff)
    {
        if (end - start is 0 or > LongestLine)
        {
            return null;
        }

        var line = tokenizer.Cut(mail.Message.Text, start, end);
        var tokens = line.Tokens;
        if (tokens.IsEmpty || cutter.Cut(line, 0, tokens.Length - 1) is not { } run)
        {
            return null;
        }

        var rest = tokens.Length - 1 - run.Last;
        var whole = rest == 0 || ((belowSignOff || words.EndsRole(NameRun.Word(line, tokens.Length - 1))) && (tokens[run.Last + 1].Marks & TokenMarks.ClauseStart) != 0);
        if (!whole || (run.First == run.Last && !belowSignOff && tokens.Length > 1) || IsOrganisation(line, run))
        {
            return null;
        }

        var place = Spans.Of(line, run.First, run.Last);
        return new NamedPerson(mail.Quote(place), PersonPart.Writer, place.Start, place.Length);
    }

    // "Talent Acquisition", and below it the company.
    private bool IsTeam(MailText mail, MailLine line)
    {
        var text = tokenizer.Cut(mail.Message.Text, line.Start, line.End);
        return text.Tokens.Length > 1 && Enumerable.Range(0, text.Tokens.Length).All(i => words.TeamWords.Contains(NameRun.Word(text, i)));
    }

    private bool IsOrganisation(TokenizedText line, (int First, int Last) run)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var word = NameRun.Word(line, i);
            if ((i < run.First || i > run.Last) && (words.NotPerson.Contains(word) || words.IsForm(word)) && (line.Tokens[i].Marks & TokenMarks.ClauseStart) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
