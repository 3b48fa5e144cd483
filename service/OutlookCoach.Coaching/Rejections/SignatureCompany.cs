using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The company that the lines below a letter name: "Hollow Road Bindery", "The Fernhill Recruiting Team", "Head of Talent, Harrow &amp; Vale LLP".</summary>
internal sealed class SignatureCompany(NameWords words, Tokenizer tokenizer)
{
    private const int LongestName = 7;
    private const int MostLines = 6;

    private readonly CompanyCutter companies = new(words);

    /// <param name="person">Who signed: no company.</param>
    public Fact? Find(MailText mail, string person)
    {
        Fact? first = null;
        foreach (var line in mail.ClosingLines.Take(MostLines))
        {
            foreach (var fact in Segments(mail, line))
            {
                if (IsPerson(fact.Value, person) || mail.Greets(fact.Value))
                {
                    continue;
                }

                if (HoldsForm(fact.Value))
                {
                    return fact;
                }

                first ??= fact;
            }
        }

        return first;
    }

    private bool HoldsForm(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (words.IsForm(name[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string value, string person) =>
        person.Length > 0 && (value.Contains(person, StringComparison.OrdinalIgnoreCase) || person.Contains(value, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Fact> Segments(MailText mail, MailLine line)
    {
        var start = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at == line.End || mail.Message.Text[at] is ',' or '|' or '@' or '/' or '(' or '\u2013' or '\u2014' or '\u2022' or '\u00B7')
            {
                if (Segment(mail, tokenizer.Cut(mail.Message.Text, start, at)) is { } fact)
                {
                    yield return fact;
                }

                start = at + 1;
            }
        }
    }

    private Fact? Segment(MailText mail, TokenizedText segment)
    {
        var first = AfterAt(segment);
        var last = segment.Tokens.Length - 1;
        if (last < first || last - first >= LongestName || companies.Cut(segment, first, last) is not { } place)
        {
            return null;
        }

        // A single name that nobody signed above may be the one who signs.
        var bare = !mail.Parts.HasSignOff && segment.Tokens.Length == 1 && !words.IsForm(NameRun.Word(segment, 0));
        return !bare && IsCompany(segment, first, place) ? new Fact(mail.Quote(place), place.Start, place.Length) : null;
    }

    // "Recruiting at Fernhill", "The whole team at Fernhill".
    private int AfterAt(TokenizedText segment)
    {
        for (var i = segment.Tokens.Length - 2; i > 0; i--)
        {
            if (words.At.Contains(NameRun.Word(segment, i)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    // All of the segment is the name, or the name and the team that writes.
    private bool IsCompany(TokenizedText segment, int first, Place place)
    {
        for (var i = first; i < segment.Tokens.Length; i++)
        {
            var word = NameRun.Word(segment, i);
            var inside = segment.Tokens[i].Start >= place.Start && segment.Tokens[i].End <= place.Start + place.Length;
            if ((words.IsRole(word) && !words.IsForm(word) && !NameRun.IsJoined(segment, i)) || (inside ? IsTitleWord(word) : !words.TeamWords.Contains(word) && !words.BeforeCompanies.Contains(word) && !NameRun.IsPossessive(segment, i)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTitleWord(ReadOnlySpan<char> word) =>
        (words.NotPerson.Contains(word) && !words.InsideCompanies.Contains(word) && !words.InsideAfterForms.Contains(word) && !words.IsForm(word)) || HoldsDigit(word);

    private static bool HoldsDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
