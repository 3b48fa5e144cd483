using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>Each move that costs goodwill is found by its name, and its innocent neighbour is left alone.</summary>
public sealed class FailingTests
{
    [Fact]
    public void A_clean_reply_has_nothing_to_fix()
    {
        var report = ADraft.Check(ADraft.Clean);

        Assert.Empty(report.Findings);
        Assert.Equal("Reads thankful and clear. Nothing to fix.", report.Summary);
    }

    [Theory]
    [InlineData("bitter", "You wasted my time.")]
    [InlineData("bitter", "I expected more from a company like yours.")]
    [InlineData("passiveAggressive", "I'm sure you had your reasons.")]
    [InlineData("passiveAggressive", "It would have been nice to hear this sooner.")]
    [InlineData("arguesDecision", "I ask you to reconsider your decision.")]
    [InlineData("arguesDecision", "You are making a mistake, because I was the best candidate.")]
    [InlineData("desperate", "I would take any job at any salary.")]
    [InlineData("desperate", "You are my last hope.")]
    [InlineData("guiltTrip", "I turned down another offer because of you.")]
    [InlineData("flattery", "You are the most inspiring person I have ever met.")]
    [InlineData("flattery", "It was the greatest honour of my life.")]
    [InlineData("boilerplate", "I hope this email finds you well.")]
    [InlineData("boilerplate", "Please do not hesitate to contact me.")]
    [InlineData("runsDownHire", "I hope the person you hired can do half of what I can.")]
    [InlineData("runsDownHire", "When it doesn't work out with him, you know where I am.")]
    [InlineData("bitter", "It was unfair.")]
    [InlineData("demandsFeedback", "Send me the exact reasons by Friday.")]
    [InlineData("demandsFeedback", "What did the other candidate have that I lack?")]
    [InlineData("oversharing", "Since my divorce the search has been hard.")]
    [InlineData("pushy", "I will call you every Monday.")]
    [InlineData("entitled", "Put me at the top of your list.")]
    [InlineData("entitled", "Please refund my travel costs.")]
    [InlineData("backhanded", "Thank you for not ghosting me like all the others.")]
    [InlineData("selfDeprecating", "I know I was terrible in the interview.")]
    [InlineData("selfDeprecating", "Sorry for wasting your time.")]
    [InlineData("threatening", "You will hear from my lawyer.")]
    [InlineData("threatening", "I will leave a bad review of your company.")]
    [InlineData("sarcastic", "THANKS A LOT FOR NOTHING AT ALL.")]
    [InlineData("sarcastic", "Thank you for your \"careful\" consideration.")]
    [InlineData("slamsDoor", "Do not contact me again.")]
    [InlineData("slamsDoor", "Your loss.")]
    [InlineData("offKeyPersonal", "You looked lovely on the call.")]
    [InlineData("slip", "I would love to work at [Company].")]
    public void The_move_is_found(string kind, string sentence)
    {
        var kinds = ADraft.Kinds(ADraft.Saying(sentence));

        Assert.Contains(kind, kinds);
    }

    [Theory]
    [InlineData("I was disappointed, and I'm grateful you told me yourself.")]
    [InlineData("Naturally, I'd love to hear about other roles.")]
    [InlineData("If the position opens again, I'd be glad to be considered.")]
    [InlineData("I won't ask you to reconsider.")]
    [InlineData("I'm open to related roles in the finance team.")]
    [InlineData("I know four rounds took a lot of your team's time too.")]
    [InlineData("I enjoyed hearing how you run the night shift.")]
    [InlineData("I wish your new colleague a good start.")]
    [InlineData("If you have a moment, one thing I could strengthen would help me; if not, no need to reply.")]
    [InlineData("I'd be glad to stay in touch on LinkedIn.")]
    [InlineData("The BBC and NHS projects were good to hear about.")]
    [InlineData("I learned a lot from the tour of the mill.")]
    [InlineData("It was good of you to write so soon.")]
    public void An_innocent_neighbour_is_left_alone(string sentence)
    {
        var kinds = ADraft.Kinds(ADraft.Saying(sentence));

        Assert.Empty(kinds);
    }

    [Fact]
    public void A_missing_ask_is_missed_unless_the_person_does_not_want_one()
    {
        var text = "Dear Priya,\n\nThank you for letting me know. I wish Dana and the team a good season.\n\nSam";

        var wanting = ADraft.Kinds(text);
        var notWanting = ADraft.Check(text, new() { WouldWorkWithThem = false });

        Assert.Equal(["missingAsk"], wanting);
        Assert.Empty(notWanting.Findings);
    }

    [Theory]
    [InlineData("Thank you for the talk. A second crew would suit me down to the ground.", true)]
    [InlineData("Thank you for the talk. Your next ferry season would find me at the rope.", true)]
    [InlineData("Thank you for thinking of me for the role, and I wish you all the best.", false)]
    [InlineData("Thanks for letting me know. I had hoped to work with you, but I understand why you chose somebody who knows the ward.", false)]
    public void An_ask_is_heard_in_any_words_and_words_of_asking_may_be_none(string draft, bool asks) => Assert.Equal(!asks, ADraft.Kinds(draft).Contains("missingAsk"));

