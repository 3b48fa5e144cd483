using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>What the application was for, and what a new one is for.</summary>
internal sealed class JobFacts(ReplyWords words)
{
    private const int MostWords = 8;
    private const int MostLength = 60;

    public void Add(FactSheet sheet, Reading reading, Choices choices)
    {
        sheet.Know(ReplyFact.Role, Usable(reading.Role, reading.Corrected, WithoutEnds), Need.KnownRole);
        sheet.NoteIf(reading.Reason is not null, Need.ReasonGiven);

        // With an agency between, nobody can tell whether the name is the agency's or its client's. A name taken from an address
        // only looks like the real one, so it is shown and not written.
        var named = reading.Corrected || reading.Company?.Start is not null;
        if (named && !sheet.Needs.Contains(Need.Agency))
        {
            sheet.Know(ReplyFact.Company, Usable(reading.Company, reading.Corrected, name => name), Need.KnownCompany);
        }

        if (choices.Note == NoteKind.Reapply)
        {
            AddNew(sheet, Usable(new Fact(choices.NewRole ?? ""), true, WithoutEnds));
        }
    }

    // The same role again is named once.
    private static void AddNew(FactSheet sheet, KnownFact? role)
    {
        if (role is not null && sheet.Facts.GetValueOrDefault(ReplyFact.Role)?.Value.Equals(role.Value, StringComparison.OrdinalIgnoreCase) == true)
        {
            sheet.Facts.Remove(ReplyFact.Role);
            sheet.Needs.Remove(Need.KnownRole);
        }

        sheet.Know(ReplyFact.NewRole, role, Need.KnownNewRole);
    }

    private static KnownFact? Usable(Fact? fact, bool corrected, Func<string, string> tidy)
    {
        var value = fact is null ? "" : tidy(Plain.Name(fact.Value));
        return value.Any(char.IsLetterOrDigit) && value.Length <= MostLength && WordCount.Of(value) <= MostWords
            ? new KnownFact(value, corrected && fact!.Start is null ? KnownFact.Person : KnownFact.Mail)
            : null;
    }

    // "the Team Lead role" must not become "the the Team Lead role role".
    private string WithoutEnds(string role)
    {
        var tokens = role.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (tokens.Count > 1 && words.RoleEnds.Contains(tokens[^1]))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        while (tokens.Count > 1 && words.Articles.Contains(tokens[0]))
        {
            tokens.RemoveAt(0);
        }

        return string.Join(' ', tokens);
    }
}
