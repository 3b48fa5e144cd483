using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

public sealed class LostAnswerTests(RunningSandbox sandbox)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Creations_whose_answers_are_lost_leave_one_event_each(int losses)
    {
        await using var lossy = await LossyGraph.BeforeAsync(sandbox, "POST", losses);
        using var app = new CoachApp(sandbox).With("Graph:BaseUrl", lossy.Url.ToString()).With("Graph:FirstWait", "00:00:00.010");
        using var http = app.SignedIn();
        var request = Samples.Add($"lost-{losses}-a", $"lost-{losses}-b");

        var first = await http.PostAsync<AddResults>("/api/reminders", request);
        await http.PostAsync<AddResults>("/api/reminders", request);

        using var response = await http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);
        var standing = (await response.ReadAsync<ReminderList>()).Reminders.Where(reminder => reminder.Key.StartsWith($"lost-{losses}-", StringComparison.Ordinal));
        Assert.All(first.Results, result => Assert.Equal(AddStatus.Created, result.Status));
        Assert.Equal(request.Items.Select(item => item.Key), standing.Select(reminder => reminder.Key).Order());
    }
}
