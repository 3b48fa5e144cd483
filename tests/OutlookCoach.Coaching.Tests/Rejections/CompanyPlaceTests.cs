using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>Where else a mail names the firm: in the sender's shown name, below the letter, in a block of lines, anywhere in its words.</summary>
public sealed class CompanyPlaceTests
{
    private const string No = "Unfortunately we have chosen another candidate for the job.";

    [Theory]
    [InlineData("Priya at Larkspur", "hello@mail.example", "Larkspur")]
    [InlineData("Skillsieve on behalf of Larkspur Mills", "tests@skillsieve.example", "Larkspur Mills")]
    [InlineData("Maja Lind | Calder Rail", "maja.lind@mail.example", "Calder Rail")]
    [InlineData("Maja Lind, Calder Rail Ltd", "maja.lind@mail.example", "Calder Rail Ltd")]
    [InlineData("Lind, Maja", "maja.lind@mail.example", null)]
    [InlineData("Amy", "amyfield@mail.example", null)]
    [InlineData("Larkspur Careers", "larkspur@myworkday.example", "Larkspur")]
    [InlineData("Larkspur Mills \u2013 Recruitment", "jobs@mail.example", "Larkspur Mills")]
    [InlineData("Marcus via Hirely", "reply@gmail.com", null)]
    public void A_shown_name_tells_whose_the_writer_is(string name, string address, string? company) =>
        Assert.Equal(company, Read($"Hello Sam,\n\n{No}\n\nBest wishes", new Mailbox(name, address)).Company?.Value);

