using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.KeepInTouch;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Writes all that a person is told about a letter the day after it came: the label, the reply suggested, the plan.</summary>
internal static class SuggestionProse
{
    public static string Of(CorpusLetter letter)
    {
        var reading = letter.Reading;
        var today = DateOnly.FromDateTime(letter.Message.ReceivedAt!.Value.Date).AddDays(1);
        var reply = TheCoach.Instance.Suggest(reading, new Choices { YourName = "Robin" }, today);
        var calendar = new PlanningCalendar { Today = today, Now = new TimeOnly(14, 30), TimeZone = "Europe/London" };
        var plan = TheCoach.Instance.PlanAhead(reading, new Choices(), calendar);
        string[] told = [reading.Label, reading.Kindness ?? "", reading.Answering.Says, .. reading.Answering.Notes];
        return $"# {letter.Name.Replace('-', ' ')}\n\n{string.Join('\n', told.Where(line => line.Length > 0))}\n\n"
            + $"## The reply\n\n{(reply.Text.Length > 0 ? reply.Text : reply.Instead)}\n\n"
            + PlanProse.Of("The plan", calendar, plan).Replace("\n## ", "\n### ", StringComparison.Ordinal).Replace("# The plan", "## The plan", StringComparison.Ordinal);
    }
}
