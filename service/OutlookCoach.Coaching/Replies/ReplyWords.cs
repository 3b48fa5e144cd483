using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>The word lists that help a language tell names, titles and the shape of a few typed words: <c>replies/words.yaml</c>.</summary>
internal sealed record ReplyWords
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    /// <summary>Ms, Dr, Professor.</summary>
    public IReadOnlySet<string> Titles { get; private init; } = None;

    /// <summary>Words of a sender's name that show it is nobody in particular.</summary>
    public IReadOnlySet<string> NoNames { get; private init; } = None;

    /// <summary>What follows a name without being part of it: "at", "from".</summary>
    public IReadOnlySet<string> AfterNames { get; private init; } = None;

    /// <summary>Generic ends of a role: "role", "position".</summary>
    public IReadOnlySet<string> RoleEnds { get; private init; } = None;

    /// <summary>The word between the last two names of a list.</summary>
    public string And { get; private init; } = "";

    /// <summary>Typed instead of a detail: "nothing", "n/a".</summary>
    public IReadOnlySet<string> Nothing { get; private init; } = None;

    public IReadOnlySet<string> Subjects { get; private init; } = None;
    public IReadOnlySet<string> SentenceStarts { get; private init; } = None;
    public IReadOnlySet<string> Articles { get; private init; } = None;
    public IReadOnlySet<string> Questions { get; private init; } = None;
    public IReadOnlySet<string> That { get; private init; } = None;
    public IReadOnlySet<string> To { get; private init; } = None;
    public IReadOnlySet<string> Verbs { get; private init; } = None;
    public IReadOnlySet<string> Adverbs { get; private init; } = None;
    public IReadOnlySet<string> Linking { get; private init; } = None;

    /// <summary>Ends of a word that names an activity: "ing".</summary>
    public IReadOnlySet<string> DoingEnds { get; private init; } = None;

    /// <summary>Words with such an end that name none: "morning".</summary>
    public IReadOnlySet<string> NotDoing { get; private init; } = None;

    /// <summary>Words before which a sentence that is too long may end.</summary>
    public IReadOnlySet<string> Joints { get; private init; } = None;

    /// <summary>Ends with a full stop without ending a sentence: "e.g.".</summary>
    public IReadOnlySet<string> Abbreviations { get; private init; } = None;

    /// <summary>Whether a word is written small inside a sentence.</summary>
    public bool IsSmall(string word) =>
        Articles.Contains(word) || Questions.Contains(word) || That.Contains(word) || To.Contains(word) || Adverbs.Contains(word) || Verbs.Contains(word);

    public static ReplyWords Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/replies/words.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return new ReplyWords();
        }

        if (PlaybookPage.Read(file, problems) is not { } page)
        {
            return new ReplyWords();
        }

        var words = Read(page);
        page.Finish();
        return words;
    }

    private static ReplyWords Read(PlaybookPage page) => new()
    {
        Titles = Set(page, "titles"),
        NoNames = Set(page, "no-names"),
        AfterNames = Set(page, "after-names"),
        RoleEnds = Set(page, "role-ends"),
        And = page.Text("and"),
        Nothing = Set(page, "nothing"),
        Subjects = Set(page, "subjects"),
        SentenceStarts = Set(page, "sentence-starts"),
        Articles = Set(page, "articles"),
        Questions = Set(page, "questions"),
        That = Set(page, "that"),
        To = Set(page, "to"),
        Verbs = Set(page, "verbs"),
        Adverbs = Set(page, "adverbs"),
        Linking = Set(page, "linking"),
        DoingEnds = Set(page, "doing-ends"),
        NotDoing = Set(page, "not-doing"),
        Joints = Set(page, "joints"),
        Abbreviations = Set(page, "abbreviations"),
    };

    private static HashSet<string> Set(PlaybookPage page, string key) =>
        page.Lines(key).Select(line => line.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
