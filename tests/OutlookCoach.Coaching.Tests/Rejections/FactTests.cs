using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>Company, role, people, reason: what the mail says, with its place.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("Thank you for your interest in the Data Analyst position at Tallow & Finch Ltd. We chose another candidate.", "Tallow & Finch Ltd", "Data Analyst")]
    [InlineData("Thank you for applying for the role of Planning Officer at Bank of Kells. You were not selected.", "Bank of Kells", "Planning Officer")]
    [InlineData("Thank you for your application for the position of cook at Hollow Road Bakery. We chose another candidate.", "Hollow Road Bakery", "cook")]
    [InlineData("Thank you for applying for Backend Developer at General Mission Systems on Thursday. You were not selected.", "General Mission Systems", "Backend Developer")]
    public void Company_and_role_are_read_with_their_places(string letter, string company, string role)
    {
        var message = AMail.Letter(letter);

        var reading = AMail.Read(message);

        Assert.Equal(company, reading.Company?.Value);
        Assert.Equal(role, reading.Role?.Value);
        Assert.Equal(company, message.Text.Substring(reading.Company!.Start!.Value, reading.Company.Length!.Value));
        Assert.Equal(role, message.Text.Substring(reading.Role!.Start!.Value, reading.Role.Length!.Value));
    }

    [Theory]
    [InlineData("priya.shah@tallowfinch.example", "Tallowfinch")]
    [InlineData("priya.shah@gmail.com", null)]
    [InlineData("priya.shah@myworkday.com", null)]
    public void A_company_that_is_not_named_is_taken_from_the_address_when_it_tells(string address, string? company)
    {
        var reading = AMail.Read(AMail.Saying("Hello Sam, we chose another candidate for the job.") with { From = new Mailbox("Priya Shah", address) });

        Assert.Equal(company, reading.Company?.Value);
        Assert.Null(reading.Company?.Start);
    }

    [Fact]
    public void A_role_may_stand_in_the_subject_only()
    {
        var reading = AMail.Read(AMail.Letter("We have decided to go with another candidate.") with { Subject = "Planning Officer (ref 12)" });

        Assert.Equal("Planning Officer", reading.Role?.Value);
        Assert.Null(reading.Role?.Start);
    }

    [Theory]
    [InlineData("Kind regards,\nDana Field\nHead of Talent, Northwind", "Dana Field")]
    [InlineData("Best, Dana Field", "Dana Field")]
    [InlineData("Many thanks,\n\nDana Field", "Dana Field")]
    [InlineData("Kind regards,\nThe Recruitment Team", "")]
    public void Who_signed_is_the_sender(string closing, string name)
    {
        var message = AMail.Saying($"Dear Sam,\n\n{AMail.No}\n\n{closing}") with { From = new Mailbox("Northwind", "careers@northwind.example") };

        var reading = AMail.Read(message);

        Assert.Equal(name, reading.Sender.Name);
        Assert.Equal(name.Length > 0, reading.People.Any(person => person is { Part: PersonPart.Writer, Name: "Dana Field" }));
    }

    [Fact]
    public void Other_people_are_named_with_their_places()
    {
        var message = AMail.Letter("Thank you for the interview with Dana Field on Monday. We have decided to go with another candidate.");

        var person = Assert.Single(AMail.Read(message).People, person => person.Name == "Dana Field");

        Assert.NotEqual(PersonPart.Writer, person.Part);
        Assert.Equal("Dana Field", message.Text.Substring(person.Start!.Value, person.Length!.Value));
    }

    [Fact]
    public void The_reason_is_in_their_words()
    {
        var message = AMail.Letter("We have decided to go with another candidate because we were looking for more experience with large kitchens.");

        var reason = AMail.Read(message).Reason;

        Assert.Contains("experience with large kitchens", reason!.Value, StringComparison.Ordinal);
        Assert.Equal(reason.Value, message.Text.Substring(reason.Start!.Value, reason.Length!.Value));
    }

    [Fact]
    public void What_is_not_said_stays_unknown()
    {
        var reading = AMail.Read(new Message { Text = "We have decided to go with another candidate." });

        Assert.Equal((null, null, null), (reading.Company, reading.Role, reading.Reason));
        Assert.Empty(reading.People);
        Assert.Equal("", reading.Sender.Name);
    }

    [Theory]
    [InlineData(SignalKind.EncourageReapply, "We encourage you to apply again.")]
    [InlineData(SignalKind.KeepOnFile, "We will keep your CV on file.")]
    [InlineData(SignalKind.StayInTouch, "We would love to stay in touch with you.")]
    [InlineData(SignalKind.FeedbackOffered, "If you would like feedback, please let me know.")]
    [InlineData(SignalKind.FeedbackRefused, "We are unable to provide individual feedback.")]
    [InlineData(SignalKind.InternalCandidate, "The job went to an internal candidate.")]
    [InlineData(SignalKind.RunnerUp, "It was a very close decision, and you were our second choice.")]
    public void A_door_is_found_with_its_place(SignalKind kind, string sentence)
    {
        var message = AMail.Letter($"{AMail.No} {sentence}");

        var signal = Assert.Single(AMail.Read(message).Signals, signal => signal.Kind == kind);

        Assert.Equal(signal.Quote, message.Text.Substring(signal.Start, signal.Length));
    }

    [Theory]
    [InlineData("We expect to have new openings in late August.", "2026-08-21")]
    [InlineData("Please apply again in six months.", "2026-09-10")]
    [InlineData("Please apply again in six weeks.", "2026-04-21")]
    [InlineData("We expect to have new openings after the new year.", "2027-01-01")]
    [InlineData("We expect to have new openings in Q3.", "2026-07-01")]
    [InlineData("We expect to have new openings in February.", "2027-02-01")]
    [InlineData("We expect to have new openings in spring 2028.", "2028-03-01")]
    public void A_named_time_is_the_first_day_meant_seen_from_the_day_it_was_sent(string sentence, string day)
    {
        var reading = AMail.Read($"{AMail.No} {sentence}");

        var dates = reading.Signals.Select(signal => signal.Date).OfType<DateOnly>();

        Assert.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), dates);
    }

    [Fact]
    public void A_refusal_of_feedback_is_noted()
    {
        var reading = AMail.Read($"{AMail.No} We are unable to provide individual feedback.");

        Assert.Contains(reading.Answering.Notes, note => note.Contains("no individual feedback", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_relabels_the_reading()
    {
        var reading = AMail.Read(AMail.No);
        var corrected = reading with { Outcome = Outcome.OnHold, Company = new Fact("Contoso"), Role = new Fact("Baker"), Stage = new StageFact(Stage.Final), Corrected = true };

        var described = TheCoach.Instance.Suggest(corrected, new(), new DateOnly(2026, 3, 11)).Reading;

        Assert.Equal("This job is on hold, neither a yes nor a no after the final round, from Priya Shah at Contoso, for Baker.", described.Label);
        Assert.Null(described.Kindness);
        Assert.True(described.Corrected);
    }

    [Fact]
    public void A_correction_to_something_else_steps_aside_and_back()
    {
        var reading = AMail.Read(AMail.No);

        var other = TheCoach.Instance.Suggest(reading with { Outcome = Outcome.Other }, new(), new DateOnly(2026, 3, 11)).Reading;
        var back = TheCoach.Instance.Suggest(other with { Outcome = Outcome.NotSelected }, new(), new DateOnly(2026, 3, 11)).Reading;

        Assert.Equal(AnswerAdvice.StepAside, other.Answering.Advice);
        Assert.Equal((reading.Label, reading.Answering.Advice, reading.Kindness), (back.Label, back.Answering.Advice, back.Kindness));
    }
}
