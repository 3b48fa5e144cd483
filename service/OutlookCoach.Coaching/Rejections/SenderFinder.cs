using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Who or what sent a mail: from headers first, then from what the body says of its own address.</summary>
internal sealed class SenderFinder(NameWords names, AddressWords addresses)
{
    public Sender Find(MailText mail, NamedPerson? signed)
    {
        var message = mail.Message;
        var straight = Straight(message.From.Name);
        var isPerson = LooksLikePerson(straight);
        var kind = KindOf(mail, signed, isPerson);
        var isFirst = kind == SenderKind.Person && IsFirstName(straight, message.From.Address.Split('@')[0]);
        var shown = isPerson || isFirst ? straight : "";
        var name = signed is null || IsPartOf(signed.Name, shown) ? shown : Titled(message.Text, signed);
        var replyTo = message.ReplyTo?.Address is { Length: > 0 } other ? other : message.From.Address;
        return new Sender(name, message.From.Address, replyTo, kind);
    }

    // "Dr Helen Marsh": the title stands in front of the name on its line.
    private string Titled(string text, NamedPerson signed)
    {
        var before = text.AsSpan(0, signed.Start ?? 0);
        var title = before[(before.LastIndexOf('\n') + 1)..].Trim();
        return names.Titles.Contains(title.TrimEnd('.')) ? $"{title} {signed.Name}" : signed.Name;
    }

    // Signed "Priya", sent by "Priya Shah": the whole name is the better one.
    private static bool IsPartOf(string signed, ReadOnlySpan<char> shown)
    {
        foreach (var range in shown.Split(' '))
        {
            if (shown[range].Equals(signed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private SenderKind KindOf(MailText mail, NamedPerson? signed, bool isPerson)
    {
        var (name, address) = (mail.Message.From.Name, mail.Message.From.Address.ToLowerInvariant());
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var local = at < 0 ? address : address[..at];
        var says = mail.PlainestAnywhere(ReadingSections.Senders)?.Rule.Kind;
        var flat = NameLetters.Flat(local);
        if (says == "noReply" || addresses.IsNoReply(flat))
        {
            return SenderKind.NoReply;
        }

        if (says == "automatic" || IsAutomatic(mail.Message, local, address))
        {
            return SenderKind.Automatic;
        }

        if (says == "sharedMailbox" || addresses.Shared.Contains(flat) || IsShared(local))
        {
            return SenderKind.SharedMailbox;
        }

        return isPerson || IsPersonal(local) || IsFirstName(name, local) || IsSigners(signed, name, local) ? SenderKind.Person
            : name.Length > 0 || address.Length > 0 ? SenderKind.SharedMailbox : SenderKind.Unknown;
    }

    private bool IsAutomatic(Message message, string local, string address) =>
        (message.Headers.TryGetValue("Auto-Submitted", out var auto) && !auto.StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || message.Headers.ContainsKey("List-Unsubscribe")
        || addresses.Automatic.Contains(local)
        || addresses.IsVendor(NameLetters.Label(address))
        || addresses.IsAutomaticDomain(address);

    private bool IsShared(ReadOnlySpan<char> local)
    {
        foreach (var range in local.SplitAny(".-_+"))
        {
            if (addresses.Shared.Contains(local[range]))
            {
                return true;
            }
        }

        return false;
    }

    // "Jim" at jim@
    private bool IsFirstName(string name, string local) =>
        name.Length > 1 && name.Equals(local, StringComparison.OrdinalIgnoreCase) && name.All(char.IsLetter) && char.IsUpper(name[0])
        && !names.NotPerson.Contains(name) && !names.NotCompany.Contains(name);

    // "Fernhill" at tom@, signed Tom; or "Fernhill Ltd" or "Works Manager" without an address, signed by somebody: one person wrote.
    private bool IsSigners(NamedPerson? signed, string name, string local)
    {
        var first = signed?.Name.Split(' ')[0] ?? "";
        return local.Length > 0 ? first.Length > 1 && local.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            : first.Length > 0 && name.Length > 0 && (!NameRun.Any(name, names.TeamWords.Contains) || NameRun.Any(name, names.EndsRole));
    }

    // first.last@, f.last@
    private static bool IsPersonal(ReadOnlySpan<char> local)
    {
        Span<Range> parts = stackalloc Range[3];
        return local.SplitAny(parts, "._-") == 2 && local[parts[0]].Length > 0 && local[parts[1]].Length > 1 && IsLetters(local[parts[0]], "") && IsLetters(local[parts[1]], "");
    }

    private static bool IsLetters(ReadOnlySpan<char> word, string signs)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && !signs.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool LooksLikePerson(ReadOnlySpan<char> name)
    {
        Span<Range> words = stackalloc Range[4];
        words = words[..name.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries)];
        if (words.Length is not (2 or 3) || !char.IsUpper(name[words[0]][0]) || names.EndsRole(name[words[^1]]))
        {
            return false;
        }

        foreach (var range in words)
        {
            var word = name[range];
            if (names.IsForm(word) || !(names.Particles.Contains(word) || (char.IsUpper(word[0]) && IsLetters(word, "-'.\u2019") && !names.NotPerson.Contains(word) && !names.NotCompany.Contains(word))))
            {
                return false;
            }
        }

        return true;
    }

    // "Hagen, Beate (P&P)" is Beate Hagen; so are "Beate Hagen, Head of People", "Beate Hagen | Fernhill" and "Deputy Head B. Hagen".
    private string Straight(string name)
    {
        var bare = addresses.Shown(name).Writer.Split('(', '|')[0].Trim(' ', '"', '\'');
        return bare.Split(',', StringSplitOptions.TrimEntries) switch
        {
            [var last, var first] when !last.Contains(' ') => $"{first} {last}",
            [var whole, ..] when LooksLikePerson(whole) => whole,
            _ => WithoutTitle(bare),
        };
    }

    private string WithoutTitle(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var titles = words.TakeWhile(word => names.EndsRole(word) || names.Titles.Contains(word.TrimEnd('.')) || names.NotPerson.Contains(word)).Count();
        return titles > 0 && words.Length - titles == 2 && titles < words.Length && words.Take(titles).Any(word => names.EndsRole(word)) ? string.Join(' ', words[titles..]) : name;
    }
}
