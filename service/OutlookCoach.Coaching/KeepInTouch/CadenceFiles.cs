using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Reads the cadence table: one file a situation, steps in words.</summary>
internal static class CadenceFiles
{
    private const int UsualApart = 30;
    private static readonly string[] Kinds = ["linkedIn", "checkIn", "careersPage", "apply"];

    /// <summary>All situations by name; one that is missing or unknown is a problem.</summary>
    public static IReadOnlyDictionary<string, Cadence> Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var cadences = new Dictionary<string, Cadence>(StringComparer.Ordinal);
        var sources = SourceList.Read(files);
        foreach (var file in files.Where(file => Path.GetDirectoryName(file.Path)?.Replace('\\', '/') == $"{language}/keep-in-touch"))
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (!SituationNames.All.Contains(name))
            {
                problems.Add(file.Path, 1, 1, $"I do not know the situation \"{name}\"{NearestWord.Hint(name, SituationNames.All)}");
            }
            else if (PlaybookPage.Read(file, problems) is { } page)
            {
                cadences[name] = ReadPage(name, page, sources);
            }
        }

        foreach (var missing in SituationNames.All.Where(name => files.All(file => file.Path != $"{language}/keep-in-touch/{name}.yaml")))
        {
            problems.Add($"{language}/keep-in-touch/{missing}.yaml", 1, 1, "This situation has no file.");
        }

        return cadences;
    }

    private static Cadence ReadPage(string name, PlaybookPage page, IReadOnlySet<string> sources)
    {
        var says = Template.Read(page, page.TextLine("says"), PlanFacts.OfSays);
        var steps = ReadSteps(page);
        var apart = ReadApart(page);
        Reasons.Require(page, sources);
        page.Finish();
        return new Cadence(name, steps, says, apart);
    }

    private static List<Step> ReadSteps(PlaybookPage page)
    {
        var lines = page.Lines("steps");
        var whyNow = page.Lines("whyNow");
        var openers = new Queue<Line>(page.OptionalLines("openers"));
        if (whyNow.Count != lines.Count && lines.Count > 0 && whyNow.Count > 0)
        {
            page.Problem(whyNow[^1], $"There are {lines.Count} steps and {whyNow.Count} reasons: write one \"whyNow\" line a step.");
            return [];
        }

        var steps = new List<Step>();
        foreach (var pair in lines.Zip(whyNow))
        {
            if (ReadStep(page, pair, steps, openers) is { } step)
            {
                steps.Add(step);
            }
        }

        if (openers.TryPeek(out var spare))
        {
            page.Problem(spare, "There are more \"openers\" than check-ins.");
        }

        return steps;
    }

    private static Step? ReadStep(PlaybookPage page, (Line Step, Line Why) lines, List<Step> before, Queue<Line> openers)
    {
        var (line, why) = lines;
        var parts = line.Text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !Kinds.Contains(parts[0], StringComparer.Ordinal))
        {
            page.Problem(line, $"A step is a kind, a comma and a time; I do not know \"{parts[0]}\"{NearestWord.Hint(parts[0], Kinds)}");
            return null;
        }

        var kind = Enum.Parse<ReminderKind>(parts[0], ignoreCase: true);
        var when = TimingWords.Read(page, line, parts[1]);
        var opener = kind == ReminderKind.CheckIn ? ReadOpener(page, line, openers) : null;
        var name = $"{parts[0]}-{before.Count(other => other.Kind == kind) + 1}";
        return when is null ? null : new Step(name, kind, when, Template.Read(page, why, PlanFacts.OfSituation), opener);
    }

    private static Template? ReadOpener(PlaybookPage page, Line step, Queue<Line> openers)
    {
        if (openers.TryDequeue(out var line))
        {
            return Template.Read(page, line, PlanFacts.OfSituation);
        }

        page.Problem(step, "This check-in has no first line: add one to \"openers\".");
        return null;
    }

    private static int ReadApart(PlaybookPage page)
    {
        var invited = page.Optional("invited");
        if (page.Optional("apart") is null)
        {
            return UsualApart;
        }

        var line = page.TextLine("apart");
        var words = line.Text.Split(' ');
        if (words is not [var number, "days"] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            page.Problem(line, $"I cannot read \"{line.Text}\". Write it like \"30 days\".");
            return UsualApart;
        }

        if (days < UsualApart && invited is null)
        {
            page.Problem(line, $"Contacts closer than {UsualApart} days need an \"invited\" line that says what invites them.");
        }

        return days;
    }
}
