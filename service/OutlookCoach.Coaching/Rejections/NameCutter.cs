using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Cuts a clean name out of the words that a rule kept, or says that there is none.</summary>
internal sealed class NameCutter(NameWords words)
{
    private const int LongestRole = 10;

    /// <summary>A run of capitalised words with small words inside: "Bank of Kells", "3 Rivers", "Tallow &amp; Finch Ltd".</summary>
    public (int First, int Last)? Company(TokenizedText text, int first, int last)
    {
        first = SkipArticle(text, first, last);
        var end = RunEnd(text, first, BeforeDay(text, first, last), IsNameLike);
        return end >= first && IsAny(text, first, end, words.NotCompany) ? (first, end) : null;
    }

    /// <summary>A person's name: one to four capitalised words, none of them a word like Team.</summary>
    public (int First, int Last)? Person(TokenizedText text, int first, int last)
    {
        while (first <= last && words.Titles.Contains(text.Word(text.Tokens[first]).ToString()))
        {
            first++;
        }

        var end = first - 1;
        while (end < last && end - first < 3 && IsPersonWord(text, text.Tokens[end + 1], end + 1 > first))
        {
            end++;
        }

        return end >= first ? (first, end) : null;
    }

    /// <summary>A role's name, from capitals or by what role names end in: "Year 4 Class Teacher", "data analyst".</summary>
    public (int First, int Last)? Role(TokenizedText text, int first, int last)
    {
        first = SkipArticle(text, AfterColon(text, first, last), last);
        if (first > last || last - first >= LongestRole || words.NotRole.Contains(text.Word(text.Tokens[first]).ToString()))
        {
            return null;
        }

        last = BeforeOrdinaryWord(text, first, last);
        var end = RunEnd(text, first, last, IsNameLike);
        var byEnding = LastRoleWord(text, first, last);
        end = Math.Max(end, byEnding);
        return end >= first && IsAny(text, first, end, words.NotRole) ? (first, end) : null;
    }

    // "Outcome of interview: Service Planner"
    private static int AfterColon(TokenizedText text, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            var before = text.Text.AsSpan(0, text.Tokens[i].Start).TrimEnd();
            if ((text.Tokens[i].Marks & TokenMarks.ClauseStart) != 0 && before[^1] == ':')
            {
                return i;
            }
        }

        return first;
    }

    // "Baker at Northwind", "Baker position on Monday": a role ends before a small word that no role is called.
    private int BeforeOrdinaryWord(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if ((text.Tokens[i].Marks & TokenMarks.Capital) == 0 && words.NotRole.Contains(text.Word(text.Tokens[i]).ToString()))
            {
                return i - 1;
            }
        }

        return last;
    }

    // "Northwind on Thursday": a small word inside a name is followed by more of the name.
    private int BeforeDay(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            var next = text.Tokens[i + 1];
            if (words.Inside.Contains(text.Word(text.Tokens[i]).ToString()) && (next.Marks & TokenMarks.Capital) != 0 && words.NotCompany.Contains(text.Word(next).ToString()))
            {
                return i - 1;
            }
        }

        return last;
    }

    private static int SkipArticle(TokenizedText text, int first, int last)
    {
        while (first < last && text.Word(text.Tokens[first]) is "the" or "The" or "our" or "Our" or "a" or "an" or "open" or "my" or "your" or "of" or "for" or "as")
        {
            first++;
        }

        return first;
    }

    private int RunEnd(TokenizedText text, int first, int last, Func<TokenizedText, Token, bool> fits)
    {
        var end = first - 1;
        for (var i = first; i <= last; i++)
        {
            if ((i > first && Breaks(text, i)) || !(fits(text, text.Tokens[i]) || (i > first && i < last && IsInside(text, i, fits))))
            {
                break;
            }

            end = i;
        }

        while (end >= first && words.Inside.Contains(text.Word(text.Tokens[end]).ToString()))
        {
            end--;
        }

        return end;
    }

    // A comma ends a name, but not before "Inc." or "Ltd"; a bracket or dash may belong to a role.
    private static bool Breaks(TokenizedText text, int i)
    {
        var token = text.Tokens[i];
        if ((token.Marks & TokenMarks.AfterComma) != 0)
        {
            return text.Word(token) is not ("Inc" or "LLC" or "Ltd" or "Limited" or "GmbH" or "PLC" or "Plc" or "Corp");
        }

        return false;
    }

    private bool IsInside(TokenizedText text, int i, Func<TokenizedText, Token, bool> fits) =>
        words.Inside.Contains(text.Word(text.Tokens[i]).ToString())
        && (fits(text, text.Tokens[i + 1]) || words.Inside.Contains(text.Word(text.Tokens[i + 1]).ToString()));

    private static bool IsNameLike(TokenizedText text, Token token) =>
        (token.Marks & (TokenMarks.Capital | TokenMarks.Number)) != 0 || text.Word(token) is "'s";

    private bool IsPersonWord(TokenizedText text, Token token, bool inside) =>
        (token.Marks & TokenMarks.Capital) != 0
        && (token.Marks & TokenMarks.Number) == 0
        && (!inside || (token.Marks & TokenMarks.ClauseStart) == 0)
        && !words.NotPerson.Contains(text.Word(token).ToString())
        && !words.CompanyForms.Contains(text.Word(token).ToString());

    private int LastRoleWord(TokenizedText text, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (words.RoleEndings.Contains(text.Word(text.Tokens[i]).ToString()))
            {
                return i;
            }

            if ((text.Tokens[i].Marks & TokenMarks.AfterComma) != 0)
            {
                last = i - 1;
            }
        }

        return first - 1;
    }

    private static bool IsAny(TokenizedText text, int first, int last, IReadOnlySet<string> not)
    {
        for (var i = first; i <= last; i++)
        {
            if (!not.Contains(text.Word(text.Tokens[i]).ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
