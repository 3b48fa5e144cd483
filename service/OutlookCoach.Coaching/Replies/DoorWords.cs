using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Tells from a door's own words what it is open for: a talk, a coffee, a call of theirs. Read from <c>replies/doors.yaml</c>.</summary>
internal sealed record DoorWords(IReadOnlyList<(Need Need, IReadOnlyList<string> Words)> Ways, IReadOnlyList<string> Apply)
{
    private static readonly (string Key, Need Need)[] Keys =
    [
        ("talk", Need.DoorTalk),
        ("meet", Need.DoorMeet),
        ("theirs", Need.DoorTheirs),
        ("help", Need.DoorHelp),
        ("passed-on", Need.DoorPassedOn),
        ("forward", Need.DoorForward),
    ];

    public static DoorWords Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/replies/doors.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
            return new DoorWords([], []);
        }

        if (PlaybookPage.Read(file, problems) is not { } page)
        {
            return new DoorWords([], []);
        }

        var words = new DoorWords([.. Keys.Select(key => (key.Need, Lines(page, key.Key)))], Lines(page, "apply"));
        page.Finish();
        return words;
    }

    /// <summary>What the door is open for beyond its kind; null where its words say no more.</summary>
    public Need? WayOf(Signal signal) => signal.Kind is SignalKind.EncourageReapply or SignalKind.StayInTouch or SignalKind.KeepOnFile
        ? Ways.Where(way => Says(signal, way.Words)).Select(way => (Need?)way.Need).FirstOrDefault()
        : null;

    /// <summary>How a door with a day is answered.</summary>
    public Need Dated(Signal signal) => (signal.Kind, WayOf(signal)) switch
    {
        (SignalKind.FutureOpening, _) => Need.DatedOpening,
        (_, Need.DoorTalk) => Need.DatedTalk,
        (_, Need.DoorMeet) => Need.DatedMeet,
        (SignalKind.EncourageReapply, _) when Says(signal, Apply) => Need.DatedReapply,
        _ => Need.DatedTouch,
    };

    private static bool Says(Signal signal, IReadOnlyList<string> words)
    {
        var quote = $" {string.Join(' ', signal.Quote.Split([' ', '-', '\n', '\r', ',', '.', '"', '?', '!'], StringSplitOptions.RemoveEmptyEntries))} ";
        return words.Any(word => quote.Contains($" {word} ", StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Lines(PlaybookPage page, string key) => [.. page.Lines(key).Select(line => line.Text)];
}
