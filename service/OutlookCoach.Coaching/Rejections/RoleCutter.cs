using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Cuts a role's name out of words, from capitals or by what role names end in: "Year 4 Class Teacher", "data analyst", "Team Lead, Field Service".</summary>
internal sealed class RoleCutter(NameWords words)
{
    private const int LongestRole = 10;
    private const string GenderSigns = ":*_/\u00B7.";

    private readonly BodyCutter bodies = new(words);

    public Place? Cut(TokenizedText text, int first, int last)
    {
        first = Start(text, first, last);
        if (first > last || last - first >= LongestRole || IsTime(text, first, last) || (words.NotRole.Contains(NameRun.Word(text, first)) && !IsTitle(text, first, last)))
        {
            return null;
        }

        last = BeforeOrdinaryWord(text, first, last);
        var end = WithGender(text, Math.Max(RunEnd(text, first, last), LastRoleWord(text, first, last)), last);
        end = WithoutPlace(text, first, WithoutNumber(text, first, end));
        return end >= first && !words.RoleNeverEnds.Contains(NameRun.Word(text, end)) && IsAny(text, first, end) && !bodies.IsBody(text, first, end) && !words.IsTown(text, first, end) ? Balanced(text.Text, Spans.Of(text, first, end)) : null;
    }

    // "the 88213 Payroll Analyst", "12/2026 Payroll Analyst", "Outcome of interview: Service Planner": the role begins behind.
    private int Start(TokenizedText text, int first, int last)
    {
        first = AfterBody(text, AfterColon(text, first, last), last);
        while (first < last && (words.BeforeRoles.Contains(NameRun.Word(text, first)) || IsTerm(text, first) || NameRun.IsReference(text, first) || IsCount(text, first)))
        {
            first++;
        }

        return first;
    }

    // "Kelley Library for the Assistant Librarian": another name stands before it.
    private int AfterBody(TokenizedText text, int first, int last)
    {
        for (var i = first + 2; i < last; i++)
        {
            if (IsArticle(text, i) && words.BeforeNamedRoles.Contains(NameRun.Word(text, i - 1)) && LastRoleWord(text, first, i - 2) < first)
            {
                return i + 1;
            }
        }

        return first;
    }

    private bool IsTerm(TokenizedText text, int i) => !NameRun.IsCapital(text, i) && words.RoleTerms.Contains(NameRun.Word(text, i));

    // "12/2026", but not "24/7"
    private static bool IsCount(TokenizedText text, int i) =>
        IsNumber(text, i) && ((NameRun.HangsOn(text, i, "/") && text.Tokens[i].Length > 2) || (NameRun.HangsOn(text, i + 1, "/") && text.Tokens[i + 1].Length > 2));

    // "1:30 PM", though a PM may be a product manager.
    private static bool IsTime(TokenizedText text, int first, int last) => (first < last && IsHour(text, first)) || (first > 0 && IsHour(text, first - 1));

    private static bool IsHour(TokenizedText text, int i) => IsNumber(text, i) && NameRun.Word(text, i + 1) is ['a' or 'A' or 'p' or 'P', 'm' or 'M'];

    private static bool IsNumber(TokenizedText text, int i) => (text.Tokens[i].Marks & TokenMarks.Number) != 0;

    // "Team Lead", "Interview Coordinator": no role is called so alone.
    private bool IsTitle(TokenizedText text, int first, int last) =>
        first < last && NameRun.IsCapital(text, first) && words.EndsRole(NameRun.Word(text, first + 1)) && !words.Articles.Contains(NameRun.Word(text, first));

    private int AfterColon(TokenizedText text, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            var before = text.Text.AsSpan(0, text.Tokens[i].Start).TrimEnd();
            if ((text.Tokens[i].Marks & TokenMarks.ClauseStart) != 0 && before[^1] == ':' && LastRoleWord(text, first, i - 1) < first && !IsGender(text, i))
            {
                return i;
            }
        }

