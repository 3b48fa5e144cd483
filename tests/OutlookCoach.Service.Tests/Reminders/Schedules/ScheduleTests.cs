using System.Text.Json.Nodes;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Reminders;

namespace OutlookCoach.Service.Tests.Reminders.Schedules;

/// <summary>Whatever happens on the way, and in whatever order: pressing until all is said to be done leaves the right calendar.</summary>
public sealed class ScheduleTests
{
    private const int Block = 50;
    private static readonly Lazy<Sentences> Words = new(() => OutlookCoach.Coaching.Coach.Open(PlaybookFile.Embedded()).Sentences);

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 10).Select(block => block * Block)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Fifty_runs_of_mishaps_end_in_the_right_calendar(int first)
    {
        var presses = 0;
        for (var seed = first; seed < first + Block; seed++)
        {
            try
            {
                presses += await RunAsync(seed);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Schedule {seed} went wrong.", failure);
            }
        }

        // Otherwise nothing was put to the test.
        Assert.True(presses > Block / 2, $"Only {presses} presses failed.");
    }

    private static async Task<int> RunAsync(int seed)
    {
        using var schedule = new Schedule(seed, Words.Value);
        await schedule.AddAsync();
        AssertRight(schedule, schedule.Items);
        await schedule.AddAsync();
        AssertRight(schedule, schedule.Items);

        if (seed % 3 == 0)
        {
            await MoveAsync(schedule);
        }
        else
        {
            await UndoAsync(schedule);
        }

        return schedule.Presses;
    }

    private static async Task UndoAsync(Schedule schedule)
    {
        var gone = schedule.Items[schedule.Choose(schedule.Items.Count)];
        if (schedule.Choose(2) == 0)
        {
            await schedule.RemoveAsync(gone.Key);
        }
        else
        {
            await schedule.RemoveOneAsync(Ours(schedule).Single(item => Key(item) == gone.Key)["id"]!.ToString());
        }

        AssertRight(schedule, [.. schedule.Items.Except([gone])]);
        await schedule.AddAsync();
        AssertRight(schedule, schedule.Items);
        await schedule.RemoveAsync();
        AssertRight(schedule, []);
    }

    private static async Task MoveAsync(Schedule schedule)
    {
        var moved = schedule.Items[schedule.Choose(schedule.Items.Count)];
        var id = Ours(schedule).Single(item => Key(item) == moved.Key)["id"]!.ToString();
        var start = moved.Start.AddDays(40);

        await schedule.ChangeAsync(id, new ReminderChange { Start = start, Title = "Call Maria" });

        AssertRight(schedule, [.. schedule.Items.Select(item => item == moved ? item with { Start = start, Title = "Call Maria" } : item)]);
    }

    /// <summary>One event for each item with its own fields, and nothing of anybody else's touched.</summary>
    private static void AssertRight(Schedule schedule, IReadOnlyList<PlanItem> items)
    {
        var ours = Ours(schedule).ToDictionary(Key);
        Assert.Equal(items.Select(item => item.Key).Order(), ours.Keys.Order());
        Assert.All(items, item =>
        {
            var standing = ours[item.Key];
            Assert.Equal(item.Title, standing["subject"]!.ToString());
            Assert.Equal(item.Body, standing["body"]!["content"]!.ToString());
            Assert.Equal(item.Start.ToString("s"), standing["start"]!["dateTime"]!.ToString());
            Assert.Equal((item.Start + TimeSpan.FromMinutes(15)).ToString("s"), standing["end"]!["dateTime"]!.ToString());
            Assert.Equal("private free", $"{standing["sensitivity"]} {standing["showAs"]}");
        });
        var theirs = schedule.Calendar.Standing.Values.Where(item => !item.ContainsKey("singleValueExtendedProperties"));
        Assert.Equal(["Dentist", "Write to Maria"], theirs.Select(item => item["subject"]!.ToString()).Order());
    }

    private static IEnumerable<JsonObject> Ours(Schedule schedule) =>
        schedule.Calendar.Standing.Values.Where(item => item.ContainsKey("singleValueExtendedProperties"));

    private static string Key(JsonObject item) => JsonNode.Parse(item["singleValueExtendedProperties"]![1]!["value"]!.ToString())!["k"]!.ToString();
}
