using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The letters of a sender's domain and shown name, which every name in the mail is compared with.</summary>
internal sealed class SenderLetters(Mailbox sender)
{
    private const int Fewest = 3;
    private const int Short = 256;

    private readonly string domain = NameLetters.Of(NameLetters.Label(sender.Address));
    private readonly string local = NameLetters.Of(sender.Address.AsSpan(0, Math.Max(0, sender.Address.IndexOf('@', StringComparison.Ordinal))));
    private readonly string shown = NameLetters.Of(sender.Name);

    /// <summary>The name stands in the sender's domain or shown name, or the other way round.</summary>
    public bool Agree(string name) => Holds(name) || (name.Contains('&', StringComparison.Ordinal) && Holds(name.Replace("&", "and", StringComparison.Ordinal)));

    /// <summary>The same for the domain alone.</summary>
    public bool AgreeWithDomain(string name) =>
        Meet(NameLetters.Of(name), domain)
        || (name.Contains('&', StringComparison.Ordinal) && Meet(NameLetters.Of(name.Replace("&", "and", StringComparison.Ordinal)), domain))
        || (name.Split(" & ") is [var one, var other] && domain.StartsWith(NameLetters.Of(one), StringComparison.Ordinal) && domain.EndsWith(NameLetters.Of(other), StringComparison.Ordinal));

    /// <summary>Letter by letter the domain.</summary>
    public bool AreDomain(string name) => domain.Length >= Fewest && domain.Equals(NameLetters.Of(name), StringComparison.Ordinal);

    /// <summary>Whose mailbox it is: "Amy" and "Amy Holm" at amy@.</summary>
    public bool AreOwner(string name) => name.Length > 0 && local.StartsWith(NameLetters.Of(name.Split(' ')[0]), StringComparison.Ordinal);

    private bool Holds(string name)
    {
        Span<char> room = name.Length <= Short ? stackalloc char[name.Length] : new char[name.Length];
        var letters = room[..NameLetters.Write(name, room)];
        return Meet(letters, domain) || Meet(letters, shown);
    }

    private static bool Meet(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length >= Fewest && other.Length >= Fewest && (one.Length >= other.Length ? one.IndexOf(other) : other.IndexOf(one)) >= 0;
}
