using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Names compared by their letters alone: "Tallow &amp; Finch" and tallow-finch.example.</summary>
internal static class NameLetters
{
    private const int Fewest = 3;

    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The name stands in the sender's domain or shown name, or the other way round.</summary>
    public static bool Agree(string name, Mailbox sender) =>
        new[] { name, name.Replace("&", "and", StringComparison.Ordinal) }.Any(spelled => Meet(Of(spelled), Of(Label(sender.Address))) || Meet(Of(spelled), Of(sender.Name)));

    /// <summary>The part of a domain that names its owner: northwind of careers@mail.northwind.co.uk; empty when there is none.</summary>
    public static string Label(string address)
    {
        var labels = address.Split('@') is [_, var host] ? host.ToLowerInvariant().Split('.') : [];
        return labels switch
        {
            { Length: > 2 } when labels[^2].Length <= 3 => labels[^3],
            { Length: > 1 } => labels[^2],
            _ => "",
        };
    }

    private static bool Meet(string one, string other) =>
        one.Length >= Fewest && other.Length >= Fewest && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
}
