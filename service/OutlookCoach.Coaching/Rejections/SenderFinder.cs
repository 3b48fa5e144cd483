using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Who or what sent a mail: from headers first, then from what the body says of its own address.</summary>
internal sealed class SenderFinder(NameWords names, AddressWords addresses)
{
    public Sender Find(MailText mail, NamedPerson? signed)
    {
        var message = mail.Message;
        var kind = KindOf(mail, signed);
        var single = kind == SenderKind.Person && IsFirstName(message.From.Name, message.From.Address.Split('@')[0]);
        var shown = single || LooksLikePerson(message.From.Name) ? Straight(message.From.Name) : "";
        var name = signed is null || IsPartOf(signed.Name, shown) ? shown : signed.Name;
        var replyTo = message.ReplyTo?.Address is { Length: > 0 } other ? other : message.From.Address;
        return new Sender(name, message.From.Address, replyTo, kind);
    }

    // Signed "Priya", sent by "Priya Shah": the whole name is the better one.
    private static bool IsPartOf(string signed, string shown) =>
        shown.Split(' ').Contains(signed, StringComparer.OrdinalIgnoreCase);

    private SenderKind KindOf(MailText mail, NamedPerson? signed)
    {
        var (name, address) = (mail.Message.From.Name, mail.Message.From.Address.ToLowerInvariant());
        var local = address.Split('@')[0];
        var says = mail.Hits(ReadingSections.Senders).OrderBy(hit => hit.Rule.Weight).Select(hit => hit.Rule.Kind).FirstOrDefault();
        var flat = AddressWords.Flat(local);
        if (says == "noReply" || addresses.NoReply.Any(part => flat.Contains(part, StringComparison.Ordinal)))
        {
            return SenderKind.NoReply;
        }

        if (IsAutomatic(mail.Message, address) || says == "automatic")
        {
            return SenderKind.Automatic;
        }

        if (IsShared(local) || says == "sharedMailbox")
        {
            return SenderKind.SharedMailbox;
        }

        return LooksLikePerson(name) || IsPersonal(local) || IsFirstName(name, local) || IsSigners(signed, name, local) ? SenderKind.Person
            : name.Length > 0 || address.Length > 0 ? SenderKind.SharedMailbox : SenderKind.Unknown;
    }

    private bool IsAutomatic(Message message, string address) =>
        (message.Headers.TryGetValue("Auto-Submitted", out var auto) && !auto.StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || message.Headers.ContainsKey("List-Unsubscribe")
        || addresses.Automatic.Contains(address.Split('@')[0])
        || addresses.Vendors.Contains(NameLetters.Label(address))
        || addresses.AutomaticDomains.Any(domain => address.EndsWith(domain, StringComparison.Ordinal));

    private bool IsShared(string local) =>
        local.Split('.', '-', '_', '+').Any(part => addresses.Shared.Contains(part)) || addresses.Shared.Contains(AddressWords.Flat(local));

    // "Jim" at jim@
    private bool IsFirstName(string name, string local) =>
        name.Length > 1 && name.All(char.IsLetter) && char.IsUpper(name[0]) && name.Equals(local, StringComparison.OrdinalIgnoreCase)
        && !names.NotPerson.Contains(name) && !names.NotCompany.Contains(name);

    // "Fernhill" at tom@, signed Tom; or "Fernhill Ltd" without an address, signed by somebody: one person wrote.
    private bool IsSigners(NamedPerson? signed, string name, string local)
    {
        var first = signed?.Name.Split(' ')[0] ?? "";
        return local.Length > 0 ? first.Length > 1 && local.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            : first.Length > 0 && name.Length > 0 && !name.Split(' ', '-').Any(names.TeamWords.Contains);
    }

    // first.last@, f.last@
    private static bool IsPersonal(string local) =>
        local.Split('.', '_', '-') is [{ Length: > 0 } first, { Length: > 1 } last] && first.All(char.IsLetter) && last.All(char.IsLetter);

    private bool LooksLikePerson(string name)
    {
        var words = Straight(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3
            && words.All(word => names.Particles.Contains(word) || (char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '.' or '\u2019') && !names.NotPerson.Contains(word) && !names.NotCompany.Contains(word)))
            && char.IsUpper(words[0][0])
            && !words.Any(word => names.IsForm(word))
            && !names.EndsRole(words[^1]);
    }

    // "Hagen, Beate (P&P)" is Beate Hagen.
    private static string Straight(string name)
    {
        var bare = name.Split('(')[0].Trim(' ', '"', '\'');
        return bare.Split(',', StringSplitOptions.TrimEntries) is [var last, var first] && !last.Contains(' ') ? $"{first} {last}" : bare;
    }
}
