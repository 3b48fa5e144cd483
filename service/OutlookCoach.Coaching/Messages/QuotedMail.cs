namespace OutlookCoach.Coaching.Messages;

/// <summary>Finds where a mail stops being new: a line of quotation, a quoted header block, "On … wrote:". These are habits of mail programs, in the languages they speak.</summary>
internal static class QuotedMail
{
    private const int HeaderBlock = 6;
    private const int LongestFrom = 14;

    private static readonly string[] FromWords = ["from:", "von:", "de:", "de :", "da:", "van:", "od:", "från:", "fra:", "*from:*", "expéditeur:", "remitente:"];
    private static readonly string[] OtherHeaderWords =
    [
        "sent:", "date:", "to:", "subject:", "gesendet:", "datum:", "an:", "betreff:", "envoyé:", "envoyé :", "à:", "à :", "objet:", "objet :", "enviado:", "enviado el:", "fecha:", "para:", "asunto:",
        "inviato:", "data:", "a:", "oggetto:", "verzonden:", "aan:", "onderwerp:", "*sent:*", "*date:*", "*to:*", "*subject:*", "cc:",
    ];

    private static readonly string[] Wrote = ["wrote:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:", "schreef:", "napisał(a):", "escreveu:", "skrev:"];

    // "Am Montag um 9:12 schrieb Priya Shah:" names the writer last.
    private static readonly string[] WroteBeforeName = [" schrieb ", " schreef ", " skrev "];
    private static readonly string[] AttributionOpenings = ["On ", "Am ", "Le ", "El ", "Il ", "Op ", "Den ", "Em ", "W "];
    private static readonly string[] Original = ["original message", "ursprüngliche nachricht", "originalnachricht", "message d'origine", "message original", "mensaje original", "messaggio originale", "oorspronkelijk bericht"];
    private static readonly string[] Forwarded = ["forwarded message", "weitergeleitete nachricht", "message transféré", "mensaje reenviado", "messaggio inoltrato", "doorgestuurd bericht", "begin forwarded message"];

    /// <summary>Index of the first line that is not the writer's own, or the number of lines.</summary>
    public static int FirstLine(string text, IReadOnlyList<MailLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (StartsQuotation(text, lines, i))
            {
                return IsWrapped(text, lines, i) ? i - 1 : i;
            }
        }

        return lines.Count;
    }

    /// <summary>True when the quotation that starts here was forwarded, not answered.</summary>
    public static bool IsForward(string text, MailLine line) => Holds(line.In(text), Forwarded);

    /// <summary>The value of a quoted "From:" line within a header block, or null.</summary>
    public static string? QuotedFrom(string text, IReadOnlyList<MailLine> lines, int first)
    {
        for (var i = first; i < Math.Min(lines.Count, first + HeaderBlock); i++)
        {
            var line = lines[i].In(text).TrimStart("> ").Trim();
            foreach (var word in FromWords)
            {
                if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return line[word.Length..].Trim().ToString();
                }
            }
        }

        return null;
    }

    private static bool StartsQuotation(string text, IReadOnlyList<MailLine> lines, int i)
    {
        var line = lines[i].In(text).Trim();
        if (line.Length == 0)
        {
            return false;
        }

        return line[0] == '>'
            || (line.Length < 80 && (IsRule(line) || line[0] == 'B') && (Holds(line, Original) || Holds(line, Forwarded)))
            || (EndsAttribution(line) && (line.Contains('@') || OpensAttribution(line) || IsWrapped(text, lines, i)))
            || (line[..Math.Min(line.Length, LongestFrom)].Contains(':') && StartsWith(line, FromWords) && HeaderFollows(text, lines, i));
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.StartsWith("--") || line.StartsWith("__") || line.StartsWith("==");

    private static bool EndsAttribution(ReadOnlySpan<char> line) =>
        line.EndsWith(':') && line.Length < 200 && (EndsWith(line, Wrote) || Holds(line, WroteBeforeName));

    // A sentence of the writer's own may end in "wrote:", even with a date in it; an attribution begins with its date.
    private static bool OpensAttribution(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('0', '9') && (char.IsAsciiDigit(line[0]) || StartsWith(line, AttributionOpenings));

    // Mail programs break "On Monday, 3 March, Priya Shah <priya@…> wrote:" into two lines.
    private static bool IsWrapped(string text, IReadOnlyList<MailLine> lines, int i)
    {
        var line = lines[i].In(text).Trim();
        var above = i > 0 ? lines[i - 1].In(text).Trim() : default;
        return EndsAttribution(line) && !OpensAttribution(line) && !above.IsEmpty && OpensAttribution(above);
    }

    private static bool HeaderFollows(string text, IReadOnlyList<MailLine> lines, int i)
    {
        var others = 0;
        for (var j = i + 1; j < Math.Min(lines.Count, i + HeaderBlock); j++)
        {
            others += StartsWith(lines[j].In(text).Trim(), OtherHeaderWords) ? 1 : 0;
        }

        return others >= 1 && (others >= 2 || lines[i].In(text).Contains('@') || i + 2 >= lines.Count);
    }

    private static bool StartsWith(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
