using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching;

/// <summary>The languages that the Playbook speaks: every folder that holds a <c>language.yaml</c>. <see cref="Guess"/> tells more of them apart.</summary>
internal sealed class SpokenLanguages
{
    private readonly Dictionary<string, Lazy<Spoken?>> byCode;

    public SpokenLanguages(PlaybookParts parts, Sentences sentences, ProblemList problems)
    {
        Guess = new LanguageGuess(parts.Files, problems);
        Codes = [.. parts.Files.Where(file => file.Path.EndsWith("/language.yaml", StringComparison.Ordinal)).Select(file => file.Path.Split('/')[0])];
        byCode = Codes.ToDictionary(code => code, code => parts.Add(Part(code), (files, mistakes) => Open(files, code, sentences, mistakes)), StringComparer.Ordinal);
    }

    /// <summary>Two letters each, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    public LanguageGuess Guess { get; }

    /// <summary>Null for a language that the Playbook does not speak.</summary>
    public LanguageReader? Reader(string code) => byCode.GetValueOrDefault(code)?.Value?.Reader;

    /// <summary>Null for a language that the Playbook does not speak.</summary>
    public ToneChecker? Checker(string code) => byCode.GetValueOrDefault(code)?.Value?.Checker;

    /// <summary>Learns now what the first mail and the first draft in each language would wait for. Empty when all of it could be learned.</summary>
    public IReadOnlyList<BrokenPart> Learn() => [.. Codes.Select(Learn).OfType<BrokenPart>()];

    /// <summary>Writes what can be learned in every language.</summary>
    public void SaveLearned(BinaryWriter writer)
    {
        foreach (var code in Codes)
        {
            Reader(code)?.SaveLearned(writer);
            Checker(code)?.SaveLearned(writer);
        }
    }

    private static string Part(string code) => $"language {code}";

    private BrokenPart? Learn(string code)
    {
        try
        {
            Reader(code)?.Learn();
            Checker(code)?.Learn();
            return null;
        }
        catch (Exception fault)
        {
            return BrokenPart.Of(Part(code), fault);
        }
    }

    private static Spoken? Open(IReadOnlyList<PlaybookFile> files, string code, Sentences sentences, ProblemList problems) =>
        Language.Read(files, code, problems) is { } language
            ? new Spoken(LanguageReader.Compile(files, language, problems), ToneChecker.Compile(files, language, sentences, problems))
            : null;

    // The two share the words they know, so that they are opened together.
    private sealed record Spoken(LanguageReader Reader, ToneChecker Checker);
}
