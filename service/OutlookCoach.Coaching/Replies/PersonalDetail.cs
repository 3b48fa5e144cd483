namespace OutlookCoach.Coaching.Replies;

/// <summary>The person's own words, and the shape that decides which sentence can carry them.</summary>
internal sealed record PersonalDetail(string Words, Need Shape)
{
    private const int FewestWords = 4;
    private static readonly char[] Ends = ['.', '!', '?'];

    /// <summary>Null when nothing usable was typed, or when no part of it is short enough for one sentence.</summary>
    public static PersonalDetail? Read(string? typed, IReadOnlyList<string> people, int mostWords, ReplyWords words)
    {
        var text = FirstSentence(Plain.Words(typed ?? ""), words);
        if (!text.Any(char.IsLetter) || words.Nothing.Contains(text) || Shorten(text, mostWords, words) is not { } kept)
        {
            return null;
        }

        var tokens = kept.Split(' ');
        var shape = people.Contains(kept, StringComparer.OrdinalIgnoreCase) ? Need.DetailPerson : ShapeOf(tokens, words);
        return new PersonalDetail(Tidy(tokens, shape, words), shape);
    }

    private static string FirstSentence(string text, ReplyWords words)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (Array.IndexOf(Ends, text[i]) >= 0 && text[i + 1] == ' ' && !EndsInAbbreviation(text[..(i + 1)], words))
            {
                return text[..i].TrimEnd();
            }
        }

        return text.TrimEnd([.. Ends, ',', ';', ':', ' ']);
    }

    private static bool EndsInAbbreviation(string text, ReplyWords words)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return last.Length == 1 || words.Abbreviations.Contains(last) || words.Titles.Contains(last);
    }

    // A thought may be cut where it pauses, never in the middle.
    private static string? Shorten(string text, int mostWords, ReplyWords words)
    {
        var tokens = text.Split(' ');
        if (tokens.Length <= mostWords)
        {
            return text;
        }

        for (var end = mostWords; end >= FewestWords; end--)
        {
            if (tokens[end - 1][^1] is ',' or ';' or ':' || words.Joints.Contains(tokens[end]))
            {
                return string.Join(' ', tokens[..end]).TrimEnd(',', ';', ':', '-', '–');
            }
        }

        return null;
    }

    private static Need ShapeOf(string[] tokens, ReplyWords words)
    {
        var start = words.Adverbs.Contains(tokens[0]) && tokens.Length > 2 ? 1 : 0;
        var first = tokens[start];
        var bare = Bare(first);
        return first switch
        {
            _ when start == 0 && tokens.Length > 2 && (words.Subjects.Contains(bare) || words.SentenceStarts.Contains(bare)) => Need.DetailSentence,
            _ when words.Verbs.Contains(bare) && tokens.Length > 1 => Need.DetailVerb,
            _ when start == 1 => Need.DetailOther,
            _ when words.Questions.Contains(bare) && tokens.Length > 2 => Need.DetailLearned,
            _ when words.That.Contains(bare) && tokens.Length > 3 && words.Subjects.Contains(Bare(tokens[1])) => Need.DetailThat,
            _ when words.To.Contains(bare) && tokens.Length > 2 => Need.DetailTo,
            _ when Linked(tokens, words) => Need.DetailOther,
            _ when words.DoingEnds.Any(end => bare.Length > end.Length + 1 && bare.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && !words.NotDoing.Contains(bare) => Need.DetailDoing,
            _ when tokens.Length > 1 && (words.Articles.Contains(bare) || first.EndsWith("'s", StringComparison.Ordinal) || first.EndsWith("’s", StringComparison.Ordinal)) => Need.DetailThing,
            _ when tokens.Length <= 3 && tokens.All(token => char.IsUpper(token[0])) => Need.DetailName,
            _ => Need.DetailOther,
        };
    }

    private static bool Linked(string[] tokens, ReplyWords words) =>
        tokens.Skip(1).Any(token => words.Linking.Contains(Bare(token)));

    private static string Bare(string token) => token.Split('\'', '’')[0].Trim(',', ';', ':', '"');

    private static string Tidy(string[] tokens, Need shape, ReplyWords words)
    {
        var fixedTokens = tokens.Select(token => token is "i" || token.StartsWith("i'", StringComparison.Ordinal) || token.StartsWith("i’", StringComparison.Ordinal) ? "I" + token[1..] : token);
        var text = string.Join(' ', fixedTokens);
        return shape switch
        {
            Need.DetailSentence => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text[1..]),
            Need.DetailName or Need.DetailPerson => text,
            Need.DetailOther when !words.IsSmall(tokens[0]) => text,
            _ when text.Length > 1 && char.IsUpper(text[1]) => text,
            Need.DetailThing when tokens[0].EndsWith("'s", StringComparison.Ordinal) || tokens[0].EndsWith("’s", StringComparison.Ordinal) => text,
            _ => string.Concat(char.ToLowerInvariant(text[0]).ToString(), text[1..]),
        };
    }
}
