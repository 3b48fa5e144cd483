using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Messages;

/// <summary>Where a letter closes: nothing below is the writer's words any more.</summary>
public sealed class SignOffTests
{
    private const string Body = "Dear Priya,\n\nThank you for telling me. Please keep me in mind.";

    [Theory]
    [InlineData("Kind regards,\nSam Field\nBaker")]
    [InlineData("Best, Sam")]
    [InlineData("Best wishes\nSam")]
    [InlineData("Many thanks,\nSam")]
    [InlineData("Thank you!\nSam")]
    [InlineData("WARM REGARDS,\nSAM")]
    [InlineData("Yours sincerely,\n\nSam Field\n0123 456789")]
    [InlineData("-- \nSam Field, baker and teacher")]
    [InlineData("--\nSam")]
    public void A_sign_off_ends_the_writers_words(string closing)
    {
        var own = Letters.Own($"{Body}\n\n{closing}");

        Assert.Equal(Body, own);
    }

    [Theory]
    [InlineData("P.S. Your plants were lovely.")]
    [InlineData("PS: Your plants were lovely.")]
    [InlineData("I hope you find the right person.")]
    public void What_the_writer_adds_below_the_name_is_still_theirs(string added)
    {
        var text = $"{Body}\n\nKind regards,\nSam\n\n{added}";

        var own = Letters.Own(text);

        Assert.Equal(text, own);
    }

    [Fact]
    public void A_legal_footer_is_not_the_writers()
    {
        var own = Letters.Own($"{Body}\n\nKind regards,\nSam\n\nThis message is confidential. If you are not the intended recipient, please delete it.");

        Assert.Equal(Body, own);
    }

    [Fact]
    public void Thanks_in_the_first_line_are_no_sign_off()
    {
        var text = "Thank you!\n\nIt was kind of you to write so soon.";

        var own = Letters.Own(text);

        Assert.Equal(text, own);
    }

    [Fact]
    public void A_sentence_that_begins_like_a_sign_off_is_none()
    {
        var text = $"{Body}\n\nBest of all was the talk about the old lathe.";

        var own = Letters.Own(text);

        Assert.Equal(text, own);
    }

    [Fact]
    public void The_signature_is_the_lines_between_sign_off_and_quotation()
    {
        var text = $"{Body}\n\nKind regards,\nSam Field\n\nBaker\n\n> old words";
        var parts = Letters.Cut(text);

        var signature = parts.SignatureLines().Select(line => line.In(text).ToString());

        Assert.True(parts.HasSignOff);
        Assert.Equal(["Sam Field", "Baker"], signature);
    }
}
