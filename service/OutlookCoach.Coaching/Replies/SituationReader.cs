using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Turns a reading and the person's choices into the situation a reply is written for.</summary>
internal sealed class SituationReader(ReplyWords words, DoorTimes times)
{
    private const int LateDays = 14;
    private const int LateMonths = 3;
    private const int MostFactWords = 8;
    private const int MostFactLength = 60;
    private const int MostNameWords = 6;

    // The plainest promise first.
    private static readonly (SignalKind Kind, Need Need)[] Doors =
    [
        (SignalKind.FutureOpening, Need.DatedOpening),
        (SignalKind.EncourageReapply, Need.DatedReapply),
        (SignalKind.StayInTouch, Need.DatedTouch),
    ];

    public ReplySituation Read(Reading reading, Choices choices, DateOnly today)
    {
        var facts = new Dictionary<ReplyFact, KnownFact>();
        var needs = new HashSet<Need>();
        AddTime(reading, today, needs);
        AddPeople(reading, facts, needs);
        AddDoor(reading, today, facts, needs);
        AddJob(reading, facts, needs);
        AddPerson(reading, choices, facts, needs);
        return new ReplySituation
        {
            Outcome = reading.Outcome,
            Stage = reading.Stage.Value,
            Register = choices.Register,
            Signals = reading.Signals.Select(signal => signal.Kind).ToHashSet(),
            Needs = needs,
            Facts = facts,
            AsksForFeedback = choices.AskForFeedback && MayAsk(reading, needs),
            WishesHireWell = choices.WishNewHireWell && SomebodyWasHired(reading, needs),
        };
    }

    private static void AddTime(Reading reading, DateOnly today, HashSet<Need> needs)
    {
        if (reading.Message.ReceivedAt is not { } received)
        {
            return;
        }

        var day = DateOnly.FromDateTime(received.Date);
        if (today > day.AddMonths(LateMonths))
        {
            needs.Add(Need.VeryLate);
        }
        else if (today > day.AddDays(LateDays))
        {
            needs.Add(Need.Late);
        }
    }

    private void AddPeople(Reading reading, Dictionary<ReplyFact, KnownFact> facts, HashSet<Need> needs)
    {
        var addressee = Addressee.Of(reading, words);
        if (addressee.FirstName is { } first && addressee.FullName is { } full)
        {
            needs.Add(Need.Named);
            facts[ReplyFact.FirstName] = new KnownFact(first, KnownFact.Mail);
            facts[ReplyFact.FullName] = new KnownFact(full, KnownFact.Mail);
        }

        if (addressee.Salutation is { } salutation)
        {
            needs.Add(Need.Titled);
            facts[ReplyFact.Salutation] = new KnownFact(salutation, KnownFact.Mail);
        }

        if (reading.People.Any(person => person.Part == PersonPart.Agency))
        {
            needs.Add(Need.Agency);
        }

        var met = Met(reading, addressee);
        if (met.Count > 0)
        {
            needs.Add(Need.Met);
            facts[ReplyFact.Person] = new KnownFact(string.Join($" {words.And} ", met), KnownFact.Mail);
        }
    }

    // Two names at most: a longer list reads like minutes.
    private static List<string> Met(Reading reading, Addressee addressee) =>
        [.. reading.People
            .Where(person => person.Part is PersonPart.Interviewer or PersonPart.HiringManager)
            .Select(person => Plain.Name(person.Name))
            .Where(name => name.Length > 0 && WordCount.Of(name) <= 4 && (addressee.FirstName is null || !name.StartsWith(addressee.FirstName, StringComparison.OrdinalIgnoreCase)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(2)];

    private void AddDoor(Reading reading, DateOnly today, Dictionary<ReplyFact, KnownFact> facts, HashSet<Need> needs)
    {
        var (phrase, need) = Doors
            .SelectMany(door => reading.Signals.Where(signal => signal.Kind == door.Kind).Select(signal => (Phrase: times.Phrase(signal, today), door.Need)))
            .FirstOrDefault(door => door.Phrase is not null);
        if (phrase is not null)
        {
            needs.UnionWith([Need.Dated, need]);
            facts[ReplyFact.Door] = new KnownFact(phrase, KnownFact.Mail);
        }
    }

    private void AddJob(Reading reading, Dictionary<ReplyFact, KnownFact> facts, HashSet<Need> needs)
    {
        if (Usable(reading.Role, reading.Corrected, WithoutEnds) is { } role)
        {
            needs.Add(Need.KnownRole);
            facts[ReplyFact.Role] = role;
        }

        // With an agency between, nobody can tell whether the name is the agency's or its client's. A name taken from an address
        // only looks like the real one, so it is shown and not written.
        var named = reading.Corrected || reading.Company?.Start is not null;
        if (named && !needs.Contains(Need.Agency) && Usable(reading.Company, reading.Corrected, name => name) is { } company)
        {
            needs.Add(Need.KnownCompany);
            facts[ReplyFact.Company] = company;
        }

        if (reading.Reason is not null)
        {
            needs.Add(Need.ReasonGiven);
        }
    }

    private static KnownFact? Usable(Fact? fact, bool corrected, Func<string, string> tidy)
    {
        var value = fact is null ? "" : tidy(Plain.Name(fact.Value));
        return value.Any(char.IsLetterOrDigit) && value.Length <= MostFactLength && WordCount.Of(value) <= MostFactWords
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

    private void AddPerson(Reading reading, Choices choices, Dictionary<ReplyFact, KnownFact> facts, HashSet<Need> needs)
    {
        var name = Plain.Words((choices.YourName ?? "").Split('\n')[0]);
        if (name.Length > 0)
        {
            facts[ReplyFact.YourName] = new KnownFact(string.Join(' ', name.Split(' ').Take(MostNameWords)), KnownFact.Person);
        }

        if (!choices.WouldWorkWithThem)
        {
            needs.Add(Need.Unwanted);
            return;
        }

        var brief = choices.Register == Register.Short || reading.Stage.Value == Stage.Application;
        var people = reading.People.SelectMany(person => new[] { person.Name, person.Name.Split(' ')[0] }).ToArray();
        if (PersonalDetail.Read(choices.PersonalDetail, people, brief ? 16 : 30, words) is { } detail)
        {
            needs.Add(detail.Shape);
            facts[ReplyFact.Detail] = new KnownFact(detail.Words, KnownFact.Person);
        }
    }

    private static bool MayAsk(Reading reading, HashSet<Need> needs) =>
        reading.Outcome == Outcome.NotSelected
        && reading.Stage.Value != Stage.Application
        && !needs.Contains(Need.Unwanted)
        && !needs.Contains(Need.VeryLate)
        && !reading.Signals.Any(signal => signal.Kind is SignalKind.FeedbackRefused or SignalKind.FeedbackGiven);

    private static bool SomebodyWasHired(Reading reading, HashSet<Need> needs) =>
        reading.Outcome is Outcome.NotSelected or Outcome.PositionFilled
        && !needs.Contains(Need.Unwanted)
        && !needs.Contains(Need.VeryLate)
        && !reading.Signals.Any(signal => signal.Kind is SignalKind.PositionCancelled or SignalKind.PositionClosed or SignalKind.OfferWithdrawn);
}
