using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>What the rules found say together, kind by kind. A rule has one vote, however often it is found.</summary>
internal sealed class Votes
{
    /// <summary>Decides alone.</summary>
    public const int Strong = 4;

    /// <summary>Decides together with another, or in a mail that is plainly about a job application.</summary>
    public const int Medium = 2;

    /// <summary>A hint.</summary>
    public const int Soft = 1;

    // In the order they were first found. A mail has a handful, which are looked through faster than they are hashed.
    private readonly List<Tally> tallies = [];
    private readonly List<Rule> counted = [];

    /// <summary>Of all that a mail and its subject say.</summary>
    /// <param name="except">Words that have no vote; null for none.</param>
    public Votes(MailText mail, string section, Func<string, bool>? except = null)
    {
        Add(mail.SubjectHitsIn(section), mail.Subject, except);
        Add(mail.Hits(section), mail.Body, except);
    }

    public int Of(string kind) => this[kind].Sum;

    public bool IsStrong(string kind) => this[kind].Strong;

    /// <summary>Nothing, and a last place of -1, for a kind that was not found.</summary>
    public Tally this[string kind]
    {
        get
        {
            foreach (ref readonly var tally in CollectionsMarshal.AsSpan(tallies))
            {
                if (tally.Kind == kind)
                {
                    return tally;
                }
            }

            return new Tally(kind, 0, -1, false, false);
        }
    }

    /// <summary>The votes of the kind with most; 0 when there is none.</summary>
    public int MostOf(Func<string, bool> among)
    {
        var most = 0;
        foreach (ref readonly var tally in CollectionsMarshal.AsSpan(tallies))
        {
            most = tally.Sum > most && among(tally.Kind) ? tally.Sum : most;
        }

        return most;
    }

    private void Add(ReadOnlySpan<RuleHit> hits, TokenizedText text, Func<string, bool>? except)
    {
        foreach (var hit in hits)
        {
            if (except is null || !except(text.Slice(hit.First, hit.Last).ToString()))
            {
                Add(hit.Rule, hit.First);
            }
        }
    }

    private void Add(Rule rule, int place)
    {
        var vote = IsCounted(rule) ? 0 : rule.Weight switch { Weight.Strong => Strong, Weight.Medium => Medium, _ => Soft };
        var strong = rule.Weight == Weight.Strong;
        var said = strong && rule.Notices is null;
        foreach (ref var tally in CollectionsMarshal.AsSpan(tallies))
        {
            if (tally.Kind == rule.Kind)
            {
                tally = new Tally(rule.Kind, tally.Sum + vote, Math.Max(tally.Last, place), tally.Strong || strong, tally.Said || said);
                return;
            }
        }

        tallies.Add(new Tally(rule.Kind, vote, place, strong, said));
    }

    private bool IsCounted(Rule rule)
    {
        foreach (var other in CollectionsMarshal.AsSpan(counted))
        {
            if (ReferenceEquals(other, rule))
            {
                return true;
            }
        }

        counted.Add(rule);
        return false;
    }

    /// <param name="Last">Where the kind was last found.</param>
    /// <param name="Said">Strong in words that a rule knows, not only by how it sounds.</param>
    public readonly record struct Tally(string Kind, int Sum, int Last, bool Strong, bool Said);
}
