using System.Globalization;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The company that a sender's shown name or domain tells, spelled as the letter spells it where it does.</summary>
internal sealed class SenderCompany(NameWords words, AddressWords addresses)
{
    private const int LongestDomain = 24;
    private const int MostWords = 6;
    private const int ShortestName = 3;
    private const int ShortestForm = 4;

    private readonly CompanyCutter companies = new(words);

    /// <summary>As the letter spells it, or as it is shown.</summary>
    public Fact? Find(MailText mail, string person) => FromShownName(mail, person) ?? (Label(mail) is { } label ? Spelled(mail, NameLetters.Of(label)) : null);

    /// <summary>The domain alone, written apart where that can be told.</summary>
    public Fact? Guess(MailText mail) => Label(mail) is { } label && Apart(label) is { } name ? new Fact(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name)) : null;

    /// <summary>Only where the shown name says itself what it is, or whose the writer is: "Calder Trust", "Priya at Fernhill".</summary>
    public Fact? Plain(MailText mail, string person) =>
        FromShownName(mail, person) is { } fact && (IsSaid(mail, person) || NameRun.Any(fact.Value, words.IsForm)) ? fact : null;

    // The shown name tells firm and writer apart.
    private bool IsSaid(MailText mail, string person) => Firm(mail, person).Length < mail.Message.From.Name.Length && !IsPassedOn(mail.Message.From.Name);

    // "Marcus via Hirely"
    private bool IsPassedOn(string name) => addresses.Shown(name) is var (writer, firm) && writer == firm && firm.Length < name.Length;

    // "Fernhill Talent Acquisition" and "Fernhill GmbH" are Fernhill's; "Priya Shah" is nobody's company.
    private Fact? FromShownName(MailText mail, string person)
    {
        var names = Firm(mail, person).Split([' ', '"', '(', ')', '-', '\u2013', '\u2014', ','], StringSplitOptions.RemoveEmptyEntries);
        var kept = names.SkipWhile(words.TeamWords.Contains).ToArray();
        kept = [.. kept.Take(kept.Length - kept.Reverse().TakeWhile(words.TeamWords.Contains).Count())];
        var name = string.Join(' ', kept);
        if (kept.Length == 0 || (kept.Length == names.Length && addresses.TellsOwner(mail.Message.From.Address) && mail.SenderLetters.AreOwner(name)) || !kept.All(word => char.IsUpper(word[0]) || word is "&" || words.InsideCompanies.Contains(word)) || kept.All(IsNoName) || name.Equals(person, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var spelled = Spelled(mail, NameLetters.Of(name));
        var told = kept.Length < names.Length || IsSaid(mail, person) || kept.Any(word => words.IsForm(word)) || mail.SenderLetters.AgreeWithDomain(name);
        return told ? spelled ?? new Fact(name) : kept.Length is 1 or > 3 && !IsPassedOn(mail.Message.From.Name) ? spelled : null;
    }

    // "Maja Lind | Calder Rail": what stands beside the person.
    private string Firm(MailText mail, string person)
    {
        var shown = mail.Message.From.Name;
        if (shown.Split(", ") is { Length: > 1 } parts && Array.FindLast(parts, part => part.Contains(' ') && NameRun.Any(part, words.IsForm)) is { } body)
        {
            return body;
        }

        var beside = shown.Split(['|', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return beside is [var first, var second] && first.Equals(person, StringComparison.OrdinalIgnoreCase) ? second : addresses.Shown(shown).Firm;
    }

    private bool IsNoName(string word) => words.NotCompany.Contains(word) || words.WorkPlaces.Contains(word) || addresses.IsVendor(word);

    // The part of the domain that may be a firm's name.
    private string? Label(MailText mail)
    {
        var address = mail.Message.From.Address;
        if (!addresses.TellsOwner(address))
        {
            return null;
        }

        var label = string.Join('-', NameLetters.Label(address).Split('-').Where(part => !words.TeamWords.Contains(part)));
        return label.Length is < 3 or > LongestDomain || !label.All(c => char.IsLetter(c) || c == '-') || IsNoName(label) || words.IsForm(label) ? null : label;
    }

    // "marlowhotels": what kind of firm it is shows the seam. "fennandfield": where nothing shows one, nothing is guessed.
    private string? Apart(string label)
    {
        for (var seam = ShortestName; seam <= label.Length - ShortestForm && !label.Contains('-'); seam++)
        {
            if (words.CompanyForms.Contains(label.AsSpan(seam)))
            {
                var first = label[..seam];
                var join = words.Joins.Words.FirstOrDefault(join => first.EndsWith(join, StringComparison.Ordinal) && first.Length - join.Length >= ShortestName);
                return join is null ? $"{first} {label[seam..]}" : $"{first[..^join.Length]} {join} {label[seam..]}";
            }
        }

        return words.Joins.Words.Any(join => label.IndexOf(join, StringComparison.Ordinal) is >= ShortestName and var at && join.Length > 1 && label.Length - at - join.Length >= ShortestName) ? null : label.Replace('-', ' ');
    }

    // "tallowfinch" and "tallowandfinch" are "Tallow & Finch" in the letter: capitalised words whose letters are the domain's.
    private Fact? Spelled(MailText mail, string letters) =>
        SpelledSo(mail, letters) ?? words.Joins.Words.Where(join => letters.Contains(join, StringComparison.Ordinal))
            .Select(join => SpelledSo(mail, letters.Replace(join, "", StringComparison.Ordinal))).FirstOrDefault();

    private Fact? SpelledSo(MailText mail, string letters)
    {
        for (var i = 0; i < mail.Body.Tokens.Length; i++)
        {
            if (Spells(mail.Body, i, letters) && companies.Cut(mail.Body, i, mail.Body.Sentences[mail.Body.Tokens[i].Sentence].LastToken) is { } place)
            {
                return new Fact(mail.Quote(place), place.Start, place.Length);
            }
        }

        return null;
    }

    private static bool Spells(TokenizedText text, int first, string letters)
    {
        if (!NameRun.IsCapital(text, first) || letters.Length < 3)
        {
            return false;
        }

        var rest = letters.AsSpan();
        for (var i = first; i < Math.Min(first + MostWords, text.Tokens.Length) && rest.Length > 0; i++)
        {
            var before = rest.Length;
            rest = Behind(rest, NameRun.Word(text, i));
            if (rest.Length == before)
            {
                return false;
            }
        }

        return rest.Length == 0;
    }

    // What is left when the letters open with the word's; all of them when they do not.
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> letters, ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length == letters.Length || letters[length] != NameLetters.Letter(c))
                {
                    return letters;
                }

                length++;
            }
        }

        return letters[length..];
    }
}
