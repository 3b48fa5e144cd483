using System.Buffers;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// Reads the YAML that nearly every file of the Playbook is: keys with words behind them, or with a list of lines below them.
/// It takes a tenth of the time that all of YAML takes, and says so when a page is more than that.
/// </summary>
internal sealed class PlainPage
{
    private const string Bullet = "  - ";

    // Whatever starts otherwise, or holds one of these, may mean something else in YAML.
    private static readonly SearchValues<char> Starts = SearchValues.Create("(<^$.\u00BF\u00A1\u2026");
    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ");
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(sign => (char)sign).Where(sign => char.IsControl(sign) && sign is not ('\n' or '\r')), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private readonly Dictionary<string, (PageValue Key, PageValue Value)> entries = new(StringComparer.Ordinal);
    private List<PageValue>? list;

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
            var read = line.TrimEnd(' ');
            if (!(read.IsEmpty || read[0] == '#' || (read[0] == ' ' ? ReadItem(read, number) : ReadKey(read, number))))
            {
                return false;
            }
        }

        return entries.Count > 0 && list is not { Count: 0 };
    }

    private bool ReadItem(ReadOnlySpan<char> line, int number)
    {
        if (list is null || !line.StartsWith(Bullet) || Words(line[Bullet.Length..]) is not { } words)
        {
            return false;
        }

        list.Add(new PageValue(words, null, number, Bullet.Length + 1));
        return true;
    }

    private bool ReadKey(ReadOnlySpan<char> line, int number)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || line[..colon].ContainsAnyExcept(KeySigns) || line[0] == '-' || line[colon - 1] == ' ' || list is { Count: 0 })
        {
            return false;
        }

        list = colon + 1 == line.Length ? [] : null;
        var name = line[..colon].ToString();
        return (list is null ? WordsBehind(line, colon, number) : new PageValue(null, list, number + 1, 3)) is { } value
            && entries.TryAdd(name, (new PageValue(name, null, number, 1), value));
    }

    private static PageValue? WordsBehind(ReadOnlySpan<char> line, int colon, int number)
    {
        var start = colon + 1;
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        return start > colon + 1 && Words(line[start..]) is { } words ? new PageValue(words, null, number, start + 1) : null;
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
        return inside.ContainsAny(written[0], '\\') ? null : inside.ToString();
    }
}
