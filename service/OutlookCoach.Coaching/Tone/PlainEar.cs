using System.Text;
using System.Text.RegularExpressions;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Looks for plain phrases as the pane does (<c>hearing.ts</c>), so that their examples prove what happens there.</summary>
internal sealed partial class PlainEar
{
    private readonly Regex finds;
    private readonly Regex? unless;

    public PlainEar(PlainCare plain)
    {
        finds = OneOf(plain.Finds);
        unless = plain.Unless.Count > 0 ? OneOf(plain.Unless) : null;
    }

    /// <summary>Words, brackets with a bar in each, and spaces.</summary>
    public static bool Understands(string line) => Shape().IsMatch(line);

    public bool Hears(string text) =>
        SentenceEnd().Split(text.Normalize().ToLowerInvariant()).Select(Words).Any(words => finds.IsMatch(words) && unless?.IsMatch(words) != true);

    // "don't" is "dont": a phone writes it either way. Every word ends in a space, so that a phrase never ends inside one.
    private static string Words(string sentence) =>
        " " + string.Concat(Word().Matches(Apostrophe().Replace(sentence, "")).Select(word => word.Value + " "));

    private static Regex OneOf(IEnumerable<string> lines) =>
        new($" (?:{string.Join('|', lines.Select(Pattern))})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static string Pattern(string line)
    {
        var pattern = new StringBuilder();
        foreach (var part in Part().Matches(line).Select(match => match.Value))
        {
            pattern.Append(part switch { "(" => "(?:", ")" or "|" => part, _ => part + " " });
        }

        return pattern.ToString();
    }

    [GeneratedRegex(@"^(?:[\p{Ll}\p{N} ]|\([\p{Ll}\p{N} ]+(?:\|[\p{Ll}\p{N} ]*)+\))+$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"[.!?\n]+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"['\u2019\u02BC`]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"[()|]|[\p{L}\p{N}]+")]
    private static partial Regex Part();
}
