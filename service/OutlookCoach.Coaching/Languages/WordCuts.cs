using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Where one word ends and the next begins, for passes that only look words up.</summary>
internal static class WordCuts
{
    // All signs between words but the curly quotation marks are below 64: a bit each.
    private static readonly ulong Between = " \t\r\n.,;:!?()\">-/".Aggregate(0UL, (signs, sign) => signs | (1UL << sign));

    /// <summary>A sign that parts words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBetween(char c) => c < 64 ? ((Between >> c) & 1) != 0 : c is '\u201C' or '\u201D';

    /// <summary>Goes on to the first letter of the next word, or to the end.</summary>
    /// <returns>Where it stands then.</returns>
    public static int SkipSigns(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && IsBetween(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The next word; empty when there is no other.</summary>
    /// <param name="at">Where to look from; then behind the word.</param>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, scoped ref int at)
    {
        var start = SkipSigns(text, ref at);
        while (at < text.Length && !IsBetween(text[at]))
        {
            at++;
        }

        return text[start..at];
    }
}
