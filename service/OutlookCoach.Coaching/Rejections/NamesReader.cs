using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Reads whom and what a mail names, each weighed against the others: a role is no company, a company that signs is no person.</summary>
internal sealed class NamesReader(NameWords words, AddressWords addresses, Tokenizer tokenizer)
{
    private readonly FactFinder facts = new(words);
    private readonly PeopleFinder people = new(words);
    private readonly SignatureFinder signatures = new(words, tokenizer);
    private readonly SenderFinder senders = new(words, addresses);
    private readonly FrameFacts frame = new(words, addresses, tokenizer);
    private readonly NamedRole titles = new(words);

    public MailNames Read(MailText mail)
    {
        var toldRole = facts.Role(mail);
        var role = Role(mail, toldRole);
        var named = people.Find(mail);
        var signed = signatures.Find(mail);
        var sender = senders.Find(mail, signed);
        string[] others = [role?.Value ?? "", .. Owner(mail, sender), .. named.Append(mail.Parts.HasSignOff ? signed : null).Where(person => IsWholeName(person) || IsNotSender(person, mail, sender)).Select(person => person!.Name)];
        var agency = PeopleFinder.IsAgency(mail);
        var company = facts.Company(mail, others) is { } told && !(agency && told.Start >= mail.LetterEnd) ? told : null;
        if (IsCompany(signed, company, mail))
        {
            signed = null;
            sender = senders.Find(mail, signed);
        }

        signed = InFull(signed, sender);
        return new MailNames
        {
            Role = role,
            IsPlainRole = facts.IsPlainlyRole(role),
            IsToldRole = facts.IsPlainlyRole(toldRole),
            Company = company ?? (agency ? null : frame.Company(mail, sender.Name)) ?? facts.CompanyByHint(mail, others) ?? (agency ? null : frame.CompanyOfSender(mail, sender.Name)),
            Sender = sender,
            People = [.. Writer(signed, agency), .. named.Where(person => !IsSigner(person, signed) && !IsCompany(person, company, mail))],
        };
    }

    /// <summary>"Ms Khan", not "Noor" and not "Sir".</summary>
    public bool IsFormal(string greeted) =>
        greeted.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var title, .., var surname] && words.Titles.Contains(title.TrimEnd('.')) && !words.Titles.Contains(surname);

    /// <summary>What can be told of a mail whose words are not understood: the sender, and what frames the letter.</summary>
    public MailNames ReadFrame(MailText mail)
    {
        var sender = senders.Find(mail, signatures.Find(mail));
        return new MailNames
        {
            Sender = sender,
            Company = frame.Company(mail, sender.Name) ?? frame.CompanyOfSender(mail, sender.Name),
            Role = frame.Role(mail.Message),
        };
    }

    /// <summary>The role that the sentences name, or else the subject, or else a line of its own.</summary>
    public Fact? Role(MailText mail) => Role(mail, facts.Role(mail));

    private Fact? Role(MailText mail, Fact? told) =>
        facts.IsPlainlyRole(told) ? told : frame.Role(mail.Message) ?? told ?? facts.RoleByHint(mail) ?? titles.Find(mail);

    // Signed "Priya", sent by "Priya Shah": the whole name is of more use, and stands in the header.
    private static NamedPerson? InFull(NamedPerson? signed, Sender sender) =>
        signed is not null && sender.Name.Length > signed.Name.Length && sender.Name.Split(' ').Contains(signed.Name, StringComparer.OrdinalIgnoreCase)
            ? signed with { Name = sender.Name, Start = null, Length = null }
            : signed;

    // Whoever writes for an agency is both.
    private static NamedPerson[] Writer(NamedPerson? signed, bool agency) =>
        signed is null ? [] : agency ? [signed, signed with { Part = PersonPart.Agency }] : [signed];

    private static bool IsSigner(NamedPerson person, NamedPerson? signed) => signed?.Name.Contains(person.Name, StringComparison.Ordinal) == true;

    // "Priya Shah" is a person; a single name may be a company that signs or interviews.
    private static bool IsWholeName(NamedPerson? person) => person?.Name.Contains(' ') == true;

    // "Your interview with Petra", written by a person at fernhill.example: not the firm.
    private bool IsNotSender(NamedPerson? person, MailText mail, Sender sender) =>
        person is not null && addresses.TellsOwner(mail.Message.From.Address) && !mail.SenderLetters.Agree(person.Name) && sender.Kind == SenderKind.Person;

    // "Carla Nystrom" at carla@fernhill.example, in whose subject stands "An update from Carla".
    private string[] Owner(MailText mail, Sender sender) =>
        sender.Name.Length > 0 && addresses.TellsOwner(sender.Address) && mail.SenderLetters.AreOwner(sender.Name) && !mail.SenderLetters.AgreeWithDomain(sender.Name) ? [sender.Name] : [];

    // "Fernhill" that signs, or "Fernhill Training" under a letter without a sign-off.
    private static bool IsCompany(NamedPerson? person, Fact? company, MailText mail) =>
        person is not null && company is not null
        && (company.Value.Contains(person.Name, StringComparison.OrdinalIgnoreCase)
            || (!mail.Parts.HasSignOff && person.Name.StartsWith(company.Value, StringComparison.OrdinalIgnoreCase)));
}
