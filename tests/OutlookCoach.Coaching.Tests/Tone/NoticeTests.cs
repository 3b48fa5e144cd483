using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>What is seen without any phrase: capitals, exclamation marks, quotation marks, brackets.</summary>
public sealed class NoticeTests
{
    [Theory]
    [InlineData("I AM NOT AMUSED", true)]
    [InlineData("It took me THE WHOLE WEEKEND, as you know", true)]
    [InlineData("I liked the NHS and HR people", false)]
    [InlineData("I know SQL CSS PHP", false)]
    [InlineData("Not AT ALL", false)]
    public void Three_long_words_in_capitals_are_shouting(string ending, bool shouts)
    {
        var text = $"Dear Priya, thank you for letting me know. Please keep me in mind. {ending}";

        Assert.Equal(shouts, Rules(text).Contains("shouting"));
    }

    [Theory]
    [InlineData("Thank you for telling me!!!", true)]
    [InlineData("Thank you for telling me!!", false)]
    public void Three_exclamation_marks_are_too_many(string sentence, bool found)
    {
        Assert.Equal(found, Rules(ADraft.Saying(sentence)).Contains("exclamations"));
    }

    [Fact]
    public void Exclamation_marks_in_quoted_mail_are_theirs()
    {
        Assert.DoesNotContain("exclamations", Rules($"{ADraft.Clean}\n\n> Wonderful!!!"));
    }

    [Theory]
    [InlineData("Thank you for the 'careful' reading.", true)]
    [InlineData("Thank you for the \u201Cfair and open\u201D talk.", true)]
    [InlineData("Thank you for the 'fit' remark.", true)]
    [InlineData("Thank you for the \"'careful'\" reading.", true)]
    [InlineData("Thank you for the 'truly rather quite careful' reading.", false)]
    [InlineData("Thank you for the 'fit! Small' remark.", false)]
    [InlineData("Thank you for the 'ok' at the door.", false)]
    [InlineData("Thank you for showing me 'Blue Harbour' in the yard.", false)]
    [InlineData("You wrote 'we have kept your letter', which is kind.", false)]
    [InlineData("Thank you for the candidates' lunch and the readers' corner.", false)]
    public void A_few_plain_words_in_quotation_marks_read_as_a_sneer(string sentence, bool found)
    {
        Assert.Equal(found, Rules(ADraft.Saying(sentence)).Contains("scare-quotes"));
    }

    [Theory]
    [InlineData("I enjoyed meeting [ab].", false)]
    [InlineData("I enjoyed meeting [her].", true)]
    [InlineData("I enjoyed meeting {{name}} today.", true)]
    public void A_bracket_with_a_word_in_it_was_left_over(string sentence, bool found)
    {
        Assert.Equal(found, Rules(ADraft.Saying(sentence)).Contains("leftover-bracket"));
    }

    [Fact]
    public void A_thank_you_in_the_sign_off_is_one()
    {
        const string draft = "Dear Priya,\n\nUnderstood. Please keep me in mind for the reading room in Kells.\n\n{0},\nSam";

        Assert.DoesNotContain("missing-thanks", Rules(string.Format(null, draft, "Many thanks")));
        Assert.Contains("missing-thanks", Rules(string.Format(null, draft, "Best wishes")));
    }

    private static string[] Rules(string text) => [.. ADraft.Check(text).Findings.Select(finding => finding.Rule)];
}
