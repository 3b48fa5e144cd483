using System.Globalization;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// Cuts text into words and sentences in one pass. A line end inside a wrapped paragraph is a space;
/// an empty line, or the end of a short line, ends the sentence, because greetings and lists carry no full stop.
/// </summary>
internal sealed class Tokenizer(Vocabulary vocabulary, IReadOnlySet<string> abbreviations, IReadOnlySet<string> closingAbbreviations)
{
    private const int ShortLine = 45;

    private readonly SentenceStops stops = new(abbreviations, closingAbbreviations);
    private readonly int possessive = vocabulary.Add("'s");

    public TokenizedText Cut(string text) => Cut(text, 0, text.Length);

    /// <summary>Only this part is cut; places still count from the start of <paramref name="text"/>.</summary>
    public TokenizedText Cut(string text, int start, int end) => Cut(text, start, end, new TokenRoom((end - start) / 5));

    /// <param name="room">Holds what is cut until it is used for another text.</param>
    public TokenizedText Cut(string text, int start, int end, TokenRoom room)
    {
        room.Clear();
        var pass = new TokenizerPass(text, room);
        var at = start;
        pass.LineStart = start;
        while (at < end)
        {
            at = text[at] == ' ' ? at + 1 : IsWordPart(text[at]) ? Word(pass, at, end) : Sign(pass, at, end);
        }

        pass.EndSentence(end, '\n');
        return new TokenizedText(text, pass.Tokens, pass.Sentences);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4';

    // Nearly all words are plain ones: letters and digits of ASCII, without an apostrophe.
    private int Word(TokenizerPass pass, int start, int end)
    {
        var text = pass.Text;
        var looks = new WordLooks();
        var at = start;
        while (at < end && looks.Take(text[at]))
        {
            at++;
        }

        if (at < end && (text[at] == '\'' || !char.IsAscii(text[at])))
        {
            return OtherWord(pass, start, end);
        }

        var known = at - start <= Vocabulary.LongestWord ? vocabulary.FindPlain(text.AsSpan(start), at - start) : default;
        if (known.StandsFor is null)
        {
            pass.Add(start, at - start, known.Id, looks.Marks(text[start]));
            return at;
        }

        foreach (var id in known.StandsFor)
        {
            pass.Add(start, at - start, id, looks.Marks(text[start]));
        }

        return at;
    }

    private int OtherWord(TokenizerPass pass, int start, int end)
    {
        var text = pass.Text;
        var at = start + 1;
        while (at < end && (IsWordPart(text[at]) || InsideWord(text, at, end)))
        {
            at++;
        }

        Span<char> lower = stackalloc char[Vocabulary.LongestWord];
        var length = at - start;
        if (length > lower.Length)
        {
            pass.Add(start, length, 0);
            return at;
        }

        lower = Lower(text.AsSpan(start, length), lower);
        AddWord(pass, start, lower);
        return at;
    }

    private static bool InsideWord(string text, int at, int end) =>
        (text[at] == '\'' || !char.IsAscii(text[at])) && MayStandInside(text, at, end);

    private static bool MayStandInside(string text, int at, int end) =>
        (IsApostrophe(text[at]) && at + 1 < end && char.IsLetter(text[at + 1]))
        || IsUnseen(text[at])
        || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    // Soft hyphens, joiners and marks of direction: a reader does not see them, so they part no word.
    private static bool IsUnseen(char c) => !char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static Span<char> Lower(ReadOnlySpan<char> word, Span<char> lower)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
            {
                lower[length++] = c;
            }
            else if (!IsUnseen(c))
            {
                lower[length++] = IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
            }
        }

        return lower[..length];
    }

    private void AddWord(TokenizerPass pass, int start, ReadOnlySpan<char> word)
    {
        var known = vocabulary.Find(word);
        if (known.StandsFor is { } standsFor)
        {
            foreach (var id in standsFor)
            {
                pass.Add(start, word.Length, id);
            }

            return;
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0)
        {
            pass.Add(start, word.Length, known.Id);
            return;
        }

        var tail = word[(apostrophe + 1)..];
        AddWord(pass, start, word[..apostrophe]);
        var isPossessive = tail is "s";
        pass.Add(start + apostrophe + (isPossessive ? 0 : 1), tail.Length + (isPossessive ? 1 : 0), isPossessive ? possessive : vocabulary.Find(tail).Id);
    }

    private int Sign(TokenizerPass pass, int at, int end)
    {
        var text = pass.Text;
        switch (text[at])
        {
            case '\n':
                pass.NewLine(at, ShortLine);
                break;
            case '!' or '?' or '.' or '\u2026' or '\u3002':
                return stops.Stop(pass, at, end);
            case ',':
                pass.Pending |= TokenMarks.ClauseStart | TokenMarks.AfterComma;
                break;
            case ';' or ':' or '(' or ')' or '\u2013' or '\u2014' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '|' or '\u2022':
                pass.Pending |= TokenMarks.ClauseStart;
                break;
            case '-' when at > 0 && char.IsWhiteSpace(text[at - 1]):
                pass.Pending |= TokenMarks.ClauseStart;
                break;
        }

        return at + 1;
    }
}
