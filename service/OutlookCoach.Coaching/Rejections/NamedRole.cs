using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A title in the letter's words that says itself what it is, wherever it stands: "two people left for Senior Planning Officer".</summary>
internal sealed class NamedRole(NameWords words)
{
    private const int LongestRole = 8;

    private readonly RoleCutter roles = new(words);

    /// <summary>The first behind a word that jobs are named behind; else the first that is nobody's: "our Training Manager" writes the mail, or is met.</summary>
    public Fact? Find(MailText mail)
    {
        Fact? first = null;
        var text = mail.Body;
        for (var i = 0; i < text.Tokens.Length && text.Tokens[i].Start < mail.LetterEnd; i++)
        {
            if (!Starts(text, i) || roles.Cut(text, i, Math.Min(i + LongestRole, text.Sentences[text.Tokens[i].Sentence].LastToken)) is not { } place || place.Start != text.Tokens[i].Start)
            {
                continue;
            }

            var last = NameRun.LastIn(text, i, place);
            if (IsSentence(text, i, last))
            {
                continue;
            }

            if (words.EndsRole(NameRun.Word(text, last)) || NameRun.Any(text.Text.AsSpan(place.Start, place.Length), words.EndsRole))
            {
                var before = WordBefore(text, i, i);
                var fact = new Fact(mail.Quote(place), place.Start, place.Length);
                if (words.BeforeNamedRoles.Contains(words.Articles.Contains(before) ? WordBefore(text, i - 1, i) : before))
                {
                    return fact;
                }

                first ??= last > i && !words.BeforeRoles.Contains(before) ? fact : null;
            }

            i = last;
        }

        return first;
    }

    // "Repeated delays may lead to a pause" begins with a capital as every sentence does.
    private static bool IsSentence(TokenizedText text, int first, int last) =>
        last > first + 1 && first == text.Sentences[text.Tokens[first].Sentence].FirstToken && !NameRun.IsCapital(text, last);

    private bool Starts(TokenizedText text, int i)
    {
        var word = NameRun.Word(text, i);
        return NameRun.IsCapital(text, i) && !words.Articles.Contains(word) && !words.BeforeRoles.Contains(word) && !words.NotRole.Contains(word) && !words.Titles.Contains(word);
    }

    private static ReadOnlySpan<char> WordBefore(TokenizedText text, int at, int first) =>
        at == 0 || text.Tokens[at - 1].Sentence != text.Tokens[first].Sentence ? "" : NameRun.Word(text, at - 1);

}
