using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Words that tell names apart: what no company, role or person is called, and what role names end in.</summary>
internal sealed class NameWords
{
    private NameWords(PlaybookPage page)
    {
        NotCompany = Set(page.Lines("not-company"));
        NotRole = Set(page.Lines("not-role"));
        NotPerson = Set(page.Lines("not-person"));
        RoleEndings = Set(page.Lines("role-endings"));
        Inside = Set(page.Lines("inside-names"));
        Titles = Set(page.Lines("titles"));
        page.Finish();
    }

    public IReadOnlySet<string> NotCompany { get; }

    public IReadOnlySet<string> NotRole { get; }

    public IReadOnlySet<string> NotPerson { get; }

    public IReadOnlySet<string> RoleEndings { get; }

    /// <summary>Small words that stand inside names: of, and, de.</summary>
    public IReadOnlySet<string> Inside { get; }

    public IReadOnlySet<string> Titles { get; }

    public static NameWords? Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/rejections/names.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return null;
        }

        return PlaybookPage.Read(file, problems) is { } page ? new NameWords(page) : null;
    }

    private static HashSet<string> Set(IReadOnlyList<Line> lines) =>
        new(lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
}