    [Theory]
    [InlineData("Rosa & Finn\nThe Quayside Puppet Theatre", "Quayside Puppet Theatre")]
    [InlineData("Jo\nPeople & Pots, Larkspur", "Larkspur")]
    [InlineData("Sal & the crew\nMorrow Hill Wines", "Morrow Hill Wines")]
    [InlineData("Nora Field\nChair, Department of Geology", null)]
    [InlineData("Nora Field\nKiln Manager, Larkspur", "Larkspur")]
    [InlineData("Nora Field\nHuman Resources Section\nHarrow County Council", "Harrow County Council")]
    [InlineData("The Management", null)]
    [InlineData("Rosa Finn\nCalder Rail", "Calder Rail")]
    [InlineData("LRK - Larkspur Road Kilns Ltd", "Larkspur Road Kilns Ltd")]
    [InlineData("Nora Field\n\u00A9 Skillsieve Inc. 2026", null)]
    public void People_and_parts_of_a_firm_that_sign_are_not_the_firm(string closing, string? company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\n{No}\n\nKind regards,\n{closing}", new Mailbox("", "")).Company?.Value);

    [Theory]
    [InlineData("We are sorry that the Harrowgate College board has had to end this search.", "Harrowgate College")]
    [InlineData("There is no place with Pell & Vane LLP at this time.", "Pell & Vane LLP")]
    [InlineData("Your application was not successful.\nCrane Driver\nReq 2026-118\nCalder Stone Yard - Kells", "Calder Stone Yard")]
    public void A_firm_is_found_wherever_the_letter_names_it(string letter, string company)
    {
        var text = $"Dear Sam,\n\n{letter}\n\nPlease do not reply.";

        var found = Read(text, new Mailbox("", "")).Company;

        Assert.Equal(company, found?.Value);
        Assert.Equal(company, text.Substring(found!.Start!.Value, found.Length!.Value));
    }

    [Fact]
    public void A_domain_without_accents_finds_the_name_that_has_them() =>
        Assert.Equal("Th\u00E9\u00E2tre des Quais", Read("Dear Sam,\n\nIt is a no this time for the Th\u00E9\u00E2tre des Quais, I am sorry to say.\n\nBest wishes", new Mailbox("Nora Field", "nora@theatredesquais.example")).Company?.Value);

    [Fact]
    public void Hospitals_that_an_application_goes_to_are_no_job()
    {
        var reading = Read("Dear Sam,\n\nThank you for your application to the Harrow United Hospitals Kells. We have chosen another candidate.\n\nPlease do not reply.", new Mailbox("", ""));

        Assert.Equal((null, "Harrow United Hospitals Kells"), (reading.Role?.Value, reading.Company?.Value));
    }

    [Theory]
    [InlineData("Larkspur", "hello@larkspur.example", "Kind regards,\nNora Field\nQuarry Road Group\nLarkspur", "Larkspur")]
    [InlineData("Nora Field", "nora@gmail.com", "Kind regards,\nNora Field\nLarkspur, Quarry Road Group", "Quarry Road Group")]
    [InlineData("", "", "Maja Lind - Kiln Manager, Kells", "Kells")]
    [InlineData("", "", "Maja Kilns Ltd - Kiln Manager, Kells", "Maja Kilns Ltd")]
    [InlineData("", "", "Kind regards,\nNora Field\nMaja Lind - Kiln Manager", null)]
    [InlineData("", "", "Kind regards,\nNora Field\nHollow Road, Kells, Kiln Manager", "Hollow Road")]
    public void Of_the_names_below_the_letter_the_domains_own_comes_first_and_one_with_a_title_behind_it_is_somebody(string name, string address, string closing, string? company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\nUnfortunately it is a no this time.\n\n{closing}", new Mailbox(name, address)).Company?.Value);

    [Theory]
    [InlineData("Crane Driver\nReq 2026-118 - Calder Stone Yard", "")]
    [InlineData("Crane Driver\nCalder Stone Yard - Kells, and the long road down to the sea where it began", "")]
    [InlineData("Crane Driver\nNora Field", "\n\nKind regards,\nNora Field")]
    [InlineData("Crane Driver\nReq 2026-118\nTop gate\nCalder Stone Yard", "")]
    [InlineData("Calder Stone Yard", "")]
    public void What_stands_below_a_role_is_a_firm_only_as_a_name_on_a_short_line_soon_after(string lines, string closing) =>
        Assert.Null(Read($"Dear Sam,\n\nYour application was not successful.\n{lines}\n\nPlease do not reply.{closing}", new Mailbox("", "")).Company);

    [Fact]
    public void A_firm_that_is_named_twice_is_likelier_than_a_longer_name() =>
        Assert.Equal("Marlow", Read("Dear Sam,\n\nThank you for applying to Larkspur. Thank you for applying to Marlow. Once more, thank you for applying to Marlow. Unfortunately it is a no this time.", new Mailbox("", "")).Company?.Value);

    [Fact]
    public void A_title_tells_whose_name_follows_it_where_nothing_closes_the_letter() =>
        Assert.Equal("Larkspur", Read($"Dear Sam,\n\n{No}\n\nNora Field\nKiln Manager, Larkspur", new Mailbox("", "")).Company?.Value);

    [Theory]
    [InlineData("Crane Driver (m/f/d)")]
    [InlineData("Crane Driver)")]
    [InlineData("Crane Driver (nights")]
    [InlineData("Crane Driver \u2026")]
    [InlineData("Crane Driver C#")]
    public void A_role_on_a_line_of_its_own_may_end_in_any_sign(string role) =>
        Assert.Equal("Calder Stone Yard", Read($"Dear Sam,\n\nYour application was not successful.\n{role}\n\u2014\nCalder Stone Yard\n\nPlease do not reply.", new Mailbox("", "")).Company?.Value);

    [Theory]
    [InlineData("dana.field@larkspur.example", "Larkspur")]
    [InlineData("dana.field@gmail.com", "Petra")]
    public void A_name_that_the_sender_does_not_go_by_is_the_interviewer(string address, string company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\nThank you for your interview with Petra. {No}\n\nKind regards,\nDana Field", new Mailbox("Dana Field", address)).Company?.Value);

    [Theory]
    [InlineData("Nora\nLarkspur", "Larkspur")]
    [InlineData("Nora\nLarkspur | boats that wait for you.", "Larkspur")]
    [InlineData("Nora\nPeople Office, Larkspur", "Larkspur")]
    [InlineData("Nora @ Larkspur Mills", "Larkspur Mills")]
    [InlineData("Nora // talent @ Larkspur", "Larkspur")]
    [InlineData("Larkspur", null)]
    [InlineData("Nora | Larkspur", null)]
    public void Below_whoever_signed_a_single_name_is_the_firm_with_or_without_a_sign_off(string closing, string? company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\n{No}\n\n{closing}", new Mailbox("", "")).Company?.Value);

    [Theory]
    [InlineData("Calder Crew | Antibes - Palma", "nora@caldercrew.example", "Calder Crew")]
    [InlineData("Calder Crew | Antibes - Palma", "nora@crew.example", "Antibes")]
    [InlineData("Calder Rep | \"Loud and local\"", "nora@calderrep.example", "Calder Rep")]
    public void A_name_that_is_the_domain_letter_by_letter_is_the_firm_whatever_it_ends_in(string closing, string address, string company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\n{No}\n\nKind regards,\nNora\n{closing}", new Mailbox("Nora Field", address)).Company?.Value);

    [Theory]
    [InlineData("Nora Field", "nora@larkspur.example", "Larkspur")]
    [InlineData("Nora Field", "field.n@larkspur.example", "Nora")]
    [InlineData("Nora Mills", "nora@gmail.com", "Nora")]
    public void Whoever_owns_the_mailbox_is_not_the_firm(string name, string address, string company) =>
        Assert.Equal(company, AMail.Read(new Message { Subject = "An update from Nora", Text = $"Dear Sam,\n\n{No}", From = new Mailbox(name, address) }).Company?.Value);

    [Theory]
    [InlineData("Agency: Department of Justice, Harbour Board", "Department of Justice")]
    [InlineData("Agency: Department of Geology", null)]
    [InlineData("School: Larkspur", "Larkspur")]
    [InlineData("School Business Manager", null)]
    [InlineData("Ms Field wrote from College Road in Kells.", null)]
    [InlineData("Thank you for your application for the Larkspur Graduate Programme.", "Larkspur")]
    [InlineData("OUTCOME OF APPLICATION", null)]
    [InlineData("Start assessment", null)]
    public void Bodies_are_named_whole_and_parts_and_titles_are_none(string line, string? company) =>
        Assert.Equal(company, Read($"Dear Sam,\n\n{No}\n\n{line}\n\nPlease do not reply to this.", new Mailbox("", "")).Company?.Value);

    [Fact]
    public void What_the_team_signs_for_is_told_from_who_signs()
    {
        var reading = Read($"Dear Sam,\n\n{No}\n\nAll the best,\nNora, for the hiring team", new Mailbox("", ""));

        Assert.Equal(("Nora", null), (reading.Sender.Name, reading.Company?.Value));
    }

    [Theory]
    [InlineData("Thank you for thinking of us at the Harrow Library for the Night Porter job.", "Harrow Library", "Night Porter")]
    [InlineData("Thank you for applying to the Harrow Arts Council for a Young Artist Grant.", "Harrow Arts Council", null)]
    public void What_is_applied_for_begins_behind_the_body_and_a_grant_is_no_job(string sentence, string company, string? role)
    {
        var reading = Read($"Dear Sam,\n\n{sentence} {No.Replace(" for the job", "", StringComparison.Ordinal)}", new Mailbox("", ""));

        Assert.Equal((company, role), (reading.Company?.Value, reading.Role?.Value));
    }

    [Fact]
    public void What_a_firm_is_called_opens_no_door()
    {
        var reading = Read($"Dear Sam,\n\nThank you for your interest in Calder Falls General Hospital. {No}", new Mailbox("", ""));

        Assert.Equal("Calder Falls General Hospital", reading.Company?.Value);
        Assert.DoesNotContain(reading.Signals, signal => signal.Kind == SignalKind.FeedbackGiven);
    }

    [Fact]
    public void How_far_one_had_come_is_found_in_the_thread_below_a_short_answer() =>
        Assert.Equal(Stage.Interview, Read("Sorry, Sam, another candidate was selected.\n\n> Hello, Any news since my first interview last Monday.", new Mailbox("", "")).Stage.Value);

    private static Reading Read(string text, Mailbox from) => AMail.Read(new Message { Subject = "", Text = text, From = from });
}
