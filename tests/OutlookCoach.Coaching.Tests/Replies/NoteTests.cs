using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class NoteTests
{
    private static readonly Reading Reading = Situations.WithDana(SomeReading.Of(Outcome.NotSelected, Stage.Interview));

    [Fact]
    public void A_second_note_shares_no_sentence_with_any_reply_to_the_same_mail()
    {
        foreach (var register in Enum.GetValues<Register>())
        {
            var replies = Sentenced(NoteKind.Reply, register);
            var notes = Sentenced(NoteKind.SecondNote, register);

            Assert.True(notes.Count > 30, $"{notes.Count} sentences");
            Assert.Empty(notes.Intersect(replies));
        }
    }

    [Fact]
    public void A_second_note_greets_the_hiring_manager_and_says_who_brought_the_news()
    {
        var note = Write(NoteKind.SecondNote);

        Assert.Matches("^(Hi|Dear|Hello) Dana,", note.Text);
        Assert.Contains("Priya", note.Text, StringComparison.Ordinal);
        Assert.Contains(note.Facts, fact => fact is { Name: "writer", From: "mail" });
        Assert.NotNull(note.Subject);
    }

    [Fact]
    public void A_second_note_goes_to_whom_the_person_names()
    {
        var note = Write(NoteKind.SecondNote, new Choices { NoteTo = "Tom Ode" });

        Assert.Matches("^(Hi|Dear|Hello) Tom,", note.Text);
        Assert.Contains(note.Facts, fact => fact is { Name: "firstName", From: "person" });
    }

    [Theory]
    [InlineData(NoteKind.SecondNote, Outcome.NotSelected, "who the second note is for")]
    [InlineData(NoteKind.SecondNote, Outcome.OnHold, "only on hold")]
    [InlineData(NoteKind.Reapply, Outcome.OnHold, "only on hold")]
    public void A_note_that_would_not_help_is_not_suggested(NoteKind kind, Outcome outcome, string says)
    {
        var note = SomeComposer.Compose(SomeReading.Of(outcome), new Choices { Note = kind });

        Assert.Empty(note.Text);
        Assert.Contains(says, note.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_writes_past_an_agency()
    {
        var reading = Reading with { People = [.. Reading.People, new NamedPerson("Priya Shah", PersonPart.Agency)] };

        var note = SomeComposer.Compose(reading, new Choices { Note = NoteKind.SecondNote });

        Assert.Contains("recruiter alone", note.Instead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoteKind.CheckIn)]
    [InlineData(NoteKind.Reapply)]
    [InlineData(NoteKind.LinkedIn)]
    public void Nothing_keeps_in_touch_with_people_one_would_not_work_with(NoteKind kind)
    {
        Assert.Empty(Write(kind, new Choices { WouldWorkWithThem = false }).Text);
    }

    [Theory]
    [InlineData(42, "about six weeks")]
    [InlineData(95, "about three months")]
    [InlineData(365, "about a year")]
    public void A_check_in_says_how_long_it_has_been(int days, string since)
    {
        var notes = Wordings(NoteKind.CheckIn, new Choices { LastContact = SomeReading.Today.AddDays(-days) });

        Assert.All(notes, note => Assert.Contains(since, note.Text, StringComparison.Ordinal));
        Assert.All(notes, note => Assert.Contains(note.Facts, fact => fact is { Name: "since", From: "person" }));
    }

    [Fact]
    public void A_check_in_counts_from_the_mail_where_the_person_names_no_day()
    {
        var note = SomeComposer.Compose(Reading.ReceivedDaysAgo(95), new Choices { Note = NoteKind.CheckIn });

        Assert.Contains(note.Facts, fact => fact is { Name: "since", From: "mail" });
    }

    [Theory]
    [InlineData("I finished a course in statistics", "I finished a course in statistics.")]
    [InlineData("finished a course in statistics", "I finished a course in statistics.")]
    [InlineData("learning Portuguese", " am learning Portuguese.| have been learning Portuguese.")]
    [InlineData("a certificate in first aid", ": a certificate in first aid.")]
    public void News_is_told_in_a_whole_sentence(string news, string told)
    {
        Assert.All(Wordings(NoteKind.CheckIn, new Choices { News = news }), note => Assert.Contains(told.Split('|'), words => note.Text.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void News_is_no_part_of_a_reply_and_a_detail_no_part_of_a_check_in()
    {
        var typed = new Choices { PersonalDetail = "the tour of the lab", News = "a certificate in first aid" };

        Assert.DoesNotContain("certificate", Write(NoteKind.Reply, typed).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tour", Write(NoteKind.CheckIn, typed).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_application_names_its_role_and_the_invitation_it_follows()
    {
        var invited = Reading.With(SomeReading.Signal(SignalKind.EncourageReapply));

        var notes = Wordings(NoteKind.Reapply, new Choices { NewRole = "the Shift Manager position" }, invited);

        Assert.All(notes, note => Assert.Contains("Shift Manager", note.Text, StringComparison.Ordinal));
        Assert.All(notes, note => Assert.Matches("suggest|encourag|Encourag|invit|You said|ncouragement", note.Text));
        Assert.All(notes, note => Assert.Equal("My new application: Shift Manager", note.Subject));
    }

    [Fact]
    public void An_invitation_is_one_line_that_fits_and_says_its_length()
    {
        var long_ = Reading with { Role = new Fact("Senior Principal Distribution Network Coordinator", 1, 50), Company = new Fact("Larkspur and Finch International Logistics Partners", 1, 50) };

        var notes = Wordings(NoteKind.LinkedIn, new Choices(), Reading).Concat(Wordings(NoteKind.LinkedIn, new Choices(), long_));

        Assert.All(notes, note => Assert.InRange(note.Text.Length, 40, 200));
        Assert.All(notes, note => Assert.Equal((note.Text.Length, 200), (note.Characters, note.MostCharacters)));
        Assert.All(notes, note => Assert.DoesNotContain("\n", note.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_invitation_is_the_better_way_where_nobody_reads_the_address()
    {
        var reading = Reading with { Sender = Reading.Sender with { Kind = SenderKind.NoReply } };

        Assert.NotEmpty(SomeComposer.Compose(reading, new Choices { Note = NoteKind.LinkedIn }).Text);
    }

    [Fact]
    public void The_plan_holds_the_same_invitation()
    {
        var plan = TheCoach.Instance.PlanAhead(Reading, new Choices(), KeepInTouch.Planners.FirstOfJune);
        var note = TheCoach.Instance.Suggest(Reading, new Choices { Note = NoteKind.LinkedIn }, KeepInTouch.Planners.FirstOfJune.Today);

        Assert.Equal(note.Text, Assert.Single(plan.Items, item => item.Note is not null).Note);
    }

    private static HashSet<string> Sentenced(NoteKind kind, Register register) =>
        [.. Enumerable.Range(0, 60).SelectMany(wording => Sentences.Of(Write(kind, new Choices { Register = register, Wording = wording }).Text))];

    private static Reply[] Wordings(NoteKind kind, Choices choices, Reading? reading = null) =>
        [.. Enumerable.Range(0, 8).SelectMany(wording => Enum.GetValues<Register>().Select(register => Write(kind, choices with { Wording = wording, Register = register }, reading)))];

    private static Reply Write(NoteKind kind, Choices? choices = null, Reading? reading = null) =>
        SomeComposer.Compose(reading ?? Reading, (choices ?? new Choices()) with { Note = kind, YourName = "Sam" });
}
