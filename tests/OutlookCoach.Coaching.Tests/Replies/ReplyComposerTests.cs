using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class ReplyComposerTests
{
    [Fact]
    public void An_application_answer_is_two_or_three_sentences_that_ask_to_be_kept_in_mind()
    {
        var reply = SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected, Stage.Application));

        Assert.InRange(WordCount.Of(reply.Text), 25, 60);
        Assert.DoesNotContain("interview", reply.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_person_is_greeted_by_first_name_and_formally_by_the_whole_name()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);

        var warm = SomeComposer.Compose(reading).Text;
        var formal = SomeComposer.Compose(reading, new Choices { Register = Register.Formal }).Text;

        Assert.Matches("^(Hi|Dear|Hello) Priya,\n\n", warm);
        Assert.StartsWith("Dear Priya Shah,\n\n", formal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ms Shah", SenderKind.Person, "Dear Ms Shah,")]
    [InlineData("Dr. Tomasz Nowak", SenderKind.Person, "Dear Dr. Nowak,")]
    [InlineData("Shah, Priya", SenderKind.Person, "Dear Priya Shah,")]
    [InlineData("PRIYA SHAH | Talent Partner", SenderKind.Person, "Dear Priya Shah,")]
    [InlineData("Priya from Northwind", SenderKind.Person, "Dear Priya,")]
    [InlineData("J. Smith", SenderKind.Person, "Dear J. Smith,")]
    [InlineData("Acme Robotics", SenderKind.Automatic, "Dear Northwind team,")]
    [InlineData("Northwind Careers", SenderKind.Person, "Dear Northwind team,")]
    [InlineData("Talent Acquisition Team", SenderKind.SharedMailbox, "Dear Northwind team,")]
    [InlineData("jobs@northwind.example", SenderKind.SharedMailbox, "Dear Northwind team,")]
    [InlineData("", SenderKind.Unknown, "Dear Northwind team,")]
    public void A_formal_greeting_never_makes_up_a_name(string sender, SenderKind kind, string greeting)
    {
        var reading = SomeReading.Of(Outcome.NotSelected) with { Sender = new Sender(sender, "a@b.example", "a@b.example", kind), People = [] };

        var reply = SomeComposer.Compose(reading, new Choices { Register = Register.Formal });

        Assert.StartsWith(greeting + "\n", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_in_an_automatic_mail_is_greeted()
    {
        var reading = SomeReading.Of(Outcome.NotSelected) with
        {
            Sender = new Sender("Maria Lopez", "a@b.example", "a@b.example", SenderKind.Automatic),
            People = [new NamedPerson("Maria Lopez", PersonPart.Writer)],
        };

        Assert.Matches("^(Hi|Dear|Hello) Maria,", SomeComposer.Compose(reading).Text);
    }

    [Theory]
    [InlineData("Nurse (m/f/d) [nights]", "Nurse")]
    [InlineData("the Copywriter position", "Copywriter")]
    [InlineData("Lab Manager role", "Lab Manager")]
    public void A_role_is_written_without_what_hangs_on_it(string written, string told)
    {
        var reading = SomeReading.Of(Outcome.PositionFilled) with { Role = new Fact(written, 1, 5) };

        var role = Wordings(reading).SelectMany(reply => reply.Facts.Where(fact => fact.Name == "role").Select(fact => reply.Text.Substring(fact.Start, fact.Length))).First();

        Assert.Equal(told, role);
    }

    [Fact]
    public void A_dated_opening_is_answered_with_its_time()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview)
            .With(SomeReading.Signal(SignalKind.FutureOpening, "a similar role in late August", new DateOnly(2026, 8, 21)));

        Assert.All(Wordings(reading), reply => Assert.Contains("in late August", reply.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("late August", 2026, 8, 21, "in late August")]
    [InlineData("mid-September", 2026, 9, 15, "in mid-September")]
    [InlineData("the end of October", 2026, 10, 21, "at the end of October")]
    [InlineData("again in six months", 2026, 12, 2, "in December")]
    [InlineData("next spring", 2027, 3, 1, "in the spring")]
    [InlineData("a new budget in June", 2027, 6, 1, "in June 2027")]
    public void A_time_is_said_as_the_mail_says_it(string quote, int year, int month, int day, string phrase)
    {
        var reading = SomeReading.Of(Outcome.NotSelected).With(SomeReading.Signal(SignalKind.EncourageReapply, quote, new DateOnly(year, month, day)));

        Assert.Contains(phrase, SomeComposer.Compose(reading).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_has_passed_is_not_named()
    {
        var reading = SomeReading.Of(Outcome.NotSelected).With(SomeReading.Signal(SignalKind.FutureOpening, "in May", new DateOnly(2026, 5, 1)));

        Assert.All(Wordings(reading), reply => Assert.DoesNotContain("in May", reply.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SignalKind.EncourageReapply, "would like to talk again in June", "(talk|speak|conversation)[^.]* in June", "apply again|application in June")]
    [InlineData(SignalKind.EncourageReapply, "do apply again in June", "in June", "talk[^.]* in June")]
    [InlineData(SignalKind.EncourageReapply, "do come back to us in June", "in June", "apply again|application in June")]
    [InlineData(SignalKind.StayInTouch, "have a coffee in June", "in June", "write again|write to you again")]
    [InlineData(SignalKind.KeepOnFile, "I'll ring you", "hear from you|hearing from you|get in touch|get back to me|word from you|contact me", "details|on file")]
    [InlineData(SignalKind.KeepOnFile, "passed your CV to my colleague", "pass|think of me for other", "on file")]
    [InlineData(SignalKind.EncourageReapply, "like to put you forward", "forward", "apply again")]
    [InlineData(SignalKind.StayInTouch, "happy to recommend you", "recommend|word for me|my name|speak for me", "apply again")]
    public void A_door_is_answered_with_what_it_is_open_for(SignalKind kind, string quote, string said, string unsaid)
    {
        var day = quote.EndsWith("June", StringComparison.Ordinal) ? new DateOnly(2027, 6, 1) : (DateOnly?)null;
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview).With(SomeReading.Signal(kind, quote, day));

        var replies = Wordings(reading);

        Assert.All(replies, reply => Assert.Matches($"(?i){said}", reply.Text));
        Assert.All(replies, reply => Assert.DoesNotMatch($"(?i){unsaid}", reply.Text));
    }

    [Fact]
    public void Who_says_that_they_will_write_when_it_opens_is_not_promised_a_letter()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview).With(
            SomeReading.Signal(SignalKind.FutureOpening, "hiring in June", new DateOnly(2027, 6, 1)),
            SomeReading.Signal(SignalKind.KeepOnFile, "will contact you"));

        Assert.All(Wordings(reading), reply => Assert.DoesNotMatch("(?i)(I'll|I will) (write|be in touch|watch)", reply.Text));
    }

    [Fact]
    public void What_they_ask_for_first_is_answered_before_what_comes_later()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview).With(
            SomeReading.Signal(SignalKind.FutureOpening, "take people on in August", new DateOnly(2026, 8, 1)),
            SomeReading.Signal(SignalKind.StayInTouch, "drop me a line in July", new DateOnly(2026, 7, 1)));

        Assert.All(Wordings(reading), reply => Assert.Contains("July", reply.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SignalKind.EncourageReapply, "apply again|[Aa]pplying again|apply then|try again|new application|further application")]
    [InlineData(SignalKind.StayInTouch, "touch|connected")]
    [InlineData(SignalKind.FutureOpening, "opening|you mentioned|what's coming|what may come")]
    [InlineData(SignalKind.KeepOnFile, "details|on file|my application|your list")]
    public void An_open_door_is_answered(SignalKind door, string words)
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview).With(SomeReading.Signal(door));

        Assert.All(Wordings(reading), reply => Assert.Matches(words, reply.Text));
    }

    [Fact]
    public void A_pause_is_no_goodbye()
    {
        Assert.All(Wordings(SomeReading.Of(Outcome.OnHold)), reply => Assert.DoesNotMatch("your decision|next time|new colleague", reply.Text));
    }

    [Theory]
    [InlineData(Outcome.Cancelled)]
    [InlineData(Outcome.OnHold)]
    [InlineData(Outcome.OfferWithdrawn)]
    public void Nobody_is_wished_a_good_start_where_nobody_was_hired(Outcome outcome)
    {
        var replies = Wordings(SomeReading.Of(outcome), new Choices { WishNewHireWell = true });

        Assert.All(replies, reply => Assert.DoesNotMatch("colleague settles|good start from|joins you|person you chose|ongratulat", reply.Text));
    }

    [Fact]
    public void An_agency_is_asked_about_its_other_clients()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview) with { People = [new NamedPerson("Priya Shah", PersonPart.Writer), new NamedPerson("Priya Shah", PersonPart.Agency)] };

        var replies = Wordings(reading);

        Assert.All(replies, reply => Assert.Matches("client", reply.Text));
        Assert.All(replies, reply => Assert.DoesNotContain("Northwind", reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void After_three_months_the_note_reconnects()
    {
        var replies = Wordings(SomeReading.Of(Outcome.NotSelected, Stage.Interview).ReceivedDaysAgo(200));

        Assert.All(replies, reply => Assert.Matches("[Mm]onth|again|a while|[Ss]ome time", reply.Text));
        Assert.All(replies, reply => Assert.DoesNotMatch("quick|too late|sorry", reply.Text));
    }

    [Fact]
    public void After_two_weeks_thanks_are_late_without_an_excuse()
    {
        var replies = Wordings(SomeReading.Of(Outcome.NotSelected, Stage.Interview).ReceivedDaysAgo(20));

        Assert.All(replies, reply => Assert.Matches("sooner|late|weeks|been meaning|before|Before|come back|yet|owe|elated", reply.Text));
        Assert.All(replies, reply => Assert.DoesNotMatch("quick|sorry|busy", reply.Text));
    }

    [Fact]
    public void A_second_answer_from_the_same_firm_is_taken_as_the_second()
    {
        var replies = Wordings(SomeReading.Of(Outcome.NotSelected).With(SomeReading.Signal(SignalKind.SecondTime)));

        Assert.All(replies, reply => Assert.Matches("second|again|twice|once more|once again|this time too|renewed|both occasions|two of my", reply.Text));
    }

    [Fact]
    public void Feedback_is_asked_for_when_chosen_and_never_where_it_is_refused()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);
        var refused = reading.With(SomeReading.Signal(SignalKind.FeedbackRefused));

        var asked = Wordings(reading, new Choices { AskForFeedback = true });
        var silent = Wordings(refused, new Choices { AskForFeedback = true });

        Assert.All(asked, reply => Assert.Matches(Feedback, reply.Text));
        Assert.All(silent, reply => Assert.DoesNotMatch(Feedback, reply.Text));
    }

    [Fact]
    public void Feedback_that_is_offered_is_accepted()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview).With(SomeReading.Signal(SignalKind.FeedbackOffered));

        Assert.All(Wordings(reading), reply => Assert.Contains("eedback", reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Thanks_alone_when_the_job_is_not_wanted()
    {
        var choices = new Choices { WouldWorkWithThem = false, AskForFeedback = true, PersonalDetail = "the tour" };

        var replies = Wordings(SomeReading.Of(Outcome.NotSelected, Stage.Final).With(SomeReading.Signal(SignalKind.EncourageReapply)), choices);

        Assert.All(replies, reply => Assert.DoesNotMatch("in mind|touch|hear from|considered for|apply|tour", reply.Text));
        Assert.All(replies, reply => Assert.InRange(WordCount.Of(reply.Text), 25, 60));
    }

    [Fact]
    public void The_checker_chooses_another_wording_when_it_finds_something()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);
        var first = SomeComposer.Compose(reading).Text;
        var opening = first.Split("\n\n")[1].Split(". ")[0];

        var reply = SomeComposer.Shipped.Compose(reading, new Choices { YourName = "Sam" }, SomeReading.Today, (text, _) => text.IndexOf(opening, StringComparison.Ordinal) is >= 0 and var at
            ? SomeComposer.Report([new Finding("bitter", "rule", at, opening.Length, Weight.Strong, "", "", null, "house")])
            : SomeComposer.Report([]));

        Assert.DoesNotContain(opening, reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Tone.Findings);
    }

    [Fact]
    public void What_the_person_typed_stays_and_what_was_found_in_it_is_reported()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);

        var reply = SomeComposer.Shipped.Compose(reading, new Choices { PersonalDetail = "how slow you were" }, SomeReading.Today, (text, _) => SomeComposer.Report(
            [new Finding("bitter", "rule", text.IndexOf("how slow you were", StringComparison.Ordinal), 17, Weight.Strong, "", "", null, "house")]));

        Assert.Contains("how slow you were", reply.Text, StringComparison.Ordinal);
        Assert.Single(reply.Tone.Findings);
    }

    private const string Feedback = "tip|suggest|strengthen|pointer|improve|advice|next time|work on|working on";

    private static List<Reply> Wordings(Reading reading, Choices? choices = null) =>
        [.. Enumerable.Range(0, 8).SelectMany(wording => Enum.GetValues<Register>().Select(register =>
            SomeComposer.Compose(reading, (choices ?? new Choices { YourName = "Sam" }) with { Wording = wording, Register = register })))];
}
