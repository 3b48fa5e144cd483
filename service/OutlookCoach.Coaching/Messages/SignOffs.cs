using System.Buffers;
using System.Collections.Frozen;

namespace OutlookCoach.Coaching.Messages;

/// <summary>The ways a letter closes, and where one does. Nothing below a sign-off is judged or read as the letter's words.</summary>
internal sealed class SignOffs(IEnumerable<string> phrases, IReadOnlySet<string> writerWords, IReadOnlySet<string> footerWords)
{
    private const int MostWordsAfter = 4;
    private const int FewestWritten = 3;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,.!;-\u2013\u2014\u00A0");

    private readonly FrozenSet<string> phrases = phrases.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> firstWords = phrases.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The line of the last sign-off before <paramref name="end"/>, or <paramref name="end"/> when there is none.</summary>
    public int FindLine(string text, IReadOnlyList<MailLine> lines, int end)
    {
        var written = 0;
        var found = end;
        for (var i = 0; i < end; i++)
        {
            var line = lines[i].In(text).Trim();
            if (line is "--" or "-- " or "__")
            {
                return Math.Min(found, i);
            }

            if (written > 0 && IsSignOff(line))
            {
                found = i;
            }
            else if (found < end && IsWriting(line))
            {
                found = end;
            }

            written += line.Length > 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>"Kind regards,", "Best, Sam", "Thank you": a closing alone on its line, a short name after it allowed.</summary>
    public bool IsSignOff(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 60 || !OpensLikeOne(line))
        {
            return false;
        }

        var words = line.ToString().Split([' ', ',', '.', '!', ';', '-', '\u2013', '\u2014', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, 5); length > 0; length--)
        {
            if (phrases.Contains(string.Join(' ', words[..length])))
            {
                return words.Skip(length).Count() <= MostWordsAfter && words.Skip(length).All(word => !char.IsLower(word[0]) || word is "x" or "xx" or "xxx");
            }
        }

        return false;
    }

    // Most lines are none by their first word.
    private bool OpensLikeOne(ReadOnlySpan<char> line)
    {
        var words = line[Math.Max(0, line.IndexOfAnyExcept(BetweenWords))..];
        var end = words.IndexOfAny(BetweenWords);
        return firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? words : words[..end]);
    }

    // A sign-off in the middle was none: a P.S. or another sentence of the writer's follows. A legal footer is a sentence too,
    // but it speaks of recipients; a job title has no "I" and no "you".
    private bool IsWriting(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("PS", StringComparison.Ordinal) || line.StartsWith("P.S", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var words = line.ToString().Split([' ', ',', '.', '!', '?', ';', ':', '\''], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWritten && words.Any(writerWords.Contains) && !words.Any(footerWords.Contains);
    }
}
