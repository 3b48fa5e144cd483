using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Turns a reading and the person's choices into the situation a note is written for.</summary>
internal sealed class SituationReader
{
    private readonly PeopleFacts people;
    private readonly JobFacts job;
    private readonly TimeFacts time;
    private readonly TypedFacts typed;

    private SituationReader(ReplyWords words, TimeFacts time)
    {
        people = new PeopleFacts(words);
        job = new JobFacts(words);
        typed = new TypedFacts(words);
        this.time = time;
    }

    public static SituationReader Compile(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(
        ReplyWords.Read(files, language, problems),
        new TimeFacts(DoorTimes.Read(files, language, problems), DoorWords.Read(files, language, problems), SinceWords.Read(files, language, problems)));

    /// <summary>False for a second note that nobody is named for.</summary>
    public bool HasReader(Reading reading, Choices choices) => choices.Note != NoteKind.SecondNote || people.Other(reading, choices) is not null;

    public ReplySituation Read(Reading reading, Choices choices, DateOnly today)
    {
        var sheet = new FactSheet();
        sheet.NoteIf(reading.ToldByPhone, Need.ByPhone);
        people.Add(sheet, reading, choices);
        job.Add(sheet, reading, choices);
        time.Add(sheet, reading, choices, today);
        typed.Add(sheet, reading, choices);
        return new ReplySituation
        {
            Note = choices.Note,
            Spelling = reading.Spelling,
            Outcome = reading.Outcome,
            Stage = reading.Stage.Value,
            Register = choices.Register,
            Signals = reading.Signals.Select(signal => signal.Kind).ToHashSet(),
            Needs = sheet.Needs,
            Facts = sheet.Facts,
            AsksForFeedback = choices.AskForFeedback && MayAsk(reading, sheet.Needs),
            WishesHireWell = choices.WishNewHireWell && SomebodyWasHired(reading, sheet.Needs),
        };
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
