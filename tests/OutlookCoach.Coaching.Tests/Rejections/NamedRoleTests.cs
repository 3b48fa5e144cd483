using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>A title that no phrase leads to, and who writes where nothing closes the letter.</summary>
public sealed class NamedRoleTests
{
    private const string No = "We have chosen another candidate, and it was close.";

    [Theory]
    [InlineData("It came down to two people for Senior Planning Officer, and the other one was better known.", "Senior Planning Officer")]
    [InlineData("You met Dana, Training Manager, at the gate. You came as a Night Porter to us.", "Night Porter")]
    [InlineData("We heard much of Night Porter skills.", "Night Porter")]
    [InlineData("We spoke of Quiet Harbour and of wages.", null)]
    [InlineData("You wrote to this Night Porter.", null)]
    [InlineData("We heard from Ms Porter.", null)]
    [InlineData("Nobody wrote to you of night porters.", null)]
    public void A_title_that_says_itself_what_it_is_is_the_role(string sentence, string? role) =>
        Assert.Equal(role, Read($"Dear Sam,\n\n{sentence} {No}\n\nKind regards,\nNora Field").Role?.Value);

    [Fact]
    public void The_title_of_the_one_who_signs_is_not_the_role() =>
        Assert.Null(Read($"Dear Sam,\n\n{No}\n\nNora Field\nKiln Manager").Role);

    [Theory]
    [InlineData("Sorry Sam, another candidate got the job. Try us again in spring. Pam Calder", "Pam Calder", null)]
    [InlineData("Sorry Sam, another candidate got the job. Try us again in spring. Pam @ Larkspur Kilns", "Pam", "Larkspur Kilns")]
    [InlineData("Sorry Sam, another candidate got the job. Try us again in spring. Pam Calder.", "", null)]
    [InlineData("Pam Calder", "", null)]
    [InlineData("\n\nPam Calder", "", null)]
    [InlineData($"{No}\n\nPam Calder\nNight shift\nYard one", "Pam Calder", null)]
    [InlineData($"{No}\n\nPam Calder\nNight shift\nYard one\nGate two", "", null)]
    public void Who_writes_stands_in_the_last_words_of_a_letter_that_nothing_closes(string text, string writer, string? company)
    {
        var reading = Read(text);

        Assert.Equal((writer, company), (reading.Sender.Name, reading.Company?.Value));
    }

    [Theory]
    [InlineData("Dr Holm", "")]
    [InlineData("Kind regards,\nDr Holm", "Dr Holm")]
    [InlineData("Dan, Night Porter", "")]
    [InlineData("Nora Field, Night Porter", "Nora Field")]
    [InlineData("Nora Field, Kells", "")]
    [InlineData("Nora", "Nora")]
    [InlineData("Kind regards,\nNora, Kells", "Nora")]
    [InlineData("Kind regards,\nNora Field, Larkspur Group", "")]
    [InlineData("Kind regards,\nNora Field works here", "")]
    public void One_name_and_more_on_its_line_signs_only_below_a_sign_off(string closing, string writer) =>
        Assert.Equal(writer, Read($"{No}\n\n{closing}").Sender.Name);

    [Theory]
    [InlineData("Update on Supply Planner II - Cedar Rapids, IA (R-0148823)", "Supply Planner II")]
    [InlineData("Requisition 22-40917 Payroll Analyst", "Payroll Analyst")]
    [InlineData("Copywriter", "Copywriter")]
    [InlineData("Your graduate application", null)]
    [InlineData("A letter", null)]
    public void A_subject_names_the_role_that_the_letter_leaves_out(string subject, string? role) =>
        Assert.Equal(role, AMail.Read(new Message { Subject = subject, Text = "Hello Sam,\n\nThank you for applying. We have decided to go with another candidate.\n\nNora", From = new Mailbox("", "") }).Role?.Value);

    [Theory]
    [InlineData("Repeated or serious delays may lead to a longer search.", null)]
    [InlineData("Head Chef is what we need.", "Head Chef")]
    [InlineData("The weekend commis job is filled.", "commis")]
    [InlineData("The post of Seasonal Floor Supervisor is filled.", "Seasonal Floor Supervisor")]
    [InlineData("We start at 1:30 PM PDT.", null)]
    public void A_sentence_an_hour_and_a_term_of_work_are_no_title(string sentence, string? role) =>
        Assert.Equal(role, Read($"Hello Sam,\n\nThank you for your letter. {sentence}\n\nNora").Role?.Value);

    private static Reading Read(string text) => AMail.Read(new Message { Subject = "", Text = text, From = new Mailbox("", "") });
}
