using System.Text;

namespace OutlookCoach.Coaching.Tests.Fuzz;

/// <summary>Spoils samples the way broken mail programs and attackers do. The same seed always gives the same texts.</summary>
public sealed class Mutator(IReadOnlyList<string> samples, int seed)
{
    private const int MostSteps = 6;
    private const int LongestText = 24_000;

    // Signs that readers give a meaning to, or stumble over.
    private static readonly string[] Signs =
    [
        "\u0000", "\u0001", "\u0008", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u061C", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029",
        "\u202A", "\u202D", "\u202E", "\u2066", "\u2069", "\uD83D", "\uDE42", "\uFEFF", "\uFFFD", "\uFFFF", "\u0130", "\u1E9E", "\uFB01", "\uFF21",
        "\n", "\r", "\r\n", "\n\n", "\t", " ", "  ", ".", "...", "\u2026", "!", "?", ",", ":", ";", "'", "\u2019", "\"", "\u201E", "(", ")", "[", "]", "{", "}", "{{", "}}", "<", ">", "|", "^", "$", "#", "&", "*", "-", "--", "@", "=", "=0D", "=\n", "\\",
        "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<p>", "</p>", "<b", "<a href=\"", "\">", "<img src=x onerror=", "&#x", "&#0;", "&#55357;", "&amp;", "&nbsp", "<table><tr><td>", "</template>", "<noscript>", "<title>", "<plaintext>", "<textarea>",
        "\n> ", "\n>> ", "\nFrom: ", "\nSent: ", "\nSubject: ", "\nOn 3 March 2025 Priya wrote:\n", "\n-----Original Message-----\n", "\n-- \n", "\nKind regards,\n", "\nPS: ", "Dear ",
        "\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n", "\nContent-Transfer-Encoding: base64\n\n", "\nContent-Type: text/html; charset=utf-7\n", "\nContent-Type: message/rfc822\n\n", "\n--b--\n", "=?utf-8?B?", "=?utf-8?Q?=?=", "\nDate: Fri, 31 Dec 9999 23:59:59 -1400\n", "\nDate: 1 Jan 0001 00:00:00 +1400\n", "\nX-Sandbox-Age-Hours: 1e308\n",
        "a:", "\n  - ", "- ", ": ", " #", "&a ", "*a ", "!!binary ", "|\n  ", "'", "%YAML 1.1\n---\n",
        "in 99 years", "in late August 2199", "after the new year", "in six months", "thank you", "unfortunately", "not", "don't", "I'd've", "reconsider", "we regret", "0", "-1", "99999999999999999999",
    ];

    private readonly Random random = new(seed);

    /// <summary>A sample, spoiled.</summary>
    public string Next()
    {
        var text = Sample();
        for (var step = random.Next(1, MostSteps + 1); step > 0; step--)
        {
            text = Spoil(text);
        }

        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>A few signs of a sample or some others, over and over.</summary>
    public string Repeated(int length)
    {
        var part = random.Next(3) switch
        {
            0 => Sign(),
            1 => Sign() + Slice(Sample(), 12) + Sign(),
            _ => Slice(Sample(), 40),
        };
        part = part.Length == 0 ? " " : part;
        return new StringBuilder(length + part.Length).Insert(0, part, (length / part.Length) + 1).ToString(0, length);
    }

    /// <summary>A number below this one, for what readers are given beside a text.</summary>
    public int Choose(int below) => random.Next(below);

    private string Spoil(string text) => random.Next(9) switch
    {
        0 => text.Remove(Place(text, out var length), length),
        1 => text.Insert(random.Next(text.Length + 1), Sign()),
        2 => text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Sign(), random.Next(1, 60)))),
        3 => text.Insert(random.Next(text.Length + 1), Slice(text, 200)),
        4 => Slice(text, text.Length) + Slice(Sample(), 4000),
        5 => text.Insert(random.Next(text.Length + 1), Slice(Sample(), 400)),
        6 => Replaced(text),
        7 => text.Replace(Sign(), Sign(), StringComparison.Ordinal),
        _ => text[..random.Next(text.Length + 1)],
    };

    private string Replaced(string text)
    {
        var signs = text.ToCharArray();
        for (var times = Math.Min(signs.Length, random.Next(1, 12)); times > 0; times--)
        {
            signs[random.Next(signs.Length)] = (char)random.Next(random.Next(3) == 0 ? char.MaxValue + 1 : 0x180);
        }

        return new string(signs);
    }

    private string Sample() => samples[random.Next(samples.Count)];

    private string Sign() => Signs[random.Next(Signs.Length)];

    private string Slice(string text, int longest)
    {
        var start = Place(text, out var length);
        return text.Substring(start, Math.Min(length, longest));
    }

    private int Place(string text, out int length)
    {
        var start = random.Next(text.Length + 1);
        length = random.Next(text.Length - start + 1);
        return start;
    }
}
