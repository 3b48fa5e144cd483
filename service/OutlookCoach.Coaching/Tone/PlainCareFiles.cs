using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Reads <c>care/plain</c>: rules like any other, in words so plain that they can be looked for without the engine.</summary>
internal sealed class PlainCareFiles
{
    private readonly List<(Rule Rule, PlainCare Plain)> rules = [];

    public IEnumerable<PlainCare> All => rules.Select(rule => rule.Plain);

    public static PlainCareFiles Read(IReadOnlyList<PlaybookFile> files, Language language, ProblemList problems)
    {
        var read = new PlainCareFiles();
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var rule in language.ReadRules(files, ToneSections.Plain, problems))
        {
            var page = PlaybookPage.Read(byPath[rule.Path], problems)!;
            var plain = new PlainCare(Plain(page, page.Lines("finds")), Plain(page, page.OptionalLines("unless")));
            read.rules.Add((rule, plain));
        }

        return read;
    }

    /// <summary>Each flag must be found, by these phrases and by the whole engine too: whoever listens here hears nothing that it would not.</summary>
    public IEnumerable<PlaybookProblem> Prove(Func<string, bool> callsForCare)
    {
        foreach (var (rule, plain) in rules)
        {
            var ear = new PlainEar(plain);
            foreach (var flag in rule.Flags.Where(flag => !ear.Hears(flag.Text) || !callsForCare(flag.Text)))
            {
                yield return new PlaybookProblem(rule.Path, flag.Number, flag.Column, $"This flag is not found, here and by care/crisis: \"{flag.Text}\"");
            }

            foreach (var allowed in rule.Allows.Where(allowed => ear.Hears(allowed.Text)))
            {
                yield return new PlaybookProblem(rule.Path, allowed.Number, allowed.Column, $"This should be left alone by the rule: \"{allowed.Text}\"");
            }
        }
    }

    private static string[] Plain(PlaybookPage page, IReadOnlyList<Line> lines)
    {
        foreach (var line in lines.Where(line => !PlainEar.Understands(line.Text)))
        {
            page.Problem(line, "A plain phrase is words in small letters without apostrophes, (one | of these) and (perhaps |), and nothing else.");
        }

        return [.. lines.Select(line => line.Text)];
    }
}
