using System.Globalization;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Reads <c>replies/SLOT/NAME.md</c> of a language, strictly.</summary>
internal static class PiecePages
{
    // What a page's head promises, so that a fact may stand outside brackets there.
    private static readonly Dictionary<ReplyFact, Need[]> Promises = new()
    {
        [ReplyFact.Role] = [Need.KnownRole],
        [ReplyFact.Company] = [Need.KnownCompany],
        [ReplyFact.FirstName] = [Need.Named],
        [ReplyFact.FullName] = [Need.Named],
        [ReplyFact.Salutation] = [Need.Titled],
        [ReplyFact.Person] = [Need.Met],
        [ReplyFact.Door] = [Need.Dated, Need.DatedOpening, Need.DatedReapply, Need.DatedTouch, Need.DatedTalk, Need.DatedMeet],
        [ReplyFact.Detail] = [Need.KnownDetail, .. Enum.GetValues<Need>().Where(need => need >= Need.DetailThing)],
        [ReplyFact.Writer] = [Need.KnownWriter],
        [ReplyFact.Since] = [Need.KnownSince],
        [ReplyFact.NewRole] = [Need.KnownNewRole],
    };

    public static IReadOnlyList<PiecePage> Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/replies/";
        var sources = SourceList.Read(files);
        return [.. files
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => Read(file, file.Path[folder.Length..].Split('/')[0], sources, problems))
            .OfType<PiecePage>()];
    }

    private static PiecePage? Read(PlaybookFile file, string folder, IReadOnlySet<string> sources, ProblemList problems)
    {
        if (MarkdownPage.Read(file, problems) is not { } markdown || SlotOf(file, folder, problems) is not { } slot)
        {
            return null;
        }

        var head = markdown.Head;
        var when = head.OptionalChoices<Need>("when");
        var page = new PiecePage(slot, file.Path, Alternatives(markdown, FactsOf(when), problems))
        {
            Notes = head.OptionalChoices<NoteKind>("notes"),
            For = head.OptionalChoices<Outcome>("for"),
            Stages = head.OptionalChoices<Stage>("stages"),
            Registers = head.OptionalChoices<Register>("registers"),
            Signals = head.OptionalChoices<SignalKind>("signals"),
            When = when,
            Rank = Rank(head),
        };
        head.Text("why");
        CheckSource(head, sources);
        head.Finish();
        return page;
    }

    private static void CheckSource(PlaybookPage head, IReadOnlySet<string> sources)
    {
        var source = head.TextLine("source");
        if (source.Text.Length > 0 && !sources.Contains(source.Text))
        {
            head.Problem(source, $"I do not know the source \"{source.Text}\"{NearestWord.Hint(source.Text, sources)}");
        }
    }

    private static Slot? SlotOf(PlaybookFile file, string folder, ProblemList problems)
    {
        var known = Enum.GetValues<Slot>().ToDictionary(slot => CamelCase.Of(slot), StringComparer.Ordinal);
        if (known.TryGetValue(folder, out var slot))
        {
            return slot;
        }

        problems.Add(file.Path, 1, 1, $"I do not know the folder \"{folder}\" of replies{NearestWord.Hint(folder, known.Keys)}");
        return null;
    }

    private static Template[] Alternatives(MarkdownPage page, TemplateFacts facts, ProblemList problems)
    {
        if (page.Bullets.Count == 0)
        {
            problems.Add(page.Head.Path, 1, 1, "This page has no \"- \" line under its head.");
        }

        return [.. page.Bullets.Select(bullet => Template.Read(page.Head, bullet, facts))];
    }

    private static int Rank(PlaybookPage head)
    {
        if (head.Optional("rank") is null)
        {
            return 0;
        }

        var line = head.TextLine("rank");
        if (int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
        {
            return rank;
        }

        head.Problem(line, "\"rank\" should be a whole number.");
        return 0;
    }

    private static TemplateFacts FactsOf(IReadOnlyList<Need> when)
    {
        var always = Promises.Where(promise => promise.Value.Any(when.Contains)).Select(promise => CamelCase.Of(promise.Key)).ToHashSet(StringComparer.Ordinal);
        return new TemplateFacts(always, Promises.Keys.Select(fact => CamelCase.Of(fact)).Except(always).ToHashSet(StringComparer.Ordinal));
    }
}
