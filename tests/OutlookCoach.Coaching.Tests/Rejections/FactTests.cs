using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>Company, role, people, reason: what the mail says, with its place.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("We have chosen another candidate for the Kells house.")]
    [InlineData("Thank you for your interview at the Kells branch.")]
    [InlineData("Thank you for applying to our Kells office.")]
    public void The_town_of_a_branch_is_neither_company_nor_role(string sentence)
    {
        var reading = AMail.Read(AMail.Saying($"Dear Sam,\n\n{sentence} Unfortunately it is a no this time.\n\nKind regards,\nDana Field") with { From = new Mailbox("Dana Field", "dana.field@gmail.com"), Subject = "" });

        Assert.Null(reading.Company);
        Assert.Null(reading.Role);
    }

    [Theory]
    [InlineData("marlowhotels", "Marlow Hotels")]
    [InlineData("fennandsons", "Fenn And Sons")]
    [InlineData("fennandfield", null)]
    [InlineData("fennland", "Fennland")]
    [InlineData("northwind", "Northwind")]
    public void A_firm_known_by_its_address_alone_is_written_apart_where_the_seam_shows(string domain, string? company) =>
        Assert.Equal(company, AMail.Read(AMail.Saying("Dear Sam,\n\nUnfortunately it is a no this time.\n\nKind regards,\nDana Field") with { From = new Mailbox("Dana Field", $"dana.field@{domain}.example"), Subject = "" }).Company?.Value);

    [Theory]
    [InlineData("Baker nights", "Baker")]
    [InlineData("Application outcome: Senior Data Engineer (m/f/d), ref 2207-DE", "Senior Data Engineer")]
    public void A_role_in_the_subject_ends_before_its_hours_and_numbers(string subject, string role) =>
        Assert.Equal(role, AMail.Read(AMail.Saying("Dear Sam,\n\nUnfortunately it is a no this time.\n\nKind regards,\nDana Field") with { Subject = subject }).Role?.Value);

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

    [Theory]
    [InlineData("Thank you for your interest in eBay. We chose another candidate.", "eBay")]
    [InlineData("Thank you for your interest in joining the Tallow & Finch, Inc. team. We chose another candidate.", "Tallow & Finch, Inc")]
    [InlineData("Thank you for applying to Quarry and for the time you took. We chose another candidate.", "Quarry")]
    [InlineData("Thank you for your interest in our Night Porter position. We chose another candidate.", null)]
    [InlineData("Thank you for joining our Talent Community. We chose another candidate.", null)]
    public void A_company_is_cut_out_cleanly_or_not_at_all(string letter, string? company) =>
        Assert.Equal(company, AMail.Read(AMail.Letter(letter) with { From = Mailbox.Unknown }).Company?.Value);

    [Theory]
    [InlineData("Your application", "Kind regards,\nThe Fernhill Recruiting Team", "Fernhill")]
    [InlineData("Your application", "Kind regards,\nTalent Acquisition\nHollow Road Bindery", "Hollow Road Bindery")]
    [InlineData("Your application", "Best wishes,\nDana Field\nWard Manager, Mercy Hospital", "Mercy Hospital")]
    [InlineData("Your application", "Recruiting at Fernhill", "Fernhill")]
    [InlineData("Fernhill Bakery - Night Porter", "Kind regards,\nDana", "Fernhill Bakery")]
    [InlineData("Application update | Fernhill", "Kind regards,\nDana", "Fernhill")]
    [InlineData("Regarding your recent job application", "Kind regards,\nDana", null)]
    [InlineData("Dana Field - Application", "Kind regards,\nDana Field", null)]
    public void Signature_and_subject_name_the_company_that_the_sentences_do_not(string subject, string closing, string? company)
    {
        var message = AMail.Saying($"Dear Sam,\n\nWe chose another candidate for the job.\n\n{closing}") with { Subject = subject, From = Mailbox.Unknown };

        Assert.Equal(company, AMail.Read(message).Company?.Value);
    }

    [Theory]
    [InlineData("Fernhill Careers", "no-reply@hire.lever.co", "Fernhill")]
    [InlineData("Workday", "fernhill@myworkday.com", null)]
    [InlineData("Greenhouse", "no-reply@us.greenhouse-mail.io", null)]
    public void The_maker_of_the_system_that_sent_it_is_not_the_company(string name, string address, string? company)
    {
        var message = AMail.Saying("Hello Sam, we chose another candidate for the job.") with { From = new Mailbox(name, address) };

        Assert.Equal(company, AMail.Read(message).Company?.Value);
    }

    [Fact]
    public void A_domain_is_spelled_as_the_letter_spells_it()
    {
        var message = AMail.Saying("Hello Sam, we chose another candidate. All of Tallow & Finch wish you well.") with { From = new Mailbox("Priya Shah", "priya@tallow-finch.example") };

        Assert.Equal("Tallow & Finch", AMail.Read(message).Company?.Value);
        Assert.NotNull(AMail.Read(message).Company?.Start);
    }

    [Theory]
    [InlineData("Thank you for applying for the position of Team Lead, Field Service at Northwind.", "Team Lead, Field Service")]
    [InlineData("Thank you for applying for the Software Engineer, Staff position.", "Software Engineer, Staff")]
    [InlineData("Thank you for applying for Night Porter, Sam.", "Night Porter")]
    [InlineData("Thank you for your interest in the 88213 Payroll Analyst (remote) position.", "Payroll Analyst")]
    [InlineData("Thank you for your interest in the AB/3105 Night Porter position.", "Night Porter")]
    [InlineData("Thank you for your interest in the 24/7 Support Engineer position.", "24/7 Support Engineer")]
    [InlineData("Thank you for your interest in the Driver (m/f/d) vacancy, Job ID 42-119.", "Driver")]
    [InlineData("We have filled all our summer internships and your application for Civil Enforcement Officers was not taken further.", "Civil Enforcement Officers")]
    [InlineData("The manager of the clinic said that this position is closed.", null)]
    [InlineData("Thank you for your interest in the (Junior) Lecturer position.", "(Junior) Lecturer")]
    [InlineData("Thank you for applying for the position of (Junior) Lecturer in Soil Science.", "(Junior) Lecturer in Soil Science")]
    [InlineData("Thank you for your interest in the Second Officer (Marine & Coast) position.", "Second Officer (Marine & Coast)")]
    public void A_role_is_cut_out_cleanly_or_not_at_all(string letter, string? role) =>
        Assert.Equal(role, AMail.Read(AMail.Letter($"{letter} You were not selected.")).Role?.Value);

    [Theory]
    [InlineData("Team Lead, Field Service: your application", "Team Lead, Field Service")]
    [InlineData("Night Porter application", "Night Porter")]
    [InlineData("News about Monday", null)]
    public void A_subject_tells_the_role_whole(string subject, string? role) =>
        Assert.Equal(role, AMail.Read(AMail.Letter("We have decided to go with another candidate.") with { Subject = subject }).Role?.Value);

    [Fact]
    public void A_role_is_found_in_the_thread_below_a_short_answer()
    {
        var message = AMail.Saying("Hi Sam,\n\nSorry, we went with another candidate.\n\nDana\n\n-----Original Message-----\nFrom: Sam\nSubject: News?\n\nIs there any news on the Night Porter interview?") with { Subject = "Re: News?" };

        Assert.Equal("Night Porter", AMail.Read(message).Role?.Value);
    }

    [Fact]
    public void All_of_a_row_of_people_are_named()
    {
        var people = AMail.Read("Thank you for meeting Dana Cole, Bo Finch and Nora Field last week. We have chosen another candidate.").People;

        Assert.Equal(["Bo Finch", "Dana Cole", "Nora Field"], people.Where(person => person.Part == PersonPart.Interviewer).Select(person => person.Name).Order());
    }

    [Fact]
    public void Who_writes_for_a_client_is_an_agency_and_its_name_is_no_employer()
    {
        var message = AMail.Saying("Hi Sam,\n\nI heard back from the client about the porter job. They chose another candidate.\n\nBest,\nDana Field\nPeak Recruitment") with { From = new Mailbox("Dana Field", "dana@peak-recruitment.example") };

        var reading = AMail.Read(message);

        Assert.Null(reading.Company);
        Assert.Contains(reading.People, person => person is { Name: "Dana Field", Part: PersonPart.Agency });
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
    [InlineData("Kind regards,\nJoost van der Meer\nCOO", "Joost van der Meer")]
    [InlineData("Kind regards,\nThe Recruitment Team", "")]
    public void Who_signed_is_the_sender(string closing, string name)
    {
        var message = AMail.Saying($"Dear Sam,\n\n{AMail.No}\n\n{closing}") with { From = new Mailbox("Northwind", "careers@northwind.example") };

        var reading = AMail.Read(message);

        Assert.Equal(name, reading.Sender.Name);
        Assert.Equal(name.Length > 0, reading.People.Any(person => person.Part == PersonPart.Writer && person.Name == name));
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
    [InlineData("We expect to have new openings on 29 February 2028.", "2028-02-29")]
    [InlineData("We expect to have new openings in March 2028.", "2028-03-01")]
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
