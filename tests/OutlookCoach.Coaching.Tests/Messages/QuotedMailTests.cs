using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Messages;

/// <summary>Where a mail stops being new.</summary>
public sealed class QuotedMailTests
{
    [Theory]
    [InlineData("> old words")]
    [InlineData("  > old words")]
    [InlineData("-----Original Message-----\nold words")]
    [InlineData("----- Urspr\u00FCngliche Nachricht -----\nold words")]
    [InlineData("-------- Message d'origine --------\nold words")]
    [InlineData("---------- Forwarded message ---------\nold words")]
    [InlineData("Begin forwarded message:\nold words")]
    [InlineData("On Mon, 3 Mar 2025 at 09:12, Priya Shah <priya@northwind.example> wrote:\nold words")]
    [InlineData("Am 03.03.2025 um 09:12 schrieb Priya Shah:\nold words")]
    [InlineData("Am Montag, 3. M\u00E4rz 2025 schrieb:\nold words")]
    [InlineData("Op ma 3 mrt 2025 om 09:12 schreef Priya Shah <priya@northwind.example>:\nold words")]
    [InlineData("Priya Shah <priya@northwind.example> wrote:\nold words")]
    [InlineData("Le lun. 3 mars 2025 \u00E0 09:12, Priya Shah a \u00E9crit :\nold words")]
    [InlineData("El lun, 3 mar 2025, Priya Shah escribi\u00F3:\nold words")]
    [InlineData("From: Priya Shah <priya@northwind.example>\nSent: Monday\nTo: Sam\nSubject: Your application\n\nold words")]
    [InlineData("Von: Priya Shah\nGesendet: Montag\nAn: Sam\nBetreff: Bewerbung\n\nold words")]
    [InlineData("De : Priya Shah\nEnvoy\u00E9 : lundi\n\u00C0 : Sam\nObjet : Candidature\n\nold words")]
    [InlineData("________________________________\nFrom: Priya Shah\nDate: Monday\nTo: Sam\n\nold words")]
    public void Quoted_mail_is_not_new(string quoted)
    {
        var text = $"Thank you for telling me.\n\nSam\n\n{quoted}";

        var own = Letters.New(text).TrimEnd('_').TrimEnd();

        Assert.Equal("Thank you for telling me.\n\nSam", own);
    }

    [Fact]
    public void An_attribution_wrapped_over_two_lines_is_not_new()
    {
        var text = "Thank you for telling me.\n\nOn Mon, 3 Mar 2025 at 09:12, Priya Shah\n<priya.shah@northwind.example> wrote:\n\n> old words";

        var own = Letters.New(text);

        Assert.Equal("Thank you for telling me.", own);
    }

    [Fact]
    public void A_line_of_the_writers_above_an_attribution_stays_theirs()
    {
        var text = "Please call me on 0123 456789\nOn Mon, 3 Mar 2025 at 09:12, Priya Shah wrote:\n> old words";

        var own = Letters.New(text);

        Assert.Equal("Please call me on 0123 456789", own);
    }

    [Theory]
    [InlineData("I kept the note you wrote:\nit was kind and I thank you for it.")]
    [InlineData("In my letter of 3 March I wrote:\nit would be a pleasure.")]
    [InlineData("From: me to you, with thanks.\nIt was a good day.")]
    [InlineData("Here are my numbers:\n-- five years of baking\n-- two of teaching")]
    [InlineData("I saw the original message and liked it.\nThank you.")]
    [InlineData("To: the whole team\nThank you for the day.")]
    public void A_sentence_of_the_writers_own_is_not_cut(string text)
    {
        var own = Letters.New(text);

        Assert.Equal(text, own);
    }

    [Fact]
    public void A_mail_that_is_all_quotation_has_nothing_new()
    {
        var own = Letters.New("> one\n> two");

        Assert.Empty(own);
    }
}
