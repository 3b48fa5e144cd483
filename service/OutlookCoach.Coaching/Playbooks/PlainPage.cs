using System.Buffers;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// Reads the YAML that the Playbook's files are: keys with words or a short list behind them, or with a list of lines or a text below them.
/// It takes a tenth of the time that all of YAML takes, and says so when a page is more than that.
/// </summary>
internal sealed class PlainPage
{
    private const string Bullet = "  - ";
    private const string TextBelow = "|-";
    private const int TextIndent = 2;

    // YAML takes no longer key.
    private const int LongestKey = 1024;

    // Whatever starts otherwise, or holds one of these, may mean something else in YAML.
    private static readonly SearchValues<char> Starts = SearchValues.Create("(<^$.\u00BF\u00A1\u2026");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]{}");
    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ");
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(sign => (char)sign).Where(sign => char.IsControl(sign) && sign is not ('\n' or '\r')), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private readonly Dictionary<string, (PageValue Key, PageValue Value)> entries = new(StringComparer.Ordinal);
    private List<PageValue>? list;

    // The lines of a text, how far they are moved in, and where the text goes.
    private List<string>? text;
    private int indent;
    private Action<string>? put;

    /// <summary>Null when the page holds anything but plain keys, words and lists.</summary>
    public static Dictionary<string, (PageValue Key, PageValue Value)>? Read(string yaml)
    {
        var page = new PlainPage();
        return !yaml.AsSpan().ContainsAny(NotPlain) && page.ReadLines(yaml) ? page.entries : null;
    }

    private bool ReadLines(string yaml)
    {
        var number = 0;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            number++;
            if (!GoesOn(line) && !(EndText() && ReadLine(line.TrimEnd(' '), number)))
            {
                return false;
            }
        }

        return EndText() && entries.Count > 0 && list is not { Count: 0 };
    }

    private bool ReadLine(ReadOnlySpan<char> line, int number) =>
        line.IsEmpty || line.TrimStart(' ')[0] == '#' || (line[0] == ' ' ? ReadItem(line, number) : ReadKey(line, number));

    // Whatever stands as far in as the text belongs to it, and so do empty lines and lines of nothing but spaces.
    private bool GoesOn(ReadOnlySpan<char> line)
    {
        var begins = line.IndexOfAnyExcept(' ');
        if (text is null || (begins >= 0 && begins < indent))
        {
            return false;
        }

        text.Add(line.Length <= indent ? "" : line[indent..].ToString());
        return true;
    }

    // A text without lines, or that does not begin at its edge, is for all of YAML to read.
    private bool EndText()
    {
        var plain = text is null || (text is [[not ' ', ..], ..] && !text.Exists(line => line.EndsWith(' ')));
        put?.Invoke(string.Join('\n', text!).TrimEnd('\n'));
        (text, put) = (null, null);
        return plain;
    }

    private bool BeginText(int movedIn, Action<string> where)
    {
        (text, indent, put) = ([], movedIn, where);
        return true;
    }

    private bool ReadItem(ReadOnlySpan<char> line, int number)
    {
        if (list is not { } items || !line.StartsWith(Bullet))
        {
            return false;
        }

        if (line[Bullet.Length..] is TextBelow)
        {
            return BeginText(Bullet.Length, words => items.Add(new PageValue(words, null, number, Bullet.Length + 1)));
        }

        var words = Words(line[Bullet.Length..]);
        items.Add(new PageValue(words, null, number, Bullet.Length + 1));
        return words is not null;
    }

    private bool ReadKey(ReadOnlySpan<char> line, int number)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > LongestKey || line[..colon].ContainsAnyExcept(KeySigns) || line[0] == '-' || line[colon - 1] == ' ' || list is { Count: 0 })
        {
            return false;
        }

        list = colon + 1 == line.Length ? [] : null;
        var name = line[..colon].ToString();
        var key = new PageValue(name, null, number, 1);
        var value = list is null ? ValueBehind(name, line, number) : new PageValue(null, list, number + 1, 3);
        return value is not null && entries.TryAdd(name, (key, value));
    }

    private PageValue? ValueBehind(string name, ReadOnlySpan<char> line, int number)
    {
        var start = name.Length + 1 + line[(name.Length + 1)..].IndexOfAnyExcept(' ');
        if (start == name.Length + 1)
        {
            return null;
        }

        var value = new PageValue("", null, number, start + 1);
        if (line[start..] is TextBelow)
        {
            BeginText(TextIndent, words => entries[name] = (entries[name].Key, value with { Words = words }));
            return value;
        }

        return line[start] == '[' ? ShortList(line[start..], value) : Words(line[start..]) is { } words ? value with { Words = words } : null;
    }

    // "[one, two]": a comma inside quotation marks leaves halves that are no words.
    private static PageValue? ShortList(ReadOnlySpan<char> written, PageValue value)
    {
        if (written.Length < 2 || written[^1] != ']' || written[1..^1].ContainsAny(Brackets))
        {
            return null;
        }

        var inside = written[1..^1];
        var items = new List<PageValue>();
        foreach (var part in inside.Split(','))
        {
            var item = inside[part].TrimStart(' ');
            if (Words(item.TrimEnd(' ')) is not { } words)
            {
                return null;
            }

            items.Add(new PageValue(words, null, value.Line, value.Column + 1 + part.End.Value - item.Length));
        }

        return value with { Words = null, Items = items };
    }

    private static string? Words(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
        {
            return null;
        }

        var plain = (char.IsLetterOrDigit(written[0]) || Starts.Contains(written[0])) && !written.EndsWith(':') && !written.Contains(": ", StringComparison.Ordinal) && !written.Contains(" #", StringComparison.Ordinal);
        return plain ? written.ToString() : Quoted(written);
    }

    private static string? Quoted(ReadOnlySpan<char> written)
    {
        if (written.Length < 2 || written[0] is not ('"' or '\'') || written[^1] != written[0])
        {
            return null;
        }

        var inside = written[1..^1];
        if (!inside.ContainsAny(written[0], '\\'))
        {
            return inside.ToString();
        }

        // Between single marks, two stand for one.
        var pairs = inside.ToString().Replace("''", "\n", StringComparison.Ordinal);
        return written[0] == '\'' && !pairs.Contains('\'') ? pairs.Replace('\n', '\'') : null;
    }
}
