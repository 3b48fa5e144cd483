using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

public sealed class DescriptionTests(CoachApp app) : IClassFixture<CoachApp>
{
    /// <summary>Set to 1 to write the document instead of comparing it.</summary>
    private const string Update = "UPDATE_OPENAPI";

    [Fact]
    public async Task The_description_is_the_one_the_panes_types_are_made_from()
    {
        var committed = Path.Combine(Repository(), "addin", "src", "service", "openapi.json");
        using var http = app.CreateClient();

        var served = (await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") + "\n";

        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(committed)!);
            await File.WriteAllTextAsync(committed, served, TestContext.Current.CancellationToken);
        }

        Assert.True(
            served == (await File.ReadAllTextAsync(committed, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"),
            $"addin/src/service/openapi.json is not what the service serves. Run this test once with {Update}=1, then make the pane's types again.");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookCoach.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("OutlookCoach.sln");
        }

        return folder.FullName;
    }
}
