using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>The word lists of a language, by name: <c>&lt;we&gt;</c> is <c>lists/we.yaml</c>.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, IReadOnlyList<Line>> byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys;

    public IReadOnlyList<Line>? Find(string name) => byName.GetValueOrDefault(name);

    public static WordLists Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/lists/";
        var lists = new WordLists();
        foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (PlaybookPage.Read(file, problems) is { } page)
            {
                lists.byName[System.IO.Path.GetFileNameWithoutExtension(file.Path)] = page.Lines("words");
                page.Finish();
            }
        }

        return lists;
    }
}
