using System.Globalization;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Company and role from what frames a letter, when its sentences do not name them: the subject, the signature, the sender.</summary>
internal sealed class FrameFacts(NameWords words, AddressWords addresses, Tokenizer tokenizer)
{
    private const int LongestName = 7;
    private const int SignatureLines = 6;
    private const int LongestDomain = 16;

    /// <summary>"Planning Officer (ref 12)": the part of the subject that ends like a role.</summary>
    public Fact? Role(Message message)
    {
        foreach (var part in message.Subject.Split(['|', '–', '—', ':', '(', ')', ',', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var names = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (names.Length <= LongestName && names.Any(words.RoleEndings.Contains) && names.All(IsRoleWord))
            {
                return new Fact(part);
            }
        }

        return null;
    }

    /// <param name="person">The sender's name: no company.</param>
    public Fact? Company(MailText mail, string person) => FromSignature(mail, person) ?? FromSender(mail.Message);

    // A line or a part of a line below the name, all capitals and no job title: "Hollow Road Bindery", "Harrow & Vale LLP".
    private Fact? FromSignature(MailText mail, string person)
    {
        if (!mail.Parts.HasSignOff)
        {
            return null;
        }

        var lines = mail.Parts.SignatureLines().Take(SignatureLines).ToArray();
        return lines.Skip(1).SelectMany(line => Segments(mail, line))
            .FirstOrDefault(fact => fact is not null && !IsPerson(fact.Value, person));
    }

    private static bool IsPerson(string value, string person) =>
        person.Length > 0 && (value.Contains(person, StringComparison.OrdinalIgnoreCase) || person.Contains(value, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Fact?> Segments(MailText mail, MailLine line)
    {
        var start = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at == line.End || mail.Message.Text[at] is ',' or '|' or '\u2013' or '\u2014' or '\u2022')
            {
                yield return Segment(mail.Message.Text, start, at);
                start = at + 1;
            }
        }
    }

    private Fact? Segment(string text, int start, int end)
    {
        var segment = tokenizer.Cut(text, start, end);
        var tokens = segment.Tokens;
        if (tokens.IsEmpty || tokens.Length > LongestName || text.AsSpan(start, end - start).IndexOfAny("@/+") >= 0)
        {
            return null;
        }

        var capitals = 0;
        foreach (var token in tokens)
        {
            if (IsTitleWord(segment.Word(token).ToString()) || (token.Marks & TokenMarks.Number) != 0)
            {
                return null;
            }

            capitals += (token.Marks & TokenMarks.Capital) != 0 ? 1 : 0;
        }

        var place = Spans.Of(segment, 0, tokens.Length - 1);
        return capitals > 0 && capitals * 2 >= tokens.Length ? new Fact(text.Substring(place.Start, place.Length), place.Start, place.Length) : null;
    }

    private bool IsTitleWord(string word) =>
        words.RoleEndings.Contains(word) || (words.NotPerson.Contains(word) && !words.Inside.Contains(word) && !words.CompanyForms.Contains(word));

    private Fact? FromSender(Message message) => FromDisplayName(message.From.Name) ?? FromDomain(message.From.Address);

    // "Siemens Talent Acquisition" is Siemens; "Priya Shah" is nobody's company.
    private Fact? FromDisplayName(string name)
    {
        var names = name.Split([' ', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var kept = names.TakeWhile(word => !words.NotCompany.Contains(word)).ToArray();
        return kept.Length > 0 && kept.Length < names.Length && kept.All(word => char.IsUpper(word[0]) || word is "&")
            ? new Fact(string.Join(' ', kept))
            : null;
    }

    private Fact? FromDomain(string address)
    {
        var domain = address.Split('@') is [_, var host] ? host.ToLowerInvariant() : "";
        if (domain.Length == 0 || addresses.AutomaticDomains.Any(known => domain.EndsWith(known, StringComparison.Ordinal)) || addresses.MailProviders.Any(known => domain.StartsWith(known, StringComparison.Ordinal)))
        {
            return null;
        }

        var labels = domain.Split('.');
        var label = labels.Length > 2 && labels[^2].Length <= 3 ? labels[^3] : labels.Length > 1 ? labels[^2] : "";
        return label.Length is > 2 and <= LongestDomain && label.All(c => char.IsLetter(c) || c == '-')
            ? new Fact(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(label.Replace('-', ' ')))
            : null;
    }

    private bool IsRoleWord(string word) => !words.NotPerson.Contains(word) || words.RoleEndings.Contains(word) || words.Inside.Contains(word) || char.IsUpper(word[0]);
}
