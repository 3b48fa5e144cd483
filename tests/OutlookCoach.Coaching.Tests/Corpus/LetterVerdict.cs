using System.Globalization;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Tool;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Holds a reading against what a reader wants of the letter.</summary>
internal static class LetterVerdict
{
    // No doors: they say again what the outcome says, and must not say another.
    private static readonly Dictionary<SignalKind, string[]> Echoes = new()
    {
        [SignalKind.PositionFilled] = ["positionFilled", "notSelected"],
        [SignalKind.PositionClosed] = ["positionFilled", "notSelected", "cancelled"],
        [SignalKind.PositionCancelled] = ["cancelled"],
        [SignalKind.OfferWithdrawn] = ["offerWithdrawn"],
    };

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
        ["reason"] = reading => reading.Reason?.Value,
    };

    /// <summary>All that may be asked of a letter.</summary>
    public static IEnumerable<string> Questions => [.. Said.Keys, .. Names.Keys, "doors"];

    public static IEnumerable<Wrong> Of(CorpusLetter letter) =>
        letter.Wants.Where(want => !Holds(letter, want.Key, want.Value)).Select(want => new Wrong(
            $"letters/{letter.Theme}/{letter.Name}", want.Key, $"wanted {want.Value.Text}, is {Found(letter, want.Key)}"));

    private static bool Holds(CorpusLetter letter, string question, Wanted wanted)
    {
        if (question == "doors")
        {
            var doors = Doors(letter);
            return !wanted.Missing(doors).Any() && !wanted.Unwanted(doors).Any();
        }

        if (Names.TryGetValue(question, out var name))
        {
            // A reason is quoted from the mail, and may be quoted at length.
            return question == "reason" ? wanted.IsIn(name(letter.Reading)) : wanted.IsName(name(letter.Reading));
        }

        return wanted.Named.Contains(Said[question](letter.Reading));
    }

    private static string Found(CorpusLetter letter, string question) => question == "doors"
        ? string.Join(", ", Doors(letter))
        : (Names.TryGetValue(question, out var name) ? name(letter.Reading) : Said[question](letter.Reading)) ?? "none";

    private static string[] Doors(CorpusLetter letter) =>
        [.. letter.Reading.Signals.Where(signal => !IsEcho(letter, signal.Kind)).Select(Door).Distinct()];

    private static bool IsEcho(CorpusLetter letter, SignalKind kind) =>
        Echoes.TryGetValue(kind, out var outcomes) && letter.Wants.TryGetValue("outcome", out var wanted) && wanted.Named.Intersect(outcomes).Any();

    private static string Door(Signal signal) =>
        signal.Date is { } date ? $"{Words.Of(signal.Kind)} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : Words.Of(signal.Kind);

    // A system's display name is nobody.
    private static string? Writer(Reading reading) =>
        reading.People.FirstOrDefault(person => person.Part == PersonPart.Writer)?.Name
        ?? (reading.Sender.Kind == SenderKind.Person ? reading.Sender.Name : null);
}
