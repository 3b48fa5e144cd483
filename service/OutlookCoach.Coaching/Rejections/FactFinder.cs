using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds company, role and reason by the phrases that carry them. What is not said stays unknown.</summary>
internal sealed class FactFinder(NameWords words)
{
    private const int LongestReason = 30;

    // More than any letter names; each is weighed against all others, so a hostile mail must not bring more.
    private const int MostCandidates = 300;

    // More places than these make a name no likelier.
    private const int MostAgreeing = 3;

    private readonly Cutter company = new CompanyCutter(words).Cut;
    private readonly Cutter role = new RoleCutter(words).Cut;
    private readonly Cutter body = new BodyCutter(words).Cut;

    private delegate Place? Cutter(TokenizedText text, int first, int last);

    /// <param name="others">What else the mail names, and so no company: its role, people.</param>
    public Fact? Company(MailText mail, IReadOnlyList<string> others) => Company(mail, others, byHint: false);

    /// <summary>By hints only: for a mail whose frame does not tell either.</summary>
    public Fact? CompanyByHint(MailText mail, IReadOnlyList<string> others) => Company(mail, others, byHint: true);

    private Fact? Company(MailText mail, IReadOnlyList<string> others, bool byHint)
    {
        bool Counts(Fact fact) => !IsOther(mail, others, fact.Value) && !mail.Greets(fact.Value);
        var found = new List<Candidate>();
        Gather(mail, new Search("company", company, byHint, Counts), found);
        Gather(mail, new Search("role", body, byHint, Counts), found);
        return Best(found, fact => mail.SenderLetters.Agree(fact.Value));
    }

    // A person or role is no company, and "Nadia Flores and Tom Reyes" are two, unless the sender goes by that name.
    private bool IsOther(MailText mail, IReadOnlyList<string> others, string company)
    {
        foreach (var other in others)
        {
            if ((other.Contains(company, StringComparison.OrdinalIgnoreCase) && !Opens(company, other))
                || (other.Contains(' ') && company.StartsWith(other, StringComparison.OrdinalIgnoreCase) && !mail.SenderLetters.Agree(company)))
            {
                return true;
            }
        }

        return false;
    }

    // "Fernhill" of "Fernhill Graduate Programme": whose programme it is.
    private bool Opens(string company, string programme) =>
        programme.StartsWith($"{company} ", StringComparison.Ordinal) && words.NotCompany.Contains(programme.AsSpan(programme.LastIndexOf(' ') + 1));

    public Fact? Role(MailText mail)
    {
        var found = new List<Candidate>();
        Gather(mail, new Search("role", role, ByHint: false, _ => true), found);
        return Best(found, IsPlainlyRole);
    }

    /// <summary>By hints only, which count where they are plain: in the letter, else in the subject. Below the letter they are the title of the one who signed.</summary>
    public Fact? RoleByHint(MailText mail) => RoleByHint(mail, fact => fact.Start < mail.LetterEnd) ?? RoleByHint(mail, fact => fact.Start is null && HoldsCapital(fact.Value));

    private Fact? RoleByHint(MailText mail, Predicate<Fact> counts)
    {
        var found = new List<Candidate>();
        Gather(mail, new Search("role", role, ByHint: true, fact => counts(fact) && IsPlainlyRole(fact)), found);
        return Best(found, _ => false);
    }

    /// <summary>It holds a word that roles are called: engineer, nurse.</summary>
    public bool IsPlainlyRole(Fact? role) => NameRun.Any(role?.Value, words.EndsRole);

    /// <summary>The clause that gives the reason.</summary>
    public static Fact? Reason(MailText mail)
    {
        RuleHit? hit = null;
        foreach (var other in mail.Hits(ReadingSections.Facts))
        {
            hit ??= other.Rule.Kind == "reason" ? other : null;
        }

        if (hit is null)
        {
            return null;
        }

        var last = Math.Min(mail.Body.Sentences[hit.Sentence].LastToken, hit.First + LongestReason);
        var place = Spans.Of(mail.Body, hit.First, last);
        return new Fact(mail.Quote(place), place.Start, place.Length);
    }

