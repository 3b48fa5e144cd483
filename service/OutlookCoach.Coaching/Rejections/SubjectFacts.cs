using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Company and role from the parts of a subject: "Fernhill Bakery - Night Porter", "Planning Officer (ref 12)", "Application update | Fernhill".</summary>
internal sealed class SubjectFacts(NameWords words, Tokenizer tokenizer)
{
    private const int LongestName = 8;

    private readonly CompanyCutter companies = new(words);
    private readonly RoleCutter roles = new(words);

    /// <summary>The part that ends like a role.</summary>
    public Fact? Role(Message message)
    {
        foreach (var part in Parts(message.Subject))
        {
            if (roles.Cut(part, 0, Math.Min(part.Tokens.Length, LongestName) - 1) is { } place && IsWhole(part, place))
            {
                return new Fact(part.Text.Substring(place.Start, place.Length));
            }
        }

        return null;
    }

    /// <summary>The first or last part, when the part beside it is a role or only says what the mail is about.</summary>
    public Fact? Company(MailText mail)
    {
        var parts = Parts(mail.Message.Subject);
        if (parts.Count < 2)
        {
            return null;
        }

        var company = (HoldsRole(parts[1]) || IsAbout(parts[1]) ? Name(parts[0]) : null) ?? (IsAbout(parts[^2]) ? Name(parts[^1]) : null);
        return company is null || mail.Greets(company.Value) ? null : company;
    }

    private List<TokenizedText> Parts(string subject)
    {
        var parts = new List<TokenizedText>();
        var start = 0;
        for (var at = 0; at <= subject.Length; at++)
        {
            if (at == subject.Length || subject[at] is '|' or ':' or '\u2013' or '\u2014' || (subject[at] is '-' && at > 0 && subject[at - 1] == ' '))
            {
                Add(parts, tokenizer.Cut(subject, start, at));
                start = at + 1;
            }
        }

        return parts;
    }

    private static void Add(List<TokenizedText> parts, TokenizedText part)
    {
        if (part.Tokens.Length > 0)
        {
            parts.Add(part);
        }
    }

    // What is left of a role's part may only be a place or a number: "Nurse, Ward 4", "Planning Officer (ref 12)".
    private bool IsWhole(TokenizedText part, Place place) =>
        part.Tokens[0].Start >= place.Start && HoldsRole(tokenizer.Cut(part.Text, place.Start, place.Start + place.Length))
        && (part.Text.AsSpan(place.Start + place.Length).TrimStart() is ['(' or ',' or '[', ..] || IsRest(tokenizer.Cut(part.Text, place.Start + place.Length, part.Tokens[^1].End)));

    // "Night Porter application", "Night Porter at Fernhill", "Porter nights".
    private bool IsRest(TokenizedText rest) => IsAbout(rest) || words.At.Contains(NameRun.Word(rest, 0)) || !NameRun.Any(rest, word => !words.AfterRoles.Contains(word));

    private Fact? Name(TokenizedText part) =>
        part.Tokens.Length <= LongestName && !HoldsRole(part) && companies.Cut(part, 0, part.Tokens.Length - 1) is { } place && place.Length >= part.Tokens[^1].End - part.Tokens[0].Start - 4
            ? new Fact(part.Text.Substring(place.Start, place.Length))
            : null;

    private bool HoldsRole(TokenizedText part) => NameRun.Any(part, words.EndsRole);

    private bool IsAbout(TokenizedText part) => !NameRun.Any(part, word => !words.NotCompany.Contains(word));
}
