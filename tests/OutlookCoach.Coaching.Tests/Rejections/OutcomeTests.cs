using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>What a mail says about the application.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData("Thank you for your application for the Data Analyst position. We have decided to go with another candidate.")]
    [InlineData("Thank you for applying to Northwind. Unfortunately, we will not be moving forward with your application.")]
    [InlineData("We were impressed by your interview last week. Still, we regret to inform you that you have not been selected for the role.")]
    [InlineData("We read your application with interest. We are sorry to say that you were not successful on this occasion.")]
    [InlineData("Thanks for your interest in the baker job. After careful review we chose a candidate whose experience is closer to our needs.")]
    public void A_no_is_read_as_a_no(string letter)
    {
        var reading = AMail.Read(letter);

        Assert.Equal((Outcome.NotSelected, Certainty.Sure), (reading.Outcome, reading.Certainty));
        Assert.StartsWith("This is a no", reading.Label, StringComparison.Ordinal);
        Assert.NotNull(reading.Kindness);
        Assert.Null(reading.Question);
    }

    [Theory]
    [InlineData("Your application for the stockroom job", "View this mail in your browser\n\nHi Sam,\n\nThanks for applying. We have picked other applicants for the stockroom.\n\nYou are receiving this because you applied. Unsubscribe.", true)]
    [InlineData("The Friday laugh", "View this mail in your browser\n\n\"We have picked other applicants, though your application made us weep.\" Read it all on our site.\n\nYou are receiving this because you signed up. Unsubscribe.", false)]
    [InlineData("Monday", "Hello Sam,\n\nFor us all it was you or Nora, and we have given the job to Nora. I am sorry. Ring me, and I will say how the interview went.", true)]
    [InlineData("Our offer", "Dear Sam,\n\nWhat a pity to hear that you have chosen to follow your partner to Leeds. The whole kitchen says good luck with the new job.", false)]
    public void A_no_to_the_reader_is_told_from_its_neighbours(string subject, string letter, bool no) =>
        Assert.Equal(no, TheCoach.Instance.Read(new Message { Subject = subject, Text = letter }).Outcome == Outcome.NotSelected);

    [Theory]
    [InlineData(Outcome.PositionFilled, "Thank you for your application. The position has already been filled.")]
    [InlineData(Outcome.Cancelled, "Thank you for your application for the Planner role. The position has been cancelled because of budget cuts, and nobody will be hired.")]
    [InlineData(Outcome.OnHold, "Thank you for your interview for the Planner role. We have put the position on hold until the budget is agreed.")]
    [InlineData(Outcome.OfferWithdrawn, "I am sorry to tell you that we have to withdraw our job offer for the Planner position.")]
    [InlineData(Outcome.Interview, "Thank you for your application for the Planner role. We would like to invite you to an interview next Tuesday. Please let us know which time suits you.")]
    [InlineData(Outcome.Offer, "We are delighted to offer you the position of Planner. Your start date would be 1 June.")]
    [InlineData(Outcome.Receipt, "Thank you for your application. We have received your application and will review it in the coming weeks.")]
    [InlineData(Outcome.Reopened, "You applied for the Planner role last month. The position is open again, and we would like to know if you are still interested.")]
    [InlineData(Outcome.JobMail, "Here are 12 new jobs that match your job alert. Unsubscribe from this job alert at any time.")]
    [InlineData(Outcome.Other, "Thank you for your order. Your parcel will be delivered on Thursday.")]
    public void Every_other_answer_is_told_from_a_no(Outcome outcome, string letter)
    {
        var reading = AMail.Read(letter);

        Assert.Equal(outcome, reading.Outcome);
        Assert.NotEqual(Certainty.Unsure, reading.Certainty);
    }

    [Theory]
    [InlineData(Outcome.Offer, "Hello Sam,\n\nIt is a yes. We'd love to have you as Stage Manager this winter.\n\nWe are sorry that we cannot pay for your flight, but somebody will fetch you from the bus. Take until Monday to think it over.\n\nNell")]
    [InlineData(Outcome.Receipt, "Thank you for your CV. It has gone to the hiring manager; if your experience suits the post, you will be called for an interview.")]
    [InlineData(Outcome.OnHold, "Dear Sam, the board has frozen the headcount, so the Planner position is on hold. Your application is not rejected, you are still one of our two shortlisted.")]
    [InlineData(Outcome.Interview, "You are shortlisted for the cabin crew open day on Saturday. Bring your CV and a photo.")]
    [InlineData(Outcome.OfferWithdrawn, "With reference to the offer letter given to you for the post of Planner: as your certificate could not be confirmed, the management is constrained to withdraw the said offer.")]
    [InlineData(Outcome.Cancelled, "Dear applicant,\n\nThe college has had to cancel this recruitment. The second part of the project's funding was not approved, so no appointment can be made.")]
    [InlineData(Outcome.NotSelected, "Hello Sam, it was good having you in on Tuesday. You will want it plain: we're not going to make an offer. No candidate thought quicker, but you could not say how you would test it. My advice: write code where others will look at your pull requests.")]
    public void Words_of_another_matter_beside_it_change_no_answer(Outcome outcome, string letter) => Assert.Equal(outcome, AMail.Read(letter).Outcome);

    [Theory]
    [InlineData(Outcome.JobMail, "Here are 12 new jobs that match your job alert. The Night Porter position has been filled. Unsubscribe from this job alert at any time.")]
    [InlineData(Outcome.PositionFilled, "Thank you for your application. The Night Porter position has been filled. Here are 12 new jobs that match your job alert. Unsubscribe from this job alert at any time.")]
    public void A_list_of_jobs_tells_nobody_that_theirs_is_gone(Outcome outcome, string letter) =>
        Assert.Equal(outcome, TheCoach.Instance.Read(new Message { Subject = "Jobs near Kells", Text = letter }).Outcome);

    [Theory]
    [InlineData("hiya, the zoo rang and they've gone with the internal one. third time i've come second! count me in for the weekend then.")]
    [InlineData("If we hear nothing by Friday we may need to withdraw the offer and go back to other candidates. Could you send the reference for Ms Hall, who has been selected as Nurse with us?")]
    public void What_befell_somebody_else_or_may_still_come_is_no_answer(string letter) => Assert.False(OutcomeJudge.IsClosing(AMail.Read(letter).Outcome));

    [Theory]
    [InlineData("Unfortunately Tuesday is gone, but Wednesday at ten is free for your interview. Does that suit you?")]
    [InlineData("We regret to inform you that your loan application has been declined. Your credit score did not meet our criteria.")]
    [InlineData("Thank you for viewing the flat on Mill Road. Unfortunately the landlord has chosen another tenant.")]
    [InlineData("Unfortunately we could not deliver your parcel. Your order has not been successful and will be refunded.")]
    [InlineData("This week in our newsletter: five ways to answer \"unfortunately we have chosen another candidate\". Unsubscribe here.")]
    [InlineData("Jo Marsh has applied for a job with us and named you as a referee. Could you send us a reference for the candidate by Friday?")]
    [InlineData("Unfortunately I will be late for lunch. Shall we say one o'clock?")]
    [InlineData("We regret that the museum is closed on Monday. Your tickets stay valid.")]
    [InlineData("Your manuscript was not accepted for publication in our journal. The reviewers' comments are below.")]
    public void What_only_sounds_like_a_no_is_none(string letter)
    {
        var reading = AMail.Read(letter);

        Assert.DoesNotContain(reading.Outcome, new[] { Outcome.NotSelected, Outcome.PositionFilled, Outcome.Cancelled, Outcome.OfferWithdrawn });
        Assert.NotEqual(AnswerAdvice.Reply, reading.Answering.Advice);
        Assert.Null(reading.Kindness);
    }

    [Fact]
    public void A_no_that_is_never_said_is_probably_a_no()
    {
        var reading = AMail.Read("Thank you for coming to see us about the Planner role. Everyone enjoyed your visit, but the field was very strong. We wish you every success with your search and will keep your CV on file.");

        Assert.Equal((Outcome.NotSelected, Certainty.Probable), (reading.Outcome, reading.Certainty));
    }

    [Fact]
    public void An_offer_stands_when_another_job_is_gone()
    {
        var reading = AMail.Read("We are pleased to offer you the position of Evening Porter. The day porter's position has been filled by another candidate, I'm afraid. Please tell us by Friday whether you accept.");

        Assert.Equal(Outcome.Offer, reading.Outcome);
    }

    [Theory]
    [InlineData("You have withdrawn your application for the Planner role. Your application will no longer be considered.")]
    [InlineData("Hi both, please tell the other candidates that we have gone with Priya for the Planner role.")]
    public void A_no_to_somebody_else_is_none_to_the_reader(string letter)
    {
        var reading = AMail.Read(letter);

        Assert.DoesNotContain(reading.Outcome, new[] { Outcome.NotSelected, Outcome.PositionFilled, Outcome.Cancelled, Outcome.OfferWithdrawn });
    }

    [Fact]
    public void Closing_words_from_a_machine_that_never_speak_of_work_are_asked_about()
    {
        const string letter = "We have decided to go in a different direction and will not be moving forward with this.";

        var machine = AMail.Read(new Message { Subject = "Update", Text = letter, From = new Mailbox("", "no-reply@northwind.example") });
        var person = AMail.Read(new Message { Subject = "Update", Text = letter, From = new Mailbox("Priya Shah", "priya.shah@northwind.example") });

        Assert.Equal(Certainty.Unsure, machine.Certainty);
        Assert.Equal((Outcome.NotSelected, Certainty.Probable), (person.Outcome, person.Certainty));
    }

    [Fact]
    public void An_older_no_below_a_new_invitation_does_not_count()
    {
        var reading = AMail.Read(AMail.Saying($"Dear Sam,\n\nThe position is open again, and we would like to invite you to an interview next week.\n\nPriya Shah\n\nOn Mon, 2 Feb 2026 at 09:12, Priya Shah <priya.shah@northwind.example> wrote:\n\n> {AMail.No}"));

        Assert.Contains(reading.Outcome, new[] { Outcome.Interview, Outcome.Reopened });
        Assert.Equal(AnswerAdvice.StepAside, reading.Answering.Advice);
    }

    [Fact]
    public void Words_that_only_hint_are_asked_about_with_one_question()
    {
        var reading = AMail.Read("There is news about the job. Please call the office.");

        Assert.Equal(Certainty.Unsure, reading.Certainty);
        Assert.Equal(AnswerAdvice.Ask, reading.Answering.Advice);
        Assert.Equal([Outcome.NotSelected, Outcome.OnHold, Outcome.Other], reading.Question!.Options.Select(option => option.Outcome));
        Assert.All(reading.Question.Options, option => Assert.NotEmpty(option.Says));
        Assert.StartsWith("I'm not sure", reading.Label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Certainty.Sure, "This is a no after an interview, from Priya Shah at Northwind, for Data Analyst.")]
    [InlineData(Certainty.Probable, "This is probably a no after an interview, from Priya Shah at Northwind, for Data Analyst.")]
    [InlineData(Certainty.Unsure, "I'm not sure what this mail says about your application.")]
    public void Certainty_is_said_in_words(Certainty certainty, string label)
    {
        var reading = AMail.Read("Thank you for the interview for the Data Analyst position at Northwind. We have decided to go with another candidate.");

        var described = TheCoach.Instance.Suggest(reading with { Certainty = certainty }, new(), new DateOnly(2026, 3, 11)).Reading;

        Assert.Equal(label, described.Label);
    }

    [Theory]
    [InlineData(Stage.Application, "Thank you for your application. After reading your application we decided not to invite you to an interview.")]
    [InlineData(Stage.Assessment, "Thank you for completing the coding test. We have decided not to move forward with your application.")]
    [InlineData(Stage.Interview, "Thank you for coming to the interview on Monday. We have decided to go with another candidate.")]
    [InlineData(Stage.Final, "Thank you for coming to the final round. We have decided to go with another candidate.")]
    [InlineData(Stage.Offer, "I am sorry to tell you that we have to withdraw the job offer we made you for the Planner position.")]
    public void The_stage_is_read_from_the_words(Stage stage, string letter)
    {
        var message = AMail.Letter(letter);

        var reading = AMail.Read(message);

        Assert.Equal(stage, reading.Stage.Value);
        Assert.NotNull(reading.Stage.Start);
    }

    [Fact]
    public void Evidence_is_at_most_three_sentences_of_the_mail()
    {
        var message = AMail.Letter("Unfortunately, we will not be moving forward with your application. You have not been selected. We have decided to go with another candidate. We regret to inform you that you were not successful. We chose somebody else.");

        var evidence = AMail.Read(message).Evidence;

        Assert.Equal(3, evidence.Count);
        Assert.All(evidence, item => Assert.Equal(item.Quote, message.Text.Substring(item.Start, item.Length)));
        Assert.All(evidence, item => Assert.NotEmpty(item.Says));
        Assert.Equal(evidence.OrderBy(item => item.Start), evidence);
    }

    [Theory]
    [InlineData("protected")]
    [InlineData("picture")]
    [InlineData("no text")]
    public void A_mail_that_cannot_be_read_says_why_and_asks(string why)
    {
        var body = why switch { "protected" => MessageBody.Protected, "picture" => MessageBody.ImageOnly, _ => MessageBody.Empty };

        var reading = AMail.Read(AMail.Saying("") with { Body = body });

        Assert.Equal((Certainty.Unsure, AnswerAdvice.Ask), (reading.Certainty, reading.Answering.Advice));
        Assert.Contains(why, Assert.Single(reading.Answering.Notes), StringComparison.Ordinal);
        Assert.NotNull(reading.Question);
    }

    [Fact]
    public void A_language_that_is_not_read_is_named()
    {
        var reading = AMail.Read(AMail.Saying("Dzi\u0119kujemy za udzia\u0142 w rekrutacji. Niestety wybrali\u015Bmy innego kandydata na to stanowisko."));

        Assert.Equal("pl", reading.Language);
        Assert.Contains("Polish", Assert.Single(reading.Answering.Notes), StringComparison.Ordinal);
        Assert.Equal(AnswerAdvice.Ask, reading.Answering.Advice);
    }

    [Theory]
    [InlineData(150, false)]
    [InlineData(250, true)]
    public void A_long_quoted_thread_is_said_to_be_left_out(int quotedLines, bool said)
    {
        var thread = string.Concat(Enumerable.Range(1, quotedLines).Select(number => $"> line {number} of the older mail\n"));

        var reading = AMail.Read(AMail.Saying($"{AMail.No}\n\nKind regards,\nPriya Shah\n\n{thread}"));

        Assert.Equal(said ? 1 : 0, reading.Answering.Notes.Count);
    }

    [Fact]
    public void An_answer_below_what_it_quotes_is_read()
    {
        var reading = AMail.Read(AMail.Saying($"> On Mon, 2 Feb 2026 at 09:12, Sam Parker wrote:\n> Is there any news on the Planner role?\n\nHi Sam,\n\n{AMail.No}\n\nPriya"));

        Assert.Equal(Outcome.NotSelected, reading.Outcome);
        Assert.All(reading.Evidence, evidence => Assert.DoesNotContain("any news", evidence.Quote, StringComparison.Ordinal));
        Assert.NotEmpty(reading.Evidence);
    }

    [Fact]
    public void A_mail_of_nothing_but_quoted_lines_says_nothing()
    {
        var reading = AMail.Read(AMail.Saying($"> {AMail.No}\n> Priya"));

        Assert.Empty(reading.Evidence);
    }

    [Theory]
    [InlineData("Can you come for a quiet chat on Wednesday?")]
    [InlineData("Which day would suit you?")]
    public void Whom_they_ask_to_come_below_a_no_is_asked_what_it_is(string request)
    {
        const string letter = "Thank you for your application for the Planner role. The board chose another candidate at first.";

        Assert.Equal((Outcome.NotSelected, Certainty.Sure), Decision(AMail.Read(letter)));
        Assert.NotEqual((Outcome.NotSelected, Certainty.Sure), Decision(AMail.Read($"{letter} {request}")));
    }

    private static (Outcome Outcome, Certainty Certainty) Decision(Reading reading) => (reading.Outcome, reading.Certainty);
}
