using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Finds the people a mail names, and what part they play.</summary>
internal sealed class PeopleFinder(NameWords words)
{
    private readonly PersonCutter cutter = new(words);

    /// <summary>The one who signed writes for an agency: its client decides.</summary>
    public static bool IsAgency(MailText mail) => mail.Plainest(ReadingSections.Facts, "agency") is not null;

    /// <summary>In order, each once.</summary>
    public IReadOnlyList<NamedPerson> Find(MailText mail)
    {
        var people = new List<NamedPerson>();
        foreach (var hit in mail.Hits(ReadingSections.Facts))
        {
            if (hit.Rule.Kind == "person" && hit.Kept("name") is { } kept && cutter.Cut(mail.Body, kept.First, kept.Last) is { } run && Fits(mail, hit, kept, run.Last))
            {
                AddAll(people, mail, hit.Rule.Name, run);
            }
        }

        return people;
    }

    // Words behind the name frame it only when the name reaches them, alone or as the first of several.
    private bool Fits(MailText mail, RuleHit hit, KeptWords kept, int last) =>
        hit.Last == kept.Last || last == kept.Last || (last < kept.Last && (Next(mail, last) is { } next && next.Last >= kept.Last));

    // "Nadia Flores, Tom Reyes and Kim"
    private void AddAll(List<NamedPerson> people, MailText mail, string rule, (int First, int Last) run)
    {
        for (var next = ((int First, int Last)?)run; next is { } name; next = Next(mail, name.Last))
        {
            var place = Spans.Of(mail.Body, name.First, name.Last);
            Add(people, new NamedPerson(mail.Quote(place), PartOf(rule), place.Start, place.Length));
        }
    }

    private (int First, int Last)? Next(MailText mail, int last)
    {
        var text = mail.Body;
        var end = text.Sentences[text.Tokens[last].Sentence].LastToken;
        var at = last + 1;
        if (at > end)
        {
            return null;
        }

        var comma = (text.Tokens[at].Marks & TokenMarks.AfterComma) != 0;
        var joined = words.Joins.Contains(NameRun.Word(text, at));
        at += joined ? 1 : 0;
        return (comma || joined) && at <= end && (joined || !text.Tokens[at].Marks.HasFlag(TokenMarks.SentenceStart)) ? cutter.Cut(text, at, end) : null;
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
}
