using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>A tiny Playbook: English as it ships, and the rules and lists of one test.</summary>
internal sealed class Words
{
    private static readonly Lazy<PlaybookFile[]> English = new(() =>
        [.. PlaybookFile.Embedded().Where(file => file.Path is "en/language.yaml" or "languages.yaml" or "SOURCES.md")]);

    private readonly Language language;
    private readonly RuleMatcher matcher;

    private Words(PlaybookFile[] files)
    {
        var problems = new ProblemList();
        language = Language.Read(files, "en", problems)!;
        var rules = language.ReadRules(files, "tone", problems);
        problems.ThrowIfAny();
        matcher = language.Matcher(rules);
    }

    public static Words Matcher(params string[] phrases) => Of(ARule.Finding(phrases));

    public static Words Of(params PlaybookFile[] files) => new([.. English.Value, .. files]);

    /// <summary>What an editor is told about these files; empty when they compile.</summary>
    public static IReadOnlyList<PlaybookProblem> Mistakes(params PlaybookFile[] files)
    {
        try
        {
            Of(files);
            return [];
        }
        catch (PlaybookException mistakes)
        {
            return mistakes.Problems;
        }
    }

    /// <summary>The stretches of text found, in order.</summary>
    public string[] Found(string text)
    {
        var cut = language.Tokenizer.Cut(text);
        return [.. matcher.Find(cut).Select(hit => cut.Slice(hit.First, hit.Last))];
    }

    public bool Finds(string text) => Found(text).Length > 0;

    /// <summary>The words kept, every length that fits.</summary>
    public string[] Kept(string text)
    {
        var cut = language.Tokenizer.Cut(text);
        return [.. matcher.Find(cut).SelectMany(hit => new[] { hit.A, hit.B }).Where(kept => kept.Name is not null).Select(kept => $"{kept.Name}: {cut.Slice(kept.First, kept.Last)}")];
    }

    public string[] Sentences(string text)
    {
        var cut = language.Tokenizer.Cut(text);
        return [.. cut.Sentences.ToArray().Select(sentence => text.Substring(sentence.Start, sentence.Length))];
    }

    public TokenizedText Cut(string text) => language.Tokenizer.Cut(text);
}
