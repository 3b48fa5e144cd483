namespace OutlookCoach.Coaching.Phrases;

/// <summary>Tells whether a full stop, or another such sign, ends a sentence.</summary>
internal sealed class SentenceStops(IReadOnlySet<string> abbreviations, IReadOnlySet<string> closingAbbreviations)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> abbreviationLookup =
        new HashSet<string>(abbreviations, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> closingLookup =
        new HashSet<string>(closingAbbreviations, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Ends the sentence, or does not, at a sign that may end one.</summary>
    /// <returns>Where to go on.</returns>
    public int Stop(TokenizerPass pass, int at, int end)
    {
        var text = pass.Text;
        var sign = text[at];
        var after = at + 1;
        while (after < end && text[after] is '!' or '?' or '.' or '\u2026')
        {
            sign = text[after] is '?' ? '?' : sign;
            after++;
        }

        var closed = after;
        while (closed < end && text[closed] is '"' or '\u201D' or ')' or '\'' or '\u2019' or '\u00BB')
        {
            closed++;
        }

        if (closed < end && !char.IsWhiteSpace(text[closed]))
        {
            return after;
        }

        if (text[at] == '.' && after == at + 1 && EndsAbbreviation(pass, at, closed, end))
        {
            return after;
        }

        var trails = text[at] == '\u2026' || (after - at > 1 && text[at] == '.');
        if (trails && sign != '?' && !NextIsCapital(text, closed, end))
        {
            pass.Pending |= TokenMarks.ClauseStart;
            return after;
        }

        pass.EndSentence(closed, sign == '?' ? '?' : text[at]);
        return closed;
    }

    // The word before the dot may hold dots itself: "e.g.".
    private bool EndsAbbreviation(TokenizerPass pass, int dot, int after, int end)
    {
        if (pass.Tokens.Count == 0 || pass.Tokens[^1].End != dot)
        {
            return false;
        }

        var start = pass.Tokens[^1].Start;
        while (start >= 2 && pass.Text[start - 1] == '.' && char.IsLetter(pass.Text[start - 2]))
        {
            start -= 2;
        }

        var word = pass.Text.AsSpan(start, dot - start);
        var initial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I' && NextIsCapital(pass.Text, after, end);
        if (closingLookup.Contains(word) && NextIsCapital(pass.Text, after, end))
        {
            return false;
        }

        return initial || abbreviationLookup.Contains(word) || NextIsLower(pass.Text, after, end);
    }

    private static bool NextIsCapital(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < end && char.IsUpper(text[at]);
    }

    // "approx. two weeks": a lower-case word on the same line goes on with the sentence, but people who never
    // write capitals also end sentences, so only short words before the dot count.
    private static bool NextIsLower(string text, int at, int end) =>
        at + 1 < end && text[at] == ' ' && char.IsLower(text[at + 1]) && at >= 4 && text.AsSpan(at - 4, 3).Contains(' ');
}
