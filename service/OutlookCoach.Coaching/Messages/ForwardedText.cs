namespace OutlookCoach.Coaching.Messages;

/// <summary>The forwarded letter alone, at the same places: everything above it becomes blank, so that spans still fit the whole message.</summary>
internal static class ForwardedText
{
    private const int HeaderLines = 10;

    public static string Blanked(string text, IReadOnlyList<MailLine> lines, int first)
    {
        var start = BodyStart(text, lines, first);
        return string.Create(text.Length, (text, start), static (blanked, source) =>
        {
            blanked[..source.start].Fill(' ');
            source.text.AsSpan(source.start).CopyTo(blanked[source.start..]);
        }).Replace("\n> ", "\n  ", StringComparison.Ordinal);
    }

    // The header block ends with its first empty line.
    private static int BodyStart(string text, IReadOnlyList<MailLine> lines, int first)
    {
        var headers = 0;
        for (var i = first; i < Math.Min(lines.Count, first + HeaderLines); i++)
        {
            var line = lines[i].In(text).TrimStart("> ").Trim();
            if (line.IsEmpty && headers > 0)
            {
                return lines[i].End;
            }

            headers += line.Contains(':') ? 1 : 0;
        }

        return lines[first].End;
    }
}
