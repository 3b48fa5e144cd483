using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Words that tell names apart: what no company, role or person is called, and what role names end in.</summary>
internal sealed class NameWords
{
    public NameWords(PlaybookPage page)
    {
        NotCompany = Set(page.Lines("not-company"));
        NotRole = Set(page.Lines("not-role"));
        NotPerson = Set(page.Lines("not-person"));
        RoleEndings = Set(page.Lines("role-endings"));
        Inside = Set(page.Lines("inside-names"));
        CompanyForms = Set(page.OptionalLines("company-forms"));
        Titles = Set(page.Lines("titles"));
        page.Finish();
    }

    public IReadOnlySet<string> NotCompany { get; }

    public IReadOnlySet<string> NotRole { get; }

    public IReadOnlySet<string> NotPerson { get; }

    public IReadOnlySet<string> RoleEndings { get; }

    /// <summary>Small words that stand inside names: of, and, de.</summary>
    public IReadOnlySet<string> Inside { get; }

    /// <summary>Words that companies and bodies are called: Ltd, University.</summary>
    public IReadOnlySet<string> CompanyForms { get; }

    public IReadOnlySet<string> Titles { get; }

    private static HashSet<string> Set(IReadOnlyList<Line> lines) =>
        new(lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
}
