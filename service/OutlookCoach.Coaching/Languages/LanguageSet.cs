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

    /// <summary>Makes something of every language, in order. Languages share no words, so that all are made side by side.</summary>
    public T[] Each<T>(Func<Language, T> make)
    {
        var made = new T[All.Count];
        Parallel.For(0, made.Length, number => made[number] = make(All[number]));
        return made;
    }
}
