using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>What wins where a mail says two things, and what is heard of one that no phrase knows.</summary>
public sealed class OutcomeJudgeTests
{
    private const string No = "Thank you for your application for the Planner role. We have decided to go with another candidate.";
    private const string Talk = "If you would like feedback, please let me know.";
    private const string Heard = "Another person had a little more of what we needed, so it will be them and not you";

    [Theory]
    [InlineData("Could you pop in on Thursday at ten for a chat about the job?", Outcome.Interview, Certainty.Probable)]
    [InlineData($"{Talk} Could you pop in on Thursday at ten for a chat about the job?", Outcome.NotSelected, Certainty.Unsure)]
    [InlineData("We would like to invite you to an interview on Monday.", Outcome.Interview, Certainty.Probable)]
    [InlineData($"{Talk} We would like to invite you to an interview on Monday.", Outcome.NotSelected, Certainty.Sure)]
    public void An_ask_below_a_no_is_an_invitation_unless_it_is_to_talk_the_no_through(string below, Outcome outcome, Certainty certainty)
    {
        var reading = Read($"{No} {below}");

        Assert.Equal((outcome, certainty), (reading.Outcome, reading.Certainty));
    }

    [Theory]
    [InlineData("We are delighted to offer you the position of Planner. I am sorry to tell you that we have to withdraw our job offer.", Outcome.OfferWithdrawn)]
    [InlineData("You got the offer letter on Monday. I hate to write that the job we promised you is no longer ours to give, and the start in May is off.", Outcome.OfferWithdrawn)]
    [InlineData("The offer letter went out on Monday. Since then the owners have pulled the money for the Planner job we promised you, and we cannot let you start after all.", Outcome.OfferWithdrawn)]
    [InlineData("We were wrong to make you a promise about the Planner job, and have to take back what we told you. We are delighted to offer you the position of Planner.", Outcome.Offer)]
    public void An_offer_that_is_taken_back_is_none(string letter, Outcome outcome) =>
        Assert.Equal(outcome, Read(letter).Outcome);

    // Below a no in words only a plain ask makes an invitation; what only sounds like one is worth a question. A no that is only heard undoes none.
    [Theory]
    [InlineData($"{No} Please call me at 555 0177 if you would like to discuss.", Outcome.NotSelected, Certainty.Unsure)]
    [InlineData($"{No} {Talk} Please call me at 555 0177 if you would like to discuss.", Outcome.NotSelected, Certainty.Sure)]
    [InlineData($"We would like to invite you to an interview for the Planner role on Monday. {Heard}.", Outcome.Interview, Certainty.Sure)]
    public void Words_outweigh_what_only_sounds_so(string letter, Outcome outcome, Certainty certainty)
    {
        var reading = Read(letter);

        Assert.Equal((outcome, certainty), (reading.Outcome, reading.Certainty));
    }

    // A subject may name a course or a prize that sounds like a title; only the words of the letter say that it is a job.
    [Theory]
    [InlineData("We finished the review of your app. Your submission was not successful.", Outcome.Other)]
    [InlineData("You applied for the post of Harbour Associate. We finished the review of your app. Your submission was not successful.", Outcome.NotSelected)]
    public void A_title_that_only_the_subject_names_makes_no_other_matter_a_job(string letter, Outcome outcome) =>
        Assert.Equal(outcome, Read(letter, "Harbour Associate").Outcome);

    [Theory]
    [InlineData("Unfortunately, your application was not successful. We could not accept your shop in our partner list, as its address does not exist.", Certainty.Unsure)]
    [InlineData("Unfortunately, your application was not successful. We interviewed four people for the job.", Certainty.Sure)]
    public void A_no_beside_one_to_something_else_is_worth_a_question_where_nothing_speaks_of_a_job(string letter, Certainty certainty)
    {
        var reading = Read(letter);

        Assert.Equal((Outcome.NotSelected, certainty), (reading.Outcome, reading.Certainty));
    }

    [Theory]
    [InlineData($"{Heard}.", Outcome.Other)]
    [InlineData($"About your application for the Planner role. {Heard}.", Outcome.NotSelected)]
    public void One_sentence_that_sounds_like_a_no_is_one_only_beside_a_word_about_work(string letter, Outcome outcome) =>
        Assert.Equal(outcome, Read(letter).Outcome);

    [Theory]
    [InlineData($"{Heard}?")]
    [InlineData($"{Heard} https://larkspur.example/no")]
    [InlineData("Another person had a little more of what we needed, so it will be them and not you 7 8 9 10 11 12 13 14 15 16 17 18 19.")]
    public void Questions_links_and_tables_of_numbers_say_no_no(string sentence) =>
        Assert.Equal(Outcome.JobMail, Read($"About your application for the Planner role. {sentence}").Outcome);

    private static Reading Read(string letter, string subject = "") =>
        AMail.Read(new Message { Subject = subject, Text = $"Hello Sam,\n\n{letter}\n\nNora", From = new Mailbox("", "") });
}
