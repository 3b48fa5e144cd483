using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>The lines that the tone of drafts is learned from: sentences by what they are, good ones and failings.</summary>
internal sealed class ToneLines
{
    /// <summary>Sentences that call for somebody to talk to. They are no failing.</summary>
    public const string Heavy = "heavy";

    private static readonly string[] Fine = ["fine", "thanks", "ask", "neither", "light"];

    private ToneLines(ILookup<string, string> all) => All = all;

    /// <summary>By kind: a failing, one of the good kinds, or <see cref="Heavy"/>.</summary>
    public ILookup<string, string> All { get; }

    /// <summary>Null where a language has no lines. Mistakes in the pages are told at once.</summary>
    public static ToneLines? Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var lines = LinePages.Read(files, $"{language}/{ToneSections.Learned}/", problems);
        return Fine.Append(Heavy).All(lines.Contains) ? new ToneLines(lines) : null;
    }

    /// <summary>Lines of this kind have no failing.</summary>
    public static bool IsFine(string kind) => Fine.Contains(kind);
}
