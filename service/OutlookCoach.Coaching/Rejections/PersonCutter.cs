using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Cuts a person's name out of words, or says that there is none.</summary>
internal sealed class PersonCutter(NameWords words)
{
    private const int LongestName = 5;

    /// <summary>One to five capitalised words, small ones like "van" inside, none of them a word like Team; tokens of <paramref name="text"/>.</summary>
    public (int First, int Last)? Cut(TokenizedText text, int first, int last)
    {
        while (first <= last && words.Titles.Contains(NameRun.Word(text, first)))
        {
            first++;
        }

        var end = first - 1;
        while (end < last && end - first < LongestName - 1 && (Fits(text, end + 1, first) || IsParticle(text, end + 1, first, last)))
        {
            end++;
        }

        while (end > first && !NameRun.IsCapital(text, end))
        {
            end--;
        }

        return end >= first ? (first, end) : null;
    }

    // "Joost van der Meer"
    private bool IsParticle(TokenizedText text, int i, int first, int last) =>
        i > first && i < last && words.Particles.Contains(NameRun.Word(text, i)) && (text.Tokens[i].Marks & TokenMarks.ClauseStart) == 0;

    private bool Fits(TokenizedText text, int i, int first)
    {
        var token = text.Tokens[i];
        var inside = i > first;
        var word = NameRun.Word(text, i);
        return (token.Marks & TokenMarks.Capital) != 0
            && (token.Marks & TokenMarks.Number) == 0
            && (!inside || ((token.Marks & TokenMarks.ClauseStart) == 0 && !NameRun.IsJoined(text, i) && !NameRun.IsBehindAt(text, i)))
            && !words.NotPerson.Contains(word)
            && !words.TeamWords.Contains(word)
            && !words.NotPerson.Contains(word.IndexOfAny('\'', '\u2019') is >= 0 and var apostrophe ? word[..apostrophe] : word)
            && !(word[^1] == 's' && words.IsRole(word))
            && !words.IsForm(word);
    }
}
