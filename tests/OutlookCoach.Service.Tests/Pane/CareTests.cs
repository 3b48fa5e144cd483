using OutlookCoach.Coaching.Tone;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Pane;

public sealed class CareTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Theory]
    [InlineData("?timeZone=Europe/London", "Samaritans")]
    [InlineData("?timeZone=America/New_York&locale=en-US", "988 Suicide & Crisis Lifeline")]
    [InlineData("", "Find a helpline")]
    [InlineData("?timeZone=%00%ff&locale=", "Find a helpline")]
    public async Task Somebody_to_talk_to_is_told_without_a_sign_in(string query, string first)
    {
        using var http = app.CreateClient();

        using var response = await http.GetAsync(new Uri("/pane/care.json" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        var help = await response.ReadAsync<CareHelp>();
        Assert.Equal(first, help.Care.Lines[0].Name);
        Assert.NotEmpty(help.Listens);
    }

    [Fact]
    public async Task A_check_names_the_people_where_the_person_is()
    {
        using var http = app.SignedIn();

        var report = await http.PostAsync<ToneReport>("/api/tone", new { text = "I want to die.", situation = new { wouldWorkWithThem = true }, timeZone = "Europe/London" });

        Assert.Equal("Samaritans", report.Care!.Lines[0].Name);
    }
}
