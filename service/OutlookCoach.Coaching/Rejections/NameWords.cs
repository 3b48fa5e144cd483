using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Words that tell names apart: what no company, role or person is called, and what role names end in.</summary>
internal sealed class NameWords
{
    private const int ShortestCompound = 6;

    private readonly NameSet roleEndings;
    private readonly string[] formEndings;

    public NameWords(PlaybookPage page)
    {
        NotCompany = Set(page.Lines("not-company"));
        NotRole = Set(page.Lines("not-role"));
        NotPerson = Set(page.Lines("not-person"));
        roleEndings = Set(page.Lines("role-endings"));
        BeforeRoles = Set(page.Lines("before-roles"));
        RoleNeverEnds = Set(page.OptionalLines("role-never-ends"));
        RoleTerms = Set(page.OptionalLines("role-terms"));
        Articles = Set(page.Lines("articles"));
        BeforeCompanies = Set(page.Lines("before-companies"));
        InsideRoles = Set(page.Lines("inside-roles"));
        InsideCompanies = Set(page.Lines("inside-companies"));
        WorkPlaces = Set(page.OptionalLines("work-places"));
        StateMatters = Set(page.OptionalLines("state-matters"));
        StreetWords = Set(page.OptionalLines("street-words"));
        AfterRoles = Set(page.OptionalLines("after-roles"));
        BeforeNamedRoles = Set(page.OptionalLines("before-named-roles"));
        Particles = Set(page.Lines("particles"));
        At = Set(page.Lines("at"));
        InsideAfterForms = Set(page.OptionalLines("inside-after-forms"));
        Joins = Set(page.Lines("joins"));
        Genders = Set(page.OptionalLines("genders"));
        TeamWords = Set(page.Lines("team-words"));
        CompanyForms = Set(page.Lines("company-forms"));
        LegalForms = Set(page.Lines("legal-forms"));
        formEndings = [.. Set(page.OptionalLines("form-endings")).Words];
        Titles = Set(page.Lines("titles"));
        page.Finish();
    }

    public NameSet NotCompany { get; }

    public NameSet NotRole { get; }

    public NameSet NotPerson { get; }

    /// <summary>Small words in front of a role that are no part of it: the, our, a.</summary>
    public NameSet BeforeRoles { get; }

    /// <summary>What people apply for that is no work, whatever stands before it: the Young Artist Grant.</summary>
    public NameSet RoleNeverEnds { get; }

    /// <summary>How long or when the work is; in small letters no part of a role's name: fixed-term, weekend.</summary>
    public NameSet RoleTerms { get; }

    /// <summary>Words that begin another thing: the, a, our.</summary>
    public NameSet Articles { get; }

    /// <summary>Small words in front of a company that are no part of it: the.</summary>
    public NameSet BeforeCompanies { get; }

    /// <summary>Small words that stand inside a role's name: of, in, for.</summary>
    public NameSet InsideRoles { get; }

    /// <summary>What a state has departments of: justice, veterans. A department of anything else is a part of somebody.</summary>
    public NameSet StateMatters { get; }

    /// <summary>What streets are called behind their names: Road, Avenue.</summary>
    public NameSet StreetWords { get; }

    /// <summary>What stands behind the name of a town where people work: the Kells branch.</summary>
    public NameSet WorkPlaces { get; }

    /// <summary>Words behind a role that tell its hours or terms: nights, part time.</summary>
    public NameSet AfterRoles { get; }

    /// <summary>Small words that jobs are named behind: as, for.</summary>
    public NameSet BeforeNamedRoles { get; }

    /// <summary>Small words that stand inside a company's name: of, and, de.</summary>
    public NameSet InsideCompanies { get; }

    /// <summary>Small words that stand inside a company's name behind what it is: for of "Institute for Rivers".</summary>
    public NameSet InsideAfterForms { get; }

    /// <summary>Small words inside a person's name: van, de.</summary>
    public NameSet Particles { get; }

    /// <summary>Words between a team and its company: at.</summary>
    public NameSet At { get; }

    /// <summary>Words that put two things side by side: and.</summary>
    public NameSet Joins { get; }

    /// <summary>Endings that add the other gender to a role: in, innen.</summary>
    public NameSet Genders { get; }

    /// <summary>What the people who write such mail call themselves; no part of the company's name: Recruiting, Team.</summary>
    public NameSet TeamWords { get; }

    /// <summary>Words that companies and bodies are called: University, Partners.</summary>
    public NameSet CompanyForms { get; }

    /// <summary>What stands behind a company's name, with or without a comma: Ltd, GmbH.</summary>
    public NameSet LegalForms { get; }

    public NameSet Titles { get; }

    /// <summary>Roles are called this: engineer, Softwareentwickler.</summary>
    public bool EndsRole(ReadOnlySpan<char> word) =>
        IsRole(word) || EndsCompound(word);

    /// <summary>The word alone, or several of them: engineer, engineers.</summary>
    public bool IsRole(ReadOnlySpan<char> word) => roleEndings.Contains(word) || (word.Length > 3 && word[^1] == 's' && roleEndings.Contains(word[..^1]));

    /// <summary>Bodies are called this, by what they are or by their legal form: College, Ltd, Nationalbank.</summary>
    public bool IsForm(ReadOnlySpan<char> word) => CompanyForms.Contains(word) || LegalForms.Contains(word) || EndsForm(word);

    /// <summary>"the Kells branch" names a town, neither a company nor a role.</summary>
    public bool IsTown(TokenizedText text, int first, int last) =>
        first == last && first > 0 && last + 1 < text.Tokens.Length && Articles.Contains(NameRun.Word(text, first - 1))
        && !NameRun.IsCapital(text, last + 1) && WorkPlaces.Contains(NameRun.Word(text, last + 1));

    private bool EndsForm(ReadOnlySpan<char> word)
    {
        foreach (var ending in formEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsCompound(ReadOnlySpan<char> word)
    {
        for (var start = 1; start <= word.Length - ShortestCompound; start++)
        {
            if (roleEndings.Contains(word[start..]))
            {
                return true;
            }
        }

        return false;
    }

    private static NameSet Set(IReadOnlyList<Line> lines) => new(lines.SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
