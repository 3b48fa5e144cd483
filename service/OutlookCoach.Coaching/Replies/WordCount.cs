namespace OutlookCoach.Coaching.Replies;

/// <summary>Counts words as a person would: runs of anything but white space.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var sign in text)
        {
            var white = char.IsWhiteSpace(sign);
            words += !white && !inside ? 1 : 0;
            inside = !white;
        }

        return words;
    }
}
