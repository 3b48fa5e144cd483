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
        NamedPerson? first = null;
        for (var i = 0; i < Math.Min(mail.ClosingLines.Count, LongestSignature); i++)
        {
            var line = Cut(mail, mail.ClosingLines[i]);
            if (below && IsTeam(line))
            {
                return null;
            }

            var person = OnLine(mail, (mail.ClosingLines[i], line), below);
            if (below ? person is not null : IsSender(person, mail.Message.From.Name))
            {
                return person;
            }

            first = i == 0 ? person : first;
        }

        return first;
    }

    private TokenizedText Cut(MailText mail, MailLine line) => tokenizer.Cut(mail.Message.Text, line.Start, line.End);

    // Of several lines that look like names, the one that the header names too.
    private bool IsSender(NamedPerson? person, string shown) =>
        person is not null && !NameRun.Any(shown, word => words.TeamWords.Contains(word) || words.IsForm(word)) && person.Name.Split(' ').Intersect(shown.Split(' ', ','), StringComparer.OrdinalIgnoreCase).Any();

    private NamedPerson? OnLine(MailText mail, (MailLine Place, TokenizedText Text) on, bool belowSignOff)
    {
        var line = on.Text;
        var tokens = line.Tokens;
        if (on.Place.Length is 0 or > LongestLine || tokens.IsEmpty || cutter.Cut(line, 0, tokens.Length - 1) is not { } run)
        {
            return null;
        }

        var rest = tokens.Length - 1 - run.Last;
        // "Ingrid, for the hiring team"
        var speaks = rest > 0 && (tokens[run.Last + 1].Marks & TokenMarks.AfterComma) != 0 && !NameRun.IsCapital(line, run.Last + 1);
        var atFirm = NameRun.IsBehindAt(line, run.Last + 1);
        var whole = rest == 0 || atFirm || ((belowSignOff || words.EndsRole(NameRun.Word(line, tokens.Length - 1))) && (tokens[run.Last + 1].Marks & TokenMarks.ClauseStart) != 0);
        if (!whole || (run.First == run.Last && !belowSignOff && !atFirm && tokens.Length > 1) || (!speaks && !atFirm && IsOrganisation(line, run)))
        {
            return null;
        }

        var place = Spans.Of(line, run.First, run.Last);
        return new NamedPerson(mail.Quote(place), PersonPart.Writer, place.Start, place.Length);
    }

    // "Talent Acquisition", and below it the company.
    private bool IsTeam(TokenizedText line) => line.Tokens.Length > 1 && !NameRun.Any(line, word => !words.TeamWords.Contains(word) && !words.BeforeCompanies.Contains(word));

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
