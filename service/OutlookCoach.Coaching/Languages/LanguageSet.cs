using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>The languages that the Playbook speaks: every folder that holds a <c>language.yaml</c>. <see cref="Guess"/> tells more of them apart.</summary>
internal sealed class LanguageSet(IReadOnlyList<PlaybookFile> files, ProblemList problems)
{
    public IReadOnlyList<Language> All { get; } =
        [.. files.Where(file => file.Path.EndsWith("/language.yaml", StringComparison.Ordinal))
            .Select(file => Language.Read(files, file.Path.Split('/')[0], problems))
            .OfType<Language>()];

    public LanguageGuess Guess { get; } = new(files, problems);
}
