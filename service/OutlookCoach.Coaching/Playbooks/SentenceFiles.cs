namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Reads the <c>sentences</c> folder of a language: flat maps of name and sentence, one file a theme.</summary>
internal static class SentenceFiles
{
    public static Sentences Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/sentences/";
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (PlaybookPage.Read(file, problems) is { } page)
            {
                var theme = file.Path[folder.Length..].Replace(".yaml", "", StringComparison.Ordinal);
                foreach (var key in page.Keys.ToArray())
                {
                    byName[$"{theme}/{key}"] = page.Text(key);
                }
            }
        }

        return new Sentences(byName);
    }
}
