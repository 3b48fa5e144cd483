using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Corpus;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Learning;

/// <summary>What the build learned, and learning here and now.</summary>
public sealed class ShippedModelsTests
{
    [Fact]
    public void What_the_build_learned_is_to_the_last_digit_what_learning_gives()
    {
        var learning = Coach.Open([.. PlaybookFile.Embedded().Select(file => new PlaybookFile(file.Path, file.Text))]);

        Assert.All(CorpusDraft.All, draft => Assert.Equivalent(learning.Check(draft.Text, draft.Situation), draft.Report, strict: true));
        Assert.All(CorpusLetter.All, letter => Assert.Equivalent(learning.Read(letter.Message), TheCoach.Instance.Read(letter.Message), strict: true));
    }

    [Theory]
    [InlineData("en/tone")]
    [InlineData("en/reading")]
    [InlineData("de/reading")]
    [InlineData("fr/reading")]
    [InlineData("es/reading")]
    public void What_ships_has_nothing_left_to_learn(string part) => Assert.NotNull(ShippedModels.Find(PlaybookFile.Embedded(), part));

    [Fact]
    public void What_no_page_teaches_is_not_there() => Assert.Null(ShippedModels.Find(PlaybookFile.Embedded(), "it/tone"));

    [Fact]
    public void A_team_s_own_file_makes_its_language_learn_anew_and_no_other()
    {
        var files = PlaybookFile.Overlay(PlaybookFile.Embedded(), [new PlaybookFile("en/learned/tone/fine/ours.md", "---\nabout: Ours.\n---\n- The bus was late.\n")]);

        Assert.Null(ShippedModels.Find(files, "en/tone"));
        Assert.NotNull(ShippedModels.Find(files, "de/reading"));
    }

    [Fact]
    public void A_file_that_is_left_out_makes_its_language_learn_anew()
    {
        var files = PlaybookFile.Embedded().Where(file => file.Path != "de/learned/reading/offer.md").ToArray();

        Assert.Null(ShippedModels.Find(files, "de/reading"));
        Assert.NotNull(ShippedModels.Find(files, "en/reading"));
    }
}
