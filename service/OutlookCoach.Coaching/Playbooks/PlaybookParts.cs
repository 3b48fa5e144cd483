namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// The parts of a Playbook that can be opened one by one. What ships was proven before it shipped, so that each of its parts may wait until
/// somebody asks for it; of any other Playbook all parts are opened at once, so that every mistake is told at the start.
/// </summary>
/// <param name="inTurn">Each part when it is first asked for.</param>
internal sealed class PlaybookParts(IReadOnlyList<PlaybookFile> files, ProblemList problems, bool inTurn)
{
    private readonly List<Func<object?>> parts = [];

    public IReadOnlyList<PlaybookFile> Files { get; } = files;

    /// <summary>Opened once, whoever asks; others who ask at the same time wait for it.</summary>
    public Lazy<T> Add<T>(Func<IReadOnlyList<PlaybookFile>, ProblemList, T> open)
    {
        var part = new Lazy<T>(() => Open(open));
        parts.Add(() => part.Value);
        return part;
    }

    /// <summary>Opens whatever is not open yet, side by side: parts share no words.</summary>
    public void OpenAll() => Parallel.ForEach(parts, open => open());

    private T Open<T>(Func<IReadOnlyList<PlaybookFile>, ProblemList, T> open)
    {
        var opened = open(Files, problems);
        if (inTurn)
        {
            problems.ThrowIfAny();
        }

        return opened;
    }
}
