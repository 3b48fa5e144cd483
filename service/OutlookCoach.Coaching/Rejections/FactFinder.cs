using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds company, role and reason by the phrases that carry them. What is not said stays unknown.</summary>
internal sealed class FactFinder(NameWords words)
{
    private const int LongestReason = 30;

    // More than any letter names; each is weighed against all others, so a hostile mail must not bring more.
    private const int MostCandidates = 300;

    private readonly CompanyCutter companies = new(words);
    private readonly RoleCutter roles = new(words);
    private readonly BodyCutter bodies = new(words);

    /// <param name="others">What else the mail names, and so no company: its role, people.</param>
    public Fact? Company(MailText mail, IReadOnlyList<string> others) => Company(mail, others, weight => weight != Weight.Soft);

    /// <summary>By hints only: for a mail whose frame does not tell either.</summary>
    public Fact? CompanyByHint(MailText mail, IReadOnlyList<string> others) => Company(mail, others, weight => weight == Weight.Soft);

    // A person or role is no company, and "Nadia Flores and Tom Reyes" are two, unless the sender goes by that name.
    private static bool IsOther(MailText mail, string other, string company) =>
        other.Contains(company, StringComparison.OrdinalIgnoreCase)
        || (other.Contains(' ') && company.StartsWith(other, StringComparison.OrdinalIgnoreCase) && !NameLetters.Agree(company, mail.Message.From));

    private Fact? Company(MailText mail, IReadOnlyList<string> others, Func<Weight, bool> counts)
    {
        var candidates = Candidates(mail, "company", companies.Cut).Concat(Candidates(mail, "role", bodies.Cut))
            .Where(candidate => counts(candidate.Weight) && !others.Any(other => IsOther(mail, other, candidate.Fact.Value)) && !mail.Greets(candidate.Fact.Value));
        return Best([.. candidates.Take(MostCandidates)], fact => NameLetters.Agree(fact.Value, mail.Message.From));
    }

    public Fact? Role(MailText mail) =>
        Best([.. Candidates(mail, "role", roles.Cut).Where(candidate => candidate.Weight != Weight.Soft).Take(MostCandidates)], IsPlainlyRole);

    /// <summary>By hints only, which count in the letter and where they are plain; below the letter they are the title of the one who signed.</summary>
    public Fact? RoleByHint(MailText mail) =>
        Best([.. Candidates(mail, "role", roles.Cut).Where(candidate => candidate.Weight == Weight.Soft && IsPlainlyRole(candidate.Fact) && (candidate.Fact.Start ?? int.MaxValue) < mail.LetterEnd).Take(MostCandidates)], _ => false);

    /// <summary>It holds a word that roles are called: engineer, nurse.</summary>
    public bool IsPlainlyRole(Fact? role) =>
        role is not null && role.Value.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries).Any(word => words.EndsRole(word));

    /// <summary>The clause that gives the reason.</summary>
    public static Fact? Reason(MailText mail)
    {
        var hit = mail.Hits(ReadingSections.Facts).FirstOrDefault(hit => hit.Rule.Kind == "reason");
        if (hit is null)
        {
            return null;
        }

        var last = Math.Min(mail.Body.Sentences[hit.Sentence].LastToken, hit.First + LongestReason);
        var place = Spans.Of(mail.Body, hit.First, last);
        return new Fact(mail.Quote(place), place.Start, place.Length);
    }

    private static Fact? Best((Fact Fact, Weight Weight)[] candidates, Func<Fact, bool> isPlain) =>
        candidates
            .OrderByDescending(candidate => Score(candidate, candidates) + (isPlain(candidate.Fact) ? 20 : 0))
            .ThenByDescending(candidate => candidate.Fact.Value.Length)
            .ThenBy(candidate => candidate.Fact.Start ?? int.MaxValue)
            .Select(candidate => candidate.Fact)
            .FirstOrDefault();

    private static IEnumerable<(Fact Fact, Weight Weight)> Candidates(MailText mail, string kind, Func<TokenizedText, int, int, Place?> cut)
    {
        foreach (var (hits, text, inBody) in new[] { (mail.Hits(ReadingSections.Facts), mail.Body, true), (mail.SubjectHitsIn(ReadingSections.Facts), mail.Subject, false) })
        {
            foreach (var hit in hits)
            {
                if (hit.Kept(kind) is { } kept && cut(text, kept.First, kept.Last) is { Length: > 1 } place && (hit.Last == kept.Last || Fills(text, place, kept)))
                {
                    var value = text.Text.Substring(place.Start, place.Length);
                    yield return (inBody ? new Fact(value, place.Start, place.Length) : new Fact(value), hit.Rule.Weight);
                }
            }
        }
    }

    // "the manager of the clinic said the role": words on both sides frame a name only when it fills the room between them.
    private static bool Fills(TokenizedText text, Place place, KeptWords kept)
    {
        var end = place.Start + place.Length;
        var rest = text.Text.AsSpan(end, Math.Max(0, text.Tokens[kept.Last].End - end)).TrimStart();
        return rest.IsEmpty || rest[0] is '(' or '[' or '/' or '-' or '\u2013' or ')' || char.IsDigit(rest[0]);
    }

    // Several lengths of one name at one place agree with nothing but themselves.
    private static int Score((Fact Fact, Weight Weight) candidate, (Fact Fact, Weight Weight)[] all)
    {
        var weight = candidate.Weight switch { Weight.Strong => 6, Weight.Medium => 3, _ => 1 };
        var agreeing = 1 + all.Where(other => other.Fact.Start != candidate.Fact.Start && other.Fact.Value.Contains(candidate.Fact.Value, StringComparison.OrdinalIgnoreCase))
            .Select(other => other.Fact.Start).Distinct().Count();
        var length = Math.Min(candidate.Fact.Value.Count(c => c == ' '), 4);
        var looks = (candidate.Fact.Start is null ? 0 : 5) + (candidate.Fact.Value.Any(char.IsUpper) ? 15 : 0);
        return looks + (weight * 10) + (Math.Min(agreeing, 4) * 6) + (length * 8);
    }
}
