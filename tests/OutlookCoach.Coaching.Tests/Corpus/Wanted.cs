namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>What a reader wants of a letter or a draft: things with commas between; "a or b" takes either, "(a)" is welcome and not needed, "none" is nothing.</summary>
internal sealed record Wanted(string Text)
{
    private const string Or = " or ";

    /// <summary>True when nothing is needed.</summary>
    public bool IsNothing => Items.All(item => item.StartsWith('('));

    private IEnumerable<string> Items => Text.Split(',', StringSplitOptions.TrimEntries).Where(item => item is not ("none" or "nothing"));

    /// <summary>Everything that may be found, in its own words.</summary>
    public IEnumerable<string> Named => Items.SelectMany(Either);

    /// <summary>What is needed and was not found.</summary>
    public IEnumerable<string> Missing(IReadOnlyCollection<string> found) =>
        Items.Where(item => !item.StartsWith('(') && !Either(item).Intersect(found).Any());

    /// <summary>What was found and is not wanted.</summary>
    public IEnumerable<string> Unwanted(IEnumerable<string> found) => found.Except(Named);

    /// <summary>Whether this is the name wanted, word for word; signs and capitals do not matter.</summary>
    public bool IsName(string? found) => IsNone ? found is null : Names.Any(name => Plain(name) == Plain(found));

    /// <summary>Whether the words wanted are in what was found.</summary>
    public bool IsIn(string? found) => IsNone ? found is null : Names.Any(words => Plain(found).Contains(Plain(words), StringComparison.Ordinal));

    private bool IsNone => Text == "none";

    private string[] Names => Text.Split(Or);

    private static string Plain(string? text) =>
        string.Join(' ', new string([.. (text ?? "").Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string[] Either(string item) => item.Trim('(', ')').Split(Or);
}
