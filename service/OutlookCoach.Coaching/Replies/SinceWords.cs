using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Says how long ago a day was, as people say it: <c>replies/since.yaml</c>, from how many days on which words hold.</summary>
internal sealed record SinceWords(IReadOnlyList<(int FromDays, string Words)> Steps)
{
    public static SinceWords Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, $"{language}/replies/since.yaml", problems);
        var steps = new List<(int FromDays, string Words)>();
        foreach (var key in page.Keys)
        {
            var words = page.TextLine(key);
            if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            {
                steps.Add((days, words.Text));
            }
            else
            {
                page.Problem(words, $"\"{key}\" should be a number of days.");
            }
        }

        return new SinceWords([.. steps.OrderByDescending(step => step.FromDays)]);
    }

    /// <summary>Null for a day so near, or still ahead, that nobody would say how long ago it was.</summary>
    public string? Of(DateOnly day, DateOnly today) =>
        Steps.FirstOrDefault(step => today.DayNumber - day.DayNumber >= step.FromDays).Words;
}