    // The highest score, then the longest, then the first.
    private static Fact? Best(List<Candidate> found, Predicate<Fact> isPlain)
    {
        (Fact? Fact, int Score) best = default;
        foreach (var candidate in found)
        {
            var score = Score(candidate, CollectionsMarshal.AsSpan(found)) + (isPlain(candidate.Fact) ? 20 : 0);
            if (best.Fact is null || score > best.Score || (score == best.Score && IsBefore(candidate.Fact, best.Fact)))
            {
                best = (candidate.Fact, score);
            }
        }

        return best.Fact;
    }

    private static bool IsBefore(Fact one, Fact other) =>
        one.Value.Length != other.Value.Length ? one.Value.Length > other.Value.Length : (one.Start ?? int.MaxValue) < (other.Start ?? int.MaxValue);

    private void Gather(MailText mail, Search search, List<Candidate> found)
    {
        foreach (var hit in mail.Hits(ReadingSections.Facts))
        {
            if (found.Count < MostCandidates && PlaceIn(mail.Body, hit, search) is { } place)
            {
                Add(new Candidate(new Fact(mail.Quote(place), place.Start, place.Length), hit.Rule.Weight), search, found);
            }
        }

        foreach (var hit in mail.SubjectHitsIn(ReadingSections.Facts))
        {
            if (found.Count < MostCandidates && PlaceIn(mail.Subject, hit, search) is { } place)
            {
                Add(new Candidate(new Fact(mail.Subject.Text.Substring(place.Start, place.Length)), hit.Rule.Weight), search, found);
            }
        }
    }

    private static void Add(Candidate candidate, Search search, List<Candidate> found)
    {
        if (search.Counts(candidate.Fact))
        {
            found.Add(candidate);
        }
    }

    private Place? PlaceIn(TokenizedText text, RuleHit hit, Search search) =>
        (hit.Rule.Weight == Weight.Soft) == search.ByHint && hit.Kept(search.Kind) is { } kept && !IsBehindForm(text, kept.First)
        && search.Cut(text, kept.First, kept.Last) is { Length: > 1 } place && (hit.Last == kept.Last || Fills(text, place, (kept, search.Kind == "role")))
            ? place
            : null;

    // "School: Fernhill" names a school, "School Business Manager" does not: the name goes on.
    private bool IsBehindForm(TokenizedText text, int first) =>
        first > 0 && (text.Tokens[first].Marks & TokenMarks.ClauseStart) == 0 && NameRun.IsCapital(text, first - 1) && words.IsForm(NameRun.Word(text, first - 1));

    // "the manager of the clinic said the role": words on both sides frame a name only when it fills the room between them.
    // A dash begins what else is told of a role, and the whole of a firm's short name: "LRK - Larkspur Road Kilns".
    private static bool Fills(TokenizedText text, Place place, (KeptWords Kept, bool IsRole) room)
    {
        var end = place.Start + place.Length;
        var rest = text.Text.AsSpan(end, Math.Max(0, text.Tokens[room.Kept.Last].End - end)).TrimStart();
        return rest.IsEmpty || rest[0] is '(' or '[' or '/' or ')' || char.IsDigit(rest[0]) || (room.IsRole && rest[0] is '-' or '\u2013');
    }

    private static int Score(Candidate candidate, ReadOnlySpan<Candidate> all)
    {
        var weight = candidate.Weight switch { Weight.Strong => 6, Weight.Medium => 3, _ => 1 };
        var value = candidate.Fact.Value.AsSpan();
        var looks = (candidate.Fact.Start is null ? 0 : 5) + (HoldsCapital(value) ? 15 : 0);
        return looks + (weight * 10) + ((1 + Agreeing(candidate.Fact, all)) * 6) + (Math.Min(value.Count(' '), 4) * 8);
    }

    // At how many other places the same name stands, as far as they count. Several lengths of one name at one place agree with nothing but themselves.
    private static int Agreeing(Fact fact, ReadOnlySpan<Candidate> all)
    {
        Span<int> places = stackalloc int[MostAgreeing];
        var count = 0;
        foreach (var (other, _) in all)
        {
            var place = other.Start ?? int.MaxValue;
            if (count < MostAgreeing && other.Start != fact.Start && !places[..count].Contains(place) && other.Value.Contains(fact.Value, StringComparison.OrdinalIgnoreCase))
            {
                places[count++] = place;
            }
        }

        return count;
    }

    private static bool HoldsCapital(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="ByHint">Only what hints, or only what tells.</param>
    private sealed record Search(string Kind, Cutter Cut, bool ByHint, Predicate<Fact> Counts);

    private readonly record struct Candidate(Fact Fact, Weight Weight);
}
