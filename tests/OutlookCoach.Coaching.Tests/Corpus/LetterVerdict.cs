using System.Globalization;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Tool;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Holds a reading against what a reader wants of the letter.</summary>
internal static class LetterVerdict
{
    // They say again what the outcome says.
    private static readonly SignalKind[] Outcomes = [SignalKind.PositionFilled, SignalKind.PositionCancelled, SignalKind.PositionClosed, SignalKind.OfferWithdrawn];

    private static readonly Dictionary<string, Func<Reading, string?>> Said = new()
    {
        ["outcome"] = reading => reading.Certainty == Certainty.Unsure ? "unsure" : Words.Of(reading.Outcome),
        ["stage"] = reading => Words.Of(reading.Stage.Value),
        ["sender"] = reading => Words.Of(reading.Sender.Kind),
        ["language"] = reading => reading.Language,
        ["answering"] = reading => Words.Of(reading.Answering.Advice),
        ["agency"] = reading => reading.People.Any(person => person.Part == PersonPart.Agency) ? "yes" : "no",
    };

    private static readonly Dictionary<string, Func<Reading, string?>> Names = new()
    {
        ["writer"] = Writer,
        ["company"] = reading => reading.Company?.Value,
        ["role"] = reading => reading.Role?.Value,
    };

    /// <summary>All that may be asked of a letter.</summary>
    public static IEnumerable<string> Questions => [.. Said.Keys, .. Names.Keys, "doors"];

    public static IEnumerable<Wrong> Of(CorpusLetter letter) =>
        letter.Wants.Where(want => !Holds(want.Key, want.Value, letter.Reading)).Select(want => new Wrong(
            $"letters/{letter.Theme}/{letter.Name}", want.Key, $"wanted {want.Value.Text}, is {Found(want.Key, letter.Reading)}"));

    private static bool Holds(string question, Wanted wanted, Reading reading)
    {
        if (question == "doors")
        {
            var doors = Doors(reading);
            return !wanted.Missing(doors).Any() && !wanted.Unwanted(doors).Any();
        }

        return Names.TryGetValue(question, out var name) ? wanted.IsName(name(reading)) : wanted.Named.Contains(Said[question](reading));
    }

    private static string Found(string question, Reading reading) =>
        question == "doors" ? string.Join(", ", Doors(reading)) : (Names.TryGetValue(question, out var name) ? name(reading) : Said[question](reading)) ?? "none";

    private static string[] Doors(Reading reading) =>
        [.. reading.Signals.Where(signal => !Outcomes.Contains(signal.Kind)).Select(Door).Distinct()];

    private static string Door(Signal signal) =>
        signal.Date is { } date ? $"{Words.Of(signal.Kind)} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : Words.Of(signal.Kind);

    // A system's display name is nobody.
    private static string? Writer(Reading reading) =>
        reading.People.FirstOrDefault(person => person.Part == PersonPart.Writer)?.Name
        ?? (reading.Sender.Kind == SenderKind.Person ? reading.Sender.Name : null);
}