    [Fact]
    public void Missing_thanks_are_missed()
    {
        var kinds = ADraft.Kinds("Dear Priya,\n\nPlease keep me in mind for similar roles in Kells.\n\nSam");

        Assert.Equal(["missingThanks"], kinds);
    }

    [Fact]
    public void Several_asks_at_once_are_too_many()
    {
        var kinds = ADraft.Kinds("Thank you for telling me. Could you send me some feedback? Could you refer me to a colleague? Please forward my CV to your partners. Could we have a coffee next week? Please keep me in mind.");

        Assert.Contains("tooManyAsks", kinds);
    }

    [Theory]
    [InlineData("Thank you for telling me. Could you send me some feedback? Could you refer me to a colleague? Please forward my CV to your partners. Please keep me in mind.", true)]
    [InlineData("Thank you for telling me. Could you send me some feedback? Could you refer me to a colleague? Please keep me in mind.", false)]
    public void Four_asks_are_too_many_and_three_are_not(string draft, bool found) => Assert.Equal(found, ADraft.Kinds(draft).Contains("tooManyAsks"));

    [Theory]
    [InlineData(12, "a little bare", null)]
    [InlineData(60, "good length", null)]
    [InlineData(150, "rather long", "tooLong")]
    [InlineData(220, "second cover letter", "tooLong")]
    public void Length_is_said_and_too_long_is_found(int words, string says, string? kind)
    {
        var rest = string.Join(' ', Enumerable.Repeat("pear", words - 11));

        var report = ADraft.Check($"Thank you for telling me. Please keep me in mind. {rest}.");

        Assert.Equal(words - 1, report.Words);
        Assert.Contains(says, report.LengthSays, StringComparison.Ordinal);
        Assert.Equal(kind is not null, report.Findings.Any(finding => finding.Kind == kind));
    }

    [Fact]
    public void The_summary_counts_what_may_close_the_door()
    {
        var one = ADraft.Check(ADraft.Saying("I hope this email finds you well."));
        var strong = ADraft.Check(ADraft.Saying("Your loss. You will hear from my lawyer. You wasted my time."));
        var empty = ADraft.Check("");

        Assert.Equal("One part is worth a look.", one.Summary);
        Assert.Equal("3 parts may close the door.", strong.Summary);
        Assert.Equal("Nothing written yet.", empty.Summary);
    }

    [Theory]
    [InlineData("I enjoyed the day, but it was only for show.", true)]
    [InlineData("Thanks for the tour, although your letter was insulting.", true)]
    [InlineData("I was gutted, but it was kind of you to call.", false)]
    public void Thanks_before_a_but_excuse_nothing_after_it(string sentence, bool found)
    {
        var kinds = ADraft.Kinds(ADraft.Saying(sentence));

        Assert.Equal(found, kinds.Contains("bitter"));
    }

    [Theory]
    [InlineData("Thank you for the \"careful\" reading.", true)]
    [InlineData("My sister said \"their loss\" and hugged me.", false)]
    public void Quotation_marks_around_what_somebody_said_are_no_sneer(string sentence, bool found)
    {
        var kinds = ADraft.Kinds(ADraft.Saying(sentence));

        Assert.Equal(found, kinds.Contains("sarcastic"));
    }

    [Fact]
    public void A_move_that_is_two_failings_names_both()
    {
        var finding = Assert.Single(ADraft.Check(ADraft.Saying("He is barely out of school.")).Findings);

        Assert.Equal("runsDownHire", finding.Kind);
        Assert.Contains("passiveAggressive", finding.Also);
    }

    [Theory]
    [InlineData("Dear Priya, thank you for telling me. I wish you all the best. Sam", "missingAsk")]
    [InlineData("Dear Priya, please keep me in mind for similar roles. Sam", "missingThanks")]
    public void What_is_missing_is_worth_a_look_only(string draft, string kind)
    {
        var finding = Assert.Single(ADraft.Check(draft).Findings, finding => finding.Kind == kind);

        Assert.Equal(Weight.Soft, finding.Weight);
    }

    [Theory]
    [InlineData("I do not believe for a second that the panel was unfair.", false)]
    [InlineData("I'm not saying that it was unfair.", false)]
    [InlineData("I believe that the panel was unfair.", true)]
    [InlineData("I do not think much of it, the panel was unfair.", true)]
    [InlineData("I do not like that after so many long months of talks you were unfair.", true)]
    public void A_not_before_a_verb_of_thinking_reaches_to_the_end_of_its_clause(string sentence, bool found) =>
        Assert.Equal(found, TheCoach.Instance.Check(sentence, new Situation()).Findings.Any(finding => finding.Weight == Weight.Strong));
}
