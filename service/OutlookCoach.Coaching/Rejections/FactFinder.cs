using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds company, role, people and reason by the phrases that carry them. What is not said stays unknown.</summary>
internal sealed class FactFinder(NameWords words)
{
    private const int LongestReason = 30;

    // More than any letter names; each is weighed against all others, so a hostile mail must not bring more.
    private const int MostCandidates = 300;

    private readonly NameCutter cutter = new(words);

    public Fact? Company(MailText mail) => Best(mail, "company", cutter.Company);

    public Fact? Role(MailText mail) => Best(mail, "role", cutter.Role);

    /// <summary>It holds a word that roles are called: engineer, nurse.</summary>
    public bool IsPlainlyRole(Fact? role) =>
        role is not null && role.Value.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Any(words.RoleEndings.Contains);

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

    /// <summary>People the text names, in order, each once.</summary>
    public IReadOnlyList<NamedPerson> People(MailText mail)
    {
        var people = new List<NamedPerson>();
        foreach (var hit in mail.Hits(ReadingSections.Facts).Where(hit => hit.Rule.Kind == "person"))
        {
            if (Kept(hit, "name") is { } kept && cutter.Person(mail.Body, kept.First, kept.Last) is { } run)
            {
                var place = Spans.Of(mail.Body, run.First, run.Last);
                Add(people, new NamedPerson(mail.Quote(place), PartOf(hit.Rule.Name), place.Start, place.Length));
            }
        }

        return people;
    }

    private static void Add(List<NamedPerson> people, NamedPerson person)
    {
        var known = people.FindIndex(other => other.Name.Contains(person.Name, StringComparison.Ordinal) || person.Name.Contains(other.Name, StringComparison.Ordinal));
        if (known < 0)
        {
            people.Add(person);
        }
        else if (person.Name.Length > people[known].Name.Length || people[known].Part == PersonPart.Mentioned)
        {
            people[known] = person;
        }
    }

    // The rule's name tells the part, so that a coach can add one without code.
    private static PersonPart PartOf(string rule) => rule switch
    {
        _ when rule.Contains("hiring-manager", StringComparison.Ordinal) => PersonPart.HiringManager,
        _ when rule.Contains("interviewer", StringComparison.Ordinal) => PersonPart.Interviewer,
        _ when rule.Contains("agency", StringComparison.Ordinal) => PersonPart.Agency,
        _ when rule.Contains("recruiter", StringComparison.Ordinal) => PersonPart.Recruiter,
        _ => PersonPart.Mentioned,
    };

    private static Fact? Best(MailText mail, string kind, Func<TokenizedText, int, int, (int First, int Last)?> cut)
    {
        var candidates = Candidates(mail, kind, cut).Take(MostCandidates).ToArray();
        return candidates
            .OrderByDescending(candidate => Score(candidate, candidates))
            .ThenBy(candidate => candidate.Fact.Start ?? int.MaxValue)
            .Select(candidate => candidate.Fact)
            .FirstOrDefault();
    }

    private static IEnumerable<(Fact Fact, Weight Weight)> Candidates(MailText mail, string kind, Func<TokenizedText, int, int, (int First, int Last)?> cut)
    {
        foreach (var (hits, text, inBody) in new[] { (mail.BodyHits, mail.Body, true), (mail.SubjectHits, mail.Subject, false) })
        {
            foreach (var hit in hits.Where(hit => hit.Rule.Section == ReadingSections.Facts))
            {
                if (Kept(hit, kind) is { } kept && cut(text, kept.First, kept.Last) is { } run)
                {
                    var place = Whole(text.Text, Spans.Of(text, run.First, run.Last));
                    var value = text.Text.Substring(place.Start, place.Length);
                    if (value.Length > 1)
                    {
                        yield return (inBody ? new Fact(value, place.Start, place.Length) : new Fact(value), hit.Rule.Weight);
                    }
                }
            }
        }
    }

    // Several lengths of one name at one place agree with nothing but themselves.
    private static int Score((Fact Fact, Weight Weight) candidate, (Fact Fact, Weight Weight)[] all)
    {
        var weight = candidate.Weight switch { Weight.Strong => 6, Weight.Medium => 3, _ => 1 };
        var agreeing = 1 + all.Where(other => other.Fact.Start != candidate.Fact.Start && other.Fact.Value.Contains(candidate.Fact.Value, StringComparison.OrdinalIgnoreCase))
            .Select(other => other.Fact.Start).Distinct().Count();
        var length = Math.Min(candidate.Fact.Value.Count(c => c == ' '), 4);
        return (weight * 10) + (Math.Min(agreeing, 4) * 6) + (length * 8);
    }

    private static KeptWords? Kept(RuleHit hit, string name) =>
        hit.A.Name == name ? hit.A : hit.B.Name == name ? hit.B : null;

    // "C#", "(w/m/d)", "R&D+": signs that belong to the last word.
    private static Place Whole(string text, Place place)
    {
        var end = place.Start + place.Length;
        while (end < text.Length && text[end] is '#' or '+')
        {
            end++;
        }

        var inside = text.AsSpan(place.Start, end - place.Start);
        if (inside.Contains('(') && !inside.Contains(')') && end < text.Length && text[end] == ')')
        {
            end++;
        }

        return new Place(place.Start, end - place.Start);
    }
}
