using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// Whole letters that models learn from: Markdown pages, one sentence a bullet, an empty line between letters. A bullet says what the sentence says
/// and then the sentence: "not-selected, position-filled: We took somebody else."
/// </summary>
internal static class LetterPages
{
    /// <param name="folder">Such as "en/learned/letters/".</param>
    /// <param name="kinds">What a sentence can say, by the word for it in the pages.</param>
    public static IReadOnlyList<IReadOnlyList<LetterLine>> Read(IReadOnlyList<PlaybookFile> files, string folder, ILookup<string, string> kinds, ProblemList problems) =>
        [.. LinePages.In(files, folder).SelectMany(file => Letters(file, kinds, problems))];

    private static IEnumerable<IReadOnlyList<LetterLine>> Letters(PlaybookFile file, ILookup<string, string> kinds, ProblemList problems)
    {
        var page = LinePages.Page(file, problems);
        return page is null ? [] : page.Lists.Select(list => list.Select(line => Read(file, line, kinds, problems)).OfType<LetterLine>().ToArray());
    }

    private static LetterLine? Read(PlaybookFile file, Line line, ILookup<string, string> kinds, ProblemList problems)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        string[] told = colon < 0 ? [] : line.Text[..colon].Split(", ");
        if (told.Length == 0)
        {
            problems.Add(file.Path, line.Number, line.Column, "A line of a letter says what the sentence says, a colon, and the sentence, such as \"thanks: Thank you for coming.\".");
        }

        foreach (var unknown in told.Where(word => !kinds.Contains(word)))
        {
            problems.Add(file.Path, line.Number, line.Column, $"No sentence is of a kind \"{unknown}\"{NearestWord.Hint(unknown, kinds.Select(kind => kind.Key))}");
        }

        return told.Length > 0 && told.All(kinds.Contains) ? new LetterLine([.. told.Select(word => kinds[word].First())], line.Text[(colon + 2)..]) : null;
    }
}
