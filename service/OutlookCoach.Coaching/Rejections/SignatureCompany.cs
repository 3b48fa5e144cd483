using System.Buffers;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The company that the lines below a letter name: "Hollow Road Bindery", "The Fernhill Recruiting Team", "Head of Talent, Harrow &amp; Vale LLP".</summary>
internal sealed class SignatureCompany(NameWords words, Tokenizer tokenizer)
{
    private const int LongestName = 7;
    private const int MostLines = 6;

    // So far below the role the firm may stand, a line for the number between.
    private const int RoleLines = 2;
    private const int LongestLine = 60;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",|@/(\u2013\u2014\u2022\u00B7-");

    private readonly CompanyCutter companies = new(words);
    private readonly RoleCutter roles = new(words);

    /// <param name="person">Who signed: no company.</param>
    public Fact? Find(MailText mail, string person) => Find(mail, person, pairs: false);

    /// <summary>"Rosa &amp; Finn", for a mail that tells nothing else: two people, or a firm of theirs.</summary>
    /// <inheritdoc cref="Find(MailText, string)"/>
    public Fact? FindPair(MailText mail, string person) => Find(mail, person, pairs: true);

    private Fact? Find(MailText mail, string person, bool pairs)
    {
        Fact? first = null;
        Fact? formed = null;
        var below = Signed(mail, person);
        foreach (var line in mail.ClosingLines.Take(MostLines).Where(line => !IsNotice(mail, line)))
        {
            foreach (var fact in Segments(mail, line, line.Start > below))
            {
                if (IsPerson(fact.Value, person) || mail.Greets(fact.Value) || IsTitled(mail, line, fact) || IsPair(mail, fact.Value) != pairs)
                {
                    continue;
                }

                if (mail.SenderLetters.AgreeWithDomain(fact.Value))
                {
                    return fact;
                }

                formed ??= fact.Value.Contains(' ') && NameRun.Any(fact.Value, words.IsForm) ? fact : null;

                // On a line above others, two plain words are rather whoever signs.
                first = first is null || (first.Start < line.Start && IsLikePerson(first.Value)) ? fact : first;
            }
        }

        return formed ?? first;
    }

    /// <summary>"Crane Driver" on a line of its own, and on the next one "Calder Stone Yard - Kells".</summary>
    /// <inheritdoc cref="Find(MailText, string)"/>
    public Fact? BelowRole(MailText mail, string person)
    {
        var left = 0;
        foreach (var line in mail.Parts.Lines.Take(mail.Parts.QuoteLine).Where(line => !line.In(mail.Message.Text).IsWhiteSpace()))
        {
            var text = tokenizer.Cut(mail.Message.Text, line.Start, line.End);
            if (left > 0 && text.Tokens.Length > 0 && line.Length <= LongestLine && Segments(mail, line, signed: mail.Parts.HasSignOff).FirstOrDefault(fact => fact.Start == text.Tokens[0].Start && !IsPerson(fact.Value, person)) is { } company)
            {
                return company;
            }

            left = line.Length <= LongestLine && IsRoleLine(text) ? RoleLines : left - 1;
        }

        return null;
    }

    private bool IsLikePerson(string name) => name.Split(' ').Length == 2 && !NameRun.Any(name, words.IsForm);

    // "Maja Lind - Manager, Planning Office": a person, unless the name says that it is a firm.
    private bool IsTitled(MailText mail, MailLine line, Fact fact)
    {
        var end = fact.Start!.Value + fact.Length!.Value;
        var rest = mail.Message.Text.AsSpan(end, line.End - end).TrimStart();
        return rest.Length > 1 && Separators.Contains(rest[0]) && !NameRun.Any(fact.Value, words.IsForm) && !mail.SenderLetters.Agree(fact.Value)
            && NameRun.Any(rest[1..][..LengthOfPart(rest[1..])], words.IsRole);
    }

    private static int LengthOfPart(ReadOnlySpan<char> rest) => rest.IndexOfAny(Separators) is >= 0 and var at ? at : rest.Length;

    private bool IsRoleLine(TokenizedText line) =>
        line.Tokens.Length > 0 && roles.Cut(line, 0, line.Tokens.Length - 1) is { } place && place.Start == line.Tokens[0].Start
        && NameRun.IsCapital(line, 0) && NameRun.Any(line.Text.AsSpan(place.Start, place.Length), words.EndsRole)
        && Behind(line, place).TrimStart() is [] or ['(' or ',' or '-', ..];

    // A name may take a closing bracket with it, which no word ends in.
    private static ReadOnlySpan<char> Behind(TokenizedText line, Place place)
    {
        var end = place.Start + place.Length;
        return line.Text.AsSpan(end, Math.Max(0, line.Tokens[^1].End - end));
    }

    // Whose the words or the system are, which need not be whoever hires.
    private static bool IsNotice(MailText mail, MailLine line) => line.In(mail.Message.Text).TrimStart() is ['\u00A9', ..];

    private bool IsPair(MailText mail, string name) =>
        name.Split(' ') is [var one, var join, var other] && (join == "&" || words.Joins.Contains(join)) && !words.IsForm(one) && !words.IsForm(other) && !mail.SenderLetters.AgreeWithDomain(name);

    private static bool IsPerson(string value, string person) =>
        person.Length > 0 && (value.Contains(person, StringComparison.OrdinalIgnoreCase) || person.Contains(value, StringComparison.OrdinalIgnoreCase));

    // Where somebody has signed: at the sign-off, or on the line that holds the name.
    private static int Signed(MailText mail, string person) =>
        mail.Parts.HasSignOff ? -1
        : person.Length > 0 && mail.ClosingLines.FirstOrDefault(line => line.In(mail.Message.Text).Contains(person, StringComparison.OrdinalIgnoreCase)) is { Length: > 0 } line ? line.Start
        : int.MaxValue;

    /// <param name="signed">Somebody has signed above: a name by itself is no longer who did.</param>
    private IEnumerable<Fact> Segments(MailText mail, MailLine line, bool signed)
    {
        var (start, settled) = (line.Start, signed);
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at == line.End || (Separators.Contains(mail.Message.Text[at]) && (mail.Message.Text[at] != '-' || IsDash(mail.Message.Text, at))))
            {
                var segment = tokenizer.Cut(mail.Message.Text, start, at);
                if (Segment(mail, segment, settled) is { } fact)
                {
                    yield return fact;
                }

                (start, settled) = (at + 1, signed || (at < line.End && mail.Message.Text[at] == '@') || (segment.Tokens.Length > 0 && words.IsRole(NameRun.Word(segment, segment.Tokens.Length - 1))));
            }
        }
    }

    private static bool IsDash(string text, int at) => at > 0 && text[at - 1] == ' ';

    /// <param name="settled">Somebody has signed above, or a title stands before it on the line: "Engineering Manager, Fernhill".</param>
    private Fact? Segment(MailText mail, TokenizedText segment, bool settled)
    {
        var first = AfterAt(segment);
        var last = segment.Tokens.Length - 1;
        if (last < first || last - first >= LongestName)
        {
            return null;
        }

        // "Larkspur Crew" at larkspurcrew.example is a firm, whatever a crew is elsewhere.
        var whole = Spans.Of(segment, first, last);
        if (mail.SenderLetters.AreDomain(mail.Quote(whole)))
        {
            return new Fact(mail.Quote(whole), whole.Start, whole.Length);
        }

        if (companies.Cut(segment, first, last) is not { } place)
        {
            return null;
        }

        // A single name that nobody signed above may be the one who signs; a word for a kind of firm, or "Sal & the crew", names none.
        var word = NameRun.Word(segment, last);
        var bare = first == last && (words.CompanyForms.Contains(word) || (last == 0 && !settled && !words.IsForm(word)));
        return !bare && !IsJoinedBehind(segment, place) && IsCompany(segment, first, place) ? new Fact(mail.Quote(place), place.Start, place.Length) : null;
    }

    private bool IsJoinedBehind(TokenizedText segment, Place place)
    {
        for (var i = 1; i < segment.Tokens.Length; i++)
        {
            if (segment.Tokens[i - 1].End == place.Start + place.Length)
            {
                return NameRun.IsJoined(segment, i) || words.Joins.Contains(NameRun.Word(segment, i));
            }
        }

        return false;
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
