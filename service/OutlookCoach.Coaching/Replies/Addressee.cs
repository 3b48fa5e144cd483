using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Who is greeted, as they signed. Nobody is greeted by a name that may be a team's or a system's.</summary>
/// <param name="Salutation">Title and surname, where a title stands in the mail.</param>
internal sealed record Addressee(string? FirstName, string? FullName, string? Salutation)
{
    private const int MostWords = 5;
    private static readonly Addressee Nobody = new(null, null, null);
    private static readonly char[] Seams = ['|', '/', '<', '@', '·', '•', '—', '–'];

    public static Addressee Of(Reading reading, ReplyWords words)
    {
        var writer = reading.People.FirstOrDefault(person => person.Part == PersonPart.Writer)?.Name;
        var name = Titled(reading.Sender.Name, words) ? reading.Sender.Name : writer ?? reading.Sender.Name;
        var tokens = Tokens(name, words);
        return tokens.Count is 0 or > MostWords || !tokens.All(IsName) || tokens.Any(words.NoNames.Contains) || !Trusted(reading, tokens, writer is not null || words.Titles.Contains(tokens[0].TrimEnd('.')))
            ? Nobody
            : Build(tokens, words);
    }

    /// <summary>By a name that the mail or the person gives for somebody; nobody where it cannot be a name.</summary>
    public static Addressee Named(string name, ReplyWords words)
    {
        var tokens = Tokens(name, words);
        return tokens.Count is 0 or > MostWords || !tokens.All(IsName) ? Nobody : Build(tokens, words);
    }

    private static bool Titled(string name, ReplyWords words) =>
        words.Titles.Contains(Plain.Name(name).Split(' ')[0].TrimEnd('.'));

    // A system's display name looks like a person's; only a signature, a title, a person's own address or the person's correction makes it one.
    private static bool Trusted(Reading reading, List<string> tokens, bool signed)
    {
        if (signed)
        {
            return true;
        }

        var company = reading.Company?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var personal = reading.Sender.Kind == SenderKind.Person || reading.Corrected || (reading.Sender.Kind == SenderKind.Unknown && tokens.Count > 1);
        return personal && !tokens.Any(token => company.Contains(token, StringComparer.OrdinalIgnoreCase));
    }

    private static List<string> Tokens(string name, ReplyWords words)
    {
        var head = Plain.Name(name).Split(Seams)[0].Split(" - ")[0];
        var parts = head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        head = parts.Length == 2 && !parts[0].Contains(' ', StringComparison.Ordinal) && !parts[1].Contains(' ', StringComparison.Ordinal)
            ? $"{parts[1]} {parts[0]}"
            : parts.FirstOrDefault("");
        return [.. head.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !words.AfterNames.Contains(word)).Select(Cased)];
    }

    private static bool IsName(string token) =>
        char.IsLetter(token[0]) && token.All(sign => char.IsLetter(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark || sign is '\'' or '’' or '-' or '.');

    private static string Cased(string token)
    {
        var shouted = token.Length > 2 && token.All(sign => !char.IsLetter(sign) || char.IsUpper(sign)) && !token.Contains('.', StringComparison.Ordinal);
        return shouted ? string.Concat(token[..1], token[1..].ToLowerInvariant()) : token;
    }

    private static Addressee Build(List<string> tokens, ReplyWords words)
    {
        var title = words.Titles.Contains(tokens[0].TrimEnd('.')) && tokens.Count > 1 ? tokens[0] : null;
        var names = title is null ? tokens : tokens[1..];
        var full = string.Join(' ', names);
        var initial = names[0].TrimEnd('.').Length == 1 || names[0].Contains('.', StringComparison.Ordinal);
        var first = title is not null && names.Count == 1 ? null : initial ? full : Upper(names[0]);
        return new Addressee(first, first is null ? null : Upper(full), title is null ? null : $"{Upper(title)} {names[^1]}");
    }

    private static string Upper(string name) => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name[1..]);
}
