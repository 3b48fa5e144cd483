using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Company and role from what frames a letter, when its sentences do not name them: the signature, the subject, the sender.</summary>
internal sealed class FrameFacts(NameWords words, AddressWords addresses, Tokenizer tokenizer)
{
    private readonly SignatureCompany signature = new(words, tokenizer);
    private readonly SubjectFacts subject = new(words, tokenizer);
    private readonly SenderCompany sender = new(words, addresses);
    private readonly NamedBody bodies = new(words);

    public Fact? Role(Message message) => subject.Role(message);

    /// <param name="person">The sender's name: no company.</param>
    public Fact? Company(MailText mail, string person) =>
        signature.Find(mail, person) ?? sender.Plain(mail, person) ?? (subject.Company(mail) is { } company && !company.Value.Equals(person, StringComparison.OrdinalIgnoreCase) ? company : null);

    /// <summary>What is left where nothing frames the letter: the sender, a body that its words name, two names below it.</summary>
    /// <inheritdoc cref="Company"/>
    public Fact? CompanyOfSender(MailText mail, string person) => sender.Find(mail, person) ?? signature.BelowRole(mail, person) ?? bodies.Find(mail) ?? (addresses.TellsOwner(mail.Message.From.Address) ? sender.Guess(mail) : signature.FindPair(mail, person));
}
