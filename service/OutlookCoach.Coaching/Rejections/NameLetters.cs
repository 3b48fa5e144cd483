using System.Text;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Names compared by their letters alone: "Tallow &amp; Finch" and tallow-finch.example.</summary>
internal static class NameLetters
{
    private const int Short = 256;

    // Ends of domains such as "co" of co.uk.
    private const int LongestEnd = 3;

    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> letters = name.Length <= Short ? stackalloc char[name.Length] : new char[name.Length];
        return letters[..Write(name, letters)].ToString();
    }

    /// <summary>Letters and digits as they are written: "do-not.reply" and "donotreply" are one.</summary>
    public static string Flat(string name) => name.All(char.IsLetterOrDigit) ? name : string.Concat(name.Where(char.IsLetterOrDigit));

    /// <summary>Letters and digits in small letters, and how many there are.</summary>
    /// <param name="letters">At least as long as the name.</param>
    public static int Write(ReadOnlySpan<char> name, Span<char> letters)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[length++] = Letter(c);
            }
        }

        return length;
    }

    /// <summary>The small letter without its accent, which domains leave away: Scoil Bhríde and scoilbhride.ie.</summary>
    public static char Letter(char c) => char.ToLowerInvariant(char.IsAscii(c) || char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0]);

    /// <summary>The part of a domain that names its owner: northwind of careers@mail.northwind.co.uk; empty when there is none.</summary>
    public static string Label(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || at != address.LastIndexOf('@'))
        {
            return "";
        }

        var host = address.AsSpan(at + 1);
        var (above, last) = LastPart(host);
        if (above.IsEmpty && last.Length == host.Length)
        {
            return "";
        }

        var (rest, owner) = LastPart(above);
        return owner.Length <= LongestEnd && owner.Length < above.Length ? LastPart(rest).Last.ToString().ToLowerInvariant() : owner.ToString().ToLowerInvariant();
    }

    private static Parts LastPart(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        return new Parts { Above = host[..Math.Max(0, dot)], Last = host[(dot + 1)..] };
    }

    private ref struct Parts
    {
        public ReadOnlySpan<char> Above;
        public ReadOnlySpan<char> Last;

        public readonly void Deconstruct(out ReadOnlySpan<char> above, out ReadOnlySpan<char> last)
        {
            above = Above;
            last = Last;
        }
    }
}
