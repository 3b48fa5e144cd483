using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds who signed: the first line below the sign-off that looks like a person's name.</summary>
internal sealed class SignatureFinder(NameWords words, Tokenizer tokenizer)
{
    private const int LongestSignature = 6;
    private const int LongestLine = 50;
    private readonly NameCutter cutter = new(words);

    public NamedPerson? Find(MailText mail)
    {
        if (!mail.Parts.HasSignOff)
        {
            return LastLine(mail);
        }

        var signOff = mail.Parts.Lines[mail.Parts.SignOffLine];
        return OnLine(mail, signOff.Start + SignOffLength(mail, signOff), signOff.End, true)
            ?? mail.Parts.SignatureLines().Take(LongestSignature)
                .Select(line => OnLine(mail, line.Start, line.End, true)).FirstOrDefault(person => person is not null);
    }

    // Without a sign-off, a last line of one to three capitalised words is a name: "Dan", "Astrid Holm".
    private NamedPerson? LastLine(MailText mail)
    {
        var lines = mail.Parts.Lines.Take(mail.Parts.QuoteLine).Where(line => !line.In(mail.Message.Text).IsWhiteSpace()).ToArray();
        return lines.Length < 3 ? null : OnLine(mail, lines[^1].Start, lines[^1].End, false);
    }

    // "Best, Sam": the name stands behind the comma.
    private static int SignOffLength(MailText mail, Messages.MailLine line)
    {
        var comma = line.In(mail.Message.Text).IndexOf(',');
        return comma >= 0 && comma < line.Length - 1 ? comma + 1 : line.Length;
    }

    private NamedPerson? OnLine(MailText mail, int start, int end, bool belowSignOff)
    {
        if (end - start is 0 or > LongestLine)
        {
            return null;
        }

        var line = tokenizer.Cut(mail.Message.Text, start, end);
        var tokens = line.Tokens;
        if (tokens.IsEmpty || cutter.Person(line, 0, tokens.Length - 1) is not { } run)
        {
            return null;
        }

        var rest = tokens.Length - 1 - run.Last;
        var whole = rest == 0 || (belowSignOff && (tokens[run.Last + 1].Marks & TokenMarks.ClauseStart) != 0);
        if (!whole || (run.First == run.Last && !belowSignOff && tokens.Length > 1) || IsOrganisation(line, run))
        {
            return null;
        }

        var place = Spans.Of(line, run.First, run.Last);
        return new NamedPerson(mail.Quote(place), PersonPart.Writer, place.Start, place.Length);
    }

    private bool IsOrganisation(TokenizedText line, (int First, int Last) run)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            if ((i < run.First || i > run.Last) && words.NotPerson.Contains(line.Word(line.Tokens[i]).ToString()) && (line.Tokens[i].Marks & TokenMarks.ClauseStart) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
