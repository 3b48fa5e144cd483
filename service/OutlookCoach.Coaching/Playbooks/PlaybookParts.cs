using System.Collections.Concurrent;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// The parts of a Playbook that can be opened one by one. What ships was proven before it shipped, so that each of its parts may wait until
/// somebody asks for it; of any other Playbook all parts are opened at once, so that every mistake is told at the start.
/// </summary>
/// <param name="inTurn">Each part when it is first asked for.</param>
internal sealed class PlaybookParts(IReadOnlyList<PlaybookFile> files, ProblemList problems, bool inTurn)
{
    private readonly List<(string Name, Func<object?> Open)> parts = [];

    public IReadOnlyList<PlaybookFile> Files { get; } = files;

    /// <summary>Opened once, whoever asks; others who ask at the same time wait for it.</summary>
    public Lazy<T> Add<T>(string name, Func<IReadOnlyList<PlaybookFile>, ProblemList, T> open)
    {
        var part = new Lazy<T>(() => inTurn ? OpenAlone(open) : open(Files, problems));
        parts.Add((name, () => part.Value));
        return part;
    }

    /// <summary>Opens whatever is not open yet, side by side: parts share no words.</summary>
    public void OpenAll() => Parallel.ForEach(parts, part => part.Open());

    /// <summary>The same, but a part that is broken keeps no other from being opened. Empty when all of them are open.</summary>
    public IReadOnlyList<BrokenPart> TryAll()
    {
        var broken = new ConcurrentBag<BrokenPart>();
        Parallel.ForEach(parts, part =>
        {
            try
            {
                part.Open();
            }
            catch (Exception fault)
            {
                broken.Add(BrokenPart.Of(part.Name, fault));
            }
        });
        return [.. broken.OrderBy(part => part.Name, StringComparer.Ordinal)];
    }

    // With mistakes of its own: those of one part must not break the others.
    private T OpenAlone<T>(Func<IReadOnlyList<PlaybookFile>, ProblemList, T> open)
    {
        var mistakes = new ProblemList();
        var opened = open(Files, mistakes);
        mistakes.ThrowIfAny();
        return opened;
    }
}
