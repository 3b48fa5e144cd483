using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;
using Words = OutlookCoach.Tool.Words;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Whole letters and drafts, and what the coach says about each.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> LetterThemes => [.. CorpusLetter.All.Select(letter => letter.Theme).Distinct()];

    public static TheoryData<string> DraftThemes => [.. CorpusDraft.All.Select(draft => draft.Theme).Distinct()];

    public static TheoryData<string> Suggested =>
    [
        "a-no/agency-client-went-elsewhere", "a-no/close-second-after-two-talks", "a-no/credit-union-keeps-the-cv", "a-no/forwarded-by-a-friend", "a-no/museum-with-reasons",
        "a-no/next-intake-on-a-date", "a-no/retailer-no-reply", "a-no/second-no-from-the-same-library", "a-no/tells-us-what-to-do",
        "filled/the-vacancy-has-gone", "interview/asked-back-after-the-old-no", "odd/locked", "offer-withdrawn/offer-taken-back-budget",
        "other-languages/de-absage-nach-gespraech", "paused-or-cancelled/frozen-until-september", "paused-or-cancelled/grant-fell-through",
    ];

    [Theory]
    [MemberData(nameof(LetterThemes))]
    public void Letters_are_read_as_approved(string theme)
    {
        var prose = CorpusLetter.All.Where(letter => letter.Theme == theme).Select(ReadingProse.Of);

        Approved.Matches($"# {theme.Replace('-', ' ')}\n\n{string.Join('\n', prose)}", $"Readings/{theme}");
    }

    [Theory]
    [MemberData(nameof(DraftThemes))]
    public void Drafts_are_checked_as_approved(string theme)
    {
        var prose = CorpusDraft.All.Where(draft => draft.Theme == theme).Select(FindingProse.Of);

        Approved.Matches($"# {theme.Replace('-', ' ')}\n\n{string.Join('\n', prose)}", $"Findings/{theme}");
    }

    [Theory]
    [MemberData(nameof(Suggested))]
    public void Replies_and_plans_are_suggested_as_approved(string place)
    {
        var letter = CorpusLetter.All.Single(letter => $"{letter.Theme}/{letter.Name}" == place);

        Approved.Matches(SuggestionProse.Of(letter), $"Suggestions/{letter.Name}");
    }

    [Fact]
    public void What_a_reader_wants_is_said_or_the_mistake_is_listed()
    {
        var wrong = CorpusLetter.All.SelectMany(LetterVerdict.Of).Concat(CorpusDraft.All.SelectMany(DraftVerdict.Of)).ToArray();
        var listed = KnownWrong.Keys();

        var unlisted = wrong.Where(one => !listed.Contains(one.Key)).Select(one => $"- {one.Key}: {one.Found}").ToArray();
        var righted = listed.Except(wrong.Select(one => one.Key)).ToArray();
        KnownWrong.Drop(righted);

        Assert.True(unlisted.Length + righted.Length == 0, $"""
            Wrong, and not listed in known-wrong.md:
            {string.Join('\n', unlisted)}

            Right now, and still listed:
            {string.Join('\n', righted)}

            {Approved.Next}
            """);
    }

    [Fact]
    public void Nothing_stays_approved_that_is_gone()
    {
        string[] asked =
        [
            .. CorpusLetter.All.Select(letter => $"Readings/{letter.Theme}"),
            .. CorpusDraft.All.Select(draft => $"Findings/{draft.Theme}"),
            .. Suggested.Select(row => $"Suggestions/{row.Data.Split('/')[1]}"),
        ];
        var folder = Path.Combine(Repository.Root, "tests/OutlookCoach.Coaching.Tests/Corpus");
        var approved = Repository.Files(folder, "*.approved.md").Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/').Replace(".approved.md", "", StringComparison.Ordinal));

        Assert.Equal(asked.Distinct().Order(StringComparer.Ordinal), approved.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_letters_of_every_kind()
    {
        string[] Wanted(string question) => [.. CorpusLetter.All.SelectMany(letter => letter.Wants.Where(want => want.Key == question)).SelectMany(want => want.Value.Named).Select(word => word.Split(' ')[0])];

        Assert.True(CorpusLetter.All.Count >= 60);
        Assert.Empty(Enum.GetValues<Outcome>().Select(Words.Of).Except(Wanted("outcome")));
        Assert.Empty(Enum.GetValues<Stage>().Select(Words.Of).Except(Wanted("stage")));
        Assert.Empty(new[] { "de", "en", "es", "fr", "pl" }.Except(Wanted("language")));
        Assert.Empty(CorpusLetter.All.SelectMany(letter => letter.Wants.Keys).Except(LetterVerdict.Questions));
    }

    [Fact]
    public void There_are_drafts_of_every_kind()
    {
        var kinds = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "service/Playbook/en/tone")).Select(folder => Kind(Path.GetFileName(folder)));

        Assert.True(CorpusDraft.All.Count >= 150);
        Assert.Empty(kinds.Append(DraftVerdict.Care).Except(CorpusDraft.All.SelectMany(draft => draft.Wants.Named)));
        Assert.True(CorpusDraft.All.Count(draft => draft.Wants.IsNothing) >= 50);
    }

    private static string Kind(string folder) => string.Concat(folder.Split('-').Select((word, at) => at == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
