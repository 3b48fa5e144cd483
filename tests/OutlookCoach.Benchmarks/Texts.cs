using System.Text;

namespace OutlookCoach.Benchmarks;

/// <summary>A draft of about 110 words and a mail of about 1.5 KB, of the everyday kind; <c>peers/compare.mjs</c> takes the same ones.</summary>
internal static class Texts
{
    public static readonly string Draft = Read("draft.txt");
    public static readonly string Mail = Read("mail.txt");

    /// <summary>The text over and over, up to a length in KiB of ASCII.</summary>
    public static string Long(string text, int kib)
    {
        var length = kib * 1024;
        var repeated = new StringBuilder(length + text.Length);
        while (repeated.Length < length)
        {
            repeated.Append(text).Append('\n');
        }

        return repeated.ToString(0, length);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
