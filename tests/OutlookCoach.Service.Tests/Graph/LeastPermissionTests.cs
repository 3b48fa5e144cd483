using System.Text.RegularExpressions;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.Manifest;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>No call asks for more than it needs.</summary>
public sealed partial class LeastPermissionTests(RunningSandbox sandbox) : IDisposable
{
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public void Everything_that_is_ever_asked_for_is_on_these_three_lists() => Assert.Equal(
        ["User.Read", "Mail.Read", "MailboxSettings.Read", "Calendars.ReadWrite", "Mail.ReadWrite"],
        [.. GraphScopes.Everyday, .. GraphScopes.Calendar, .. GraphScopes.Draft]);

    [Theory]
    [InlineData("POST", "/api/readings", "User.Read,Mail.Read,MailboxSettings.Read")]
    [InlineData("GET", "/api/reminders", "Calendars.ReadWrite")]
    [InlineData("DELETE", "/api/reminders", "Calendars.ReadWrite")]
    [InlineData("POST", "/api/messages/m1/draft", "Mail.ReadWrite")]
    [InlineData("DELETE", "/api/drafts/m1?version=k1", "Mail.ReadWrite")]
    [InlineData("GET", "/api/messages/m1/answered", "User.Read,Mail.Read,MailboxSettings.Read")]
    public async Task What_is_refused_names_the_permissions_of_that_task_alone(string method, string path, string asked)
    {
        foreach (var resource in (string[])["/me/messages/m1", "/me/events", "/me/messages/m1/createReply"])
        {
            graph.Answer("GET", resource, FakeGraph.Error(403, "ErrorAccessDenied")).Answer("POST", resource, FakeGraph.Error(403, "ErrorAccessDenied"));
        }

        using var response = await graph.Http.SendJsonAsync(new HttpMethod(method), path, new { messageId = "m1", text = "Thank you." });

        var problem = await response.ProblemAsync();
        Assert.Equal("consent_required", problem.Code);
        Assert.Equal(asked.Split(','), problem.Scopes!.Select(scope => scope.Split('/')[^1]));
    }

    [Fact]
    public void Nothing_that_we_ship_asks_to_send_mail_or_for_another_persons_mailbox()
    {
        var shipped = new[] { "service", "addin" }.SelectMany(folder => Sources(Path.Combine(ManifestFile.Root, folder))).Append(Path.Combine(ManifestFile.Root, "manifest.xml")).ToArray();

        Assert.True(shipped.Length > 100, $"Only {shipped.Length} files were looked at.");
        Assert.DoesNotContain(shipped, path => TooMuch().IsMatch(File.ReadAllText(path)));
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".cs" or ".ts" or ".tsx" or ".json" or ".xml" or ".html" or ".yaml" or ".sh" or ".bicep" && !Built().IsMatch(path));

    [GeneratedRegex(@"\bMail\.Send\b|\b(Mail|Calendars|Contacts|Tasks)\.Read(Write)?\.Shared\b")]
    private static partial Regex TooMuch();

    [GeneratedRegex(@"[\\/](bin|obj|node_modules|wwwroot)[\\/]")]
    private static partial Regex Built();
}