        return first;
    }

    private static int WithoutNumber(TokenizedText text, int first, int end)
    {
        while (end > first && NameRun.IsReference(text, end))
        {
            end--;
        }

        return end;
    }

    // "Planner - Cedar Rapids, IA": behind the dash stands where it is.
    private static int WithoutPlace(TokenizedText text, int first, int end)
    {
        var isState = end > first && (text.Tokens[end].Marks & TokenMarks.AfterComma) != 0 && text.Word(text.Tokens[end]) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
        for (var i = end; i > first && isState; i--)
        {
            if (text.Text.AsSpan(text.Tokens[i - 1].End, text.Tokens[i].Start - text.Tokens[i - 1].End).Trim() is "-" or "\u2013")
            {
                return i - 1;
            }
        }

        return end;
    }

    // "Baker at Northwind", "Baker position on Monday": a role ends before a small word that no role is called.
    private int BeforeOrdinaryWord(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if ((text.Tokens[i].Marks & TokenMarks.Capital) == 0 && words.NotRole.Contains(NameRun.Word(text, i)) && !IsGender(text, i))
            {
                return i - 1;
            }
        }

        return last;
    }

    private int RunEnd(TokenizedText text, int first, int last)
    {
        var end = first - 1;
        for (var i = first; i <= last; i++)
        {
            var fits = NameRun.IsNameLike(text, i, first) || IsGender(text, i);
            if ((i > first && EndsAtComma(text, i, last)) || !(fits || (i > first && i < last && IsInside(text, i))))
            {
                break;
            }

            end = fits ? i : end;
        }

        return end;
    }

    // "Team Lead, Field Service" is one title; in "Night Porter, Sam" and "the Cook, we" the comma ends it.
    private bool EndsAtComma(TokenizedText text, int i, int last) =>
        (text.Tokens[i].Marks & TokenMarks.AfterComma) != 0
        && (!NameRun.IsCapital(text, i) || words.NotRole.Contains(NameRun.Word(text, i)) || (i == last && EndsSentence(text, i)));

    private static bool EndsSentence(TokenizedText text, int i) => i + 1 == text.Tokens.Length || text.Tokens[i + 1].Sentence != text.Tokens[i].Sentence;

    private bool IsInside(TokenizedText text, int i) =>
        words.InsideRoles.Contains(NameRun.Word(text, i))
        && (NameRun.IsNameLike(text, i + 1, 0) || words.InsideRoles.Contains(NameRun.Word(text, i + 1)));

    private bool IsGender(TokenizedText text, int i) => words.Genders.Contains(NameRun.Word(text, i)) && NameRun.HangsOn(text, i, GenderSigns);

    private int WithGender(TokenizedText text, int end, int last)
    {
        while (end >= 0 && end < last && IsGender(text, end + 1))
        {
            end++;
        }

        return end;
    }

    private int LastRoleWord(TokenizedText text, int first, int last)
    {
        var found = first - 1;
        for (var i = first; i <= last && !(i > first && EndsAtComma(text, i, last)); i++)
        {
            // "the test for the graduate": a second article starts another name.
            if (i > first && IsArticle(text, i) && !NameRun.IsCapital(text, i - 1))
            {
                break;
            }

            found = words.EndsRole(NameRun.Word(text, i)) ? i : found;
        }

        return found;
    }

    private bool IsArticle(TokenizedText text, int i) => !NameRun.IsCapital(text, i) && words.Articles.Contains(NameRun.Word(text, i));

    private bool IsAny(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!words.NotRole.Contains(NameRun.Word(text, i)) && char.IsLetter(NameRun.Word(text, i)[0]) && !NameRun.IsReference(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // "Manager (Marine)" is a title; what tells genders, numbers or hours is none.
    private static bool BelongsInside(ReadOnlySpan<char> bracket)
    {
        foreach (var c in bracket)
        {
            if (!char.IsLetter(c) && c is not ' ' and not '&')
            {
                return false;
            }
        }

        return bracket.Length > 2;
    }

    // "C#" keeps its sign, "(Junior) Lecturer" its bracket; "Analyst (remote", "Analyst (m/w/d)" lose theirs.
    private static Place Balanced(string text, Place place)
    {
        var (start, end) = (place.Start, place.Start + place.Length);
        while (end < text.Length && text[end] is '#' or '+')
        {
            end++;
        }

        var value = text.AsSpan(start, end - start);
        var (open, close) = (value.IndexOfAny('(', '['), value.IndexOfAny(')', ']'));
        if (close >= 0 && (open < 0 || open > close) && start > 0 && text[start - 1] is '(' or '[')
        {
            start--;
        }
        else if (value.LastIndexOfAny('(', '[') is > 0 and var last && value[last..].IndexOfAny(')', ']') < 0)
        {
            end = BelongsInside(value[(last + 1)..]) && end < text.Length && text[end] == ')' ? end + 1 : start + value[..last].TrimEnd().Length;
        }

        return new Place(start, end - start);
    }
}
