using System.Text;

namespace OutlookCoach.Service.Reminders;

/// <summary>Lines as RFC 5545 wants them: at most 75 bytes, the rest on a line that starts with a space, and none of them broken within a character.</summary>
public static class FoldedText
{
    private const int Longest = 75;
    private const string End = "\r\n";

    /// <summary>Folds lines anew, whatever way they were folded.</summary>
    public static string Of(string content)
    {
        var unfolded = content.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal);
        var folded = new StringBuilder(content.Length + content.Length / 16);
        foreach (var line in unfolded.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Fold(line, folded);
        }

        return folded.ToString();
    }

    /// <summary>The words without what no line of such a file may hold: control characters, and halves of characters.</summary>
    public static string Safe(string words)
    {
        var safe = new StringBuilder(words.Length);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }

    private static void Fold(string line, StringBuilder folded)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Longest)
            {
                folded.Append(End).Append(' ');
                used = 1;
            }

            folded.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        folded.Append(End);
    }
}
