using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Cuts a company's name out of words, or says that there is none: "Bank of Kells", "3 Rivers", "eBay", "Tallow &amp; Finch Ltd".</summary>
internal sealed class CompanyCutter(NameWords words)
{
    /// <summary>A run of capitalised words with small words inside, without the team that writes.</summary>
    public Place? Cut(TokenizedText text, int first, int last)
    {
        while (first < last && (words.BeforeCompanies.Contains(NameRun.Word(text, first)) || NameRun.IsYear(NameRun.Word(text, first))))
        {
            first++;
        }

        var end = RunEnd(text, first, last);
        (first, end) = WithoutTeam(text, first, end);
        return end >= first && IsAny(text, first, end) && !(first == end && words.CompanyForms.Contains(NameRun.Word(text, first))) && !IsRole(text, first, end) && !IsStreet(text, first, end) && !words.IsTown(text, first, end) ? Spans.Of(text, first, end) : null;
    }

    private int RunEnd(TokenizedText text, int first, int last)
    {
        var end = first - 1;
        for (var i = first; i <= last; i++)
        {
            var fits = NameRun.IsNameLike(text, i, first) && !EndsBefore(text, i, first);
            if (!fits && !(i > first && i < last && IsInside(text, i, last)))
            {
                break;
            }

            end = fits ? i : end;
        }

        return end;
    }

    // A comma, dash or colon ends a name, but not before "Inc." or "Ltd".
    private bool EndsBefore(TokenizedText text, int i, int first) =>
        i > first && !words.LegalForms.Contains(NameRun.Word(text, i)) && ((text.Tokens[i].Marks & TokenMarks.ClauseStart) != 0 || NameRun.IsApart(text, i));

    // "Bank of Kells", "Museum of the Moor", but not "Northwind on Thursday" and not "Northwind and the Analyst role".
    private bool IsInside(TokenizedText text, int i, int last)
    {
        var word = NameRun.Word(text, i);
        var next = NameRun.Word(text, i + 1);
        var joins = words.InsideCompanies.Contains(word) || (words.InsideAfterForms.Contains(word) && words.IsForm(NameRun.Word(text, i - 1)));
        if (!joins || (text.Tokens[i].Marks & TokenMarks.ClauseStart) != 0)
        {
            return false;
        }

        var afterNext = i + 1 < last && words.BeforeCompanies.Contains(next) && words.InsideCompanies.Contains(next);
        return NameRun.IsCapital(text, afterNext ? i + 2 : i + 1) && !words.NotCompany.Contains(NameRun.Word(text, afterNext ? i + 2 : i + 1))
            && (!afterNext || !words.Joins.Contains(word));
    }

    private (int First, int Last) WithoutTeam(TokenizedText text, int first, int last)
    {
        var end = last;
        while (end >= first && words.TeamWords.Contains(NameRun.Word(text, end)))
        {
            end--;
        }

        last = end > first && end < last && NameRun.IsPossessive(text, end) ? end - 1 : end;
        var opened = first;
        while (first < last && words.TeamWords.Contains(NameRun.Word(text, first)))
        {
            first++;
        }

        if (opened < first && IsOfState(text, first, last))
        {
            return (opened, last);
        }

        // "Department of Geology", "People & Pots": a part of somebody.
        var isPart = opened < first && (words.InsideCompanies.Contains(NameRun.Word(text, first)) || NameRun.IsJoined(text, first));
        return isPart ? (first, first - 1) : (first, last);
    }

    // "Department of Justice", "Department of the Interior"
    private bool IsOfState(TokenizedText text, int first, int last)
    {
        while (first < last && words.InsideCompanies.Contains(NameRun.Word(text, first)))
        {
            first++;
        }

        return words.StateMatters.Contains(NameRun.Word(text, first));
    }

    private bool IsAny(TokenizedText text, int first, int last)
    {
        var (any, long_enough) = (false, last > first || text.Tokens[first].Length > 1);
        for (var i = first; i <= last; i++)
        {
            if ((text.Tokens[i].Marks & TokenMarks.Number) != 0 && (NameRun.IsReference(text, i) || NameRun.HangsOn(text, i + 1, "-")))
            {
                return false;
            }

            any |= IsName(NameRun.Word(text, i));
        }

        return any && long_enough;
    }

    private bool IsName(ReadOnlySpan<char> word) =>
        char.IsLetter(word[0]) && !words.NotCompany.Contains(word) && !words.InsideCompanies.Contains(word) && !words.WorkPlaces.Contains(word) && !words.LegalForms.Contains(word);

    // "600 Grand Avenue"
    private bool IsStreet(TokenizedText text, int first, int last) => (text.Tokens[first].Marks & TokenMarks.Number) != 0 && words.StreetWords.Contains(NameRun.Word(text, last));

    // "Web Developer Intern" is no company; "Driver Partners Ltd" may be one.
    private bool IsRole(TokenizedText text, int first, int last) =>
        words.IsRole(NameRun.Word(text, last)) && !words.IsForm(NameRun.Word(text, last)) && !(last > first && NameRun.IsJoined(text, last));
}
