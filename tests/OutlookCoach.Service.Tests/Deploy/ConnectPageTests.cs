using System.Text.RegularExpressions;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.Manifest;

namespace OutlookCoach.Service.Tests.Deploy;

/// <summary>What the page about connecting says is what there is.</summary>
public sealed partial class ConnectPageTests
{
    private static readonly string Page = Read("service", "docs", "connect.md");

    [Fact]
    public void Every_option_on_the_page_is_one_that_the_script_takes()
    {
        var script = File.ReadAllText(FakeAzure.Script);
        var named = Option().Matches(Page).Select(option => option.Groups[1].Value).Distinct().ToList();

        Assert.Contains("--host", named);
        Assert.All(named, option => Assert.Contains($"  {option}", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_on_the_page_is_in_the_schema()
    {
        var schema = Read("service", "OutlookCoach.Service", "appsettings.schema.json");
        var named = Setting().Matches(Page).Select(setting => setting.Groups[1].Value).Distinct().ToList();

        Assert.Contains("AzureAd__ClientId", named);
        Assert.All(named.SelectMany(name => name.Split("__")).Where(part => !int.TryParse(part, out _)), part => Assert.Contains($"\"{part}\":", schema, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_it_names_is_there()
    {
        var named = FileName().Matches(Page).Select(file => file.Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, file => Assert.True(File.Exists(Path.Combine([ManifestFile.Root, .. file.Split('/')])), file));
    }

    [Fact]
    public void Every_permission_that_is_asked_for_is_explained()
    {
        var asked = typeof(GraphScopes).GetFields().Select(list => list.GetValue(null)).OfType<IReadOnlyList<string>>().SelectMany(names => names).ToList();
        var table = Page.Split("## What an administrator sees")[1].Split("\n## ")[0];
        var explained = Permission().Matches(table).Select(row => row.Groups[1].Value).Where(name => name.Contains('.', StringComparison.Ordinal));

        Assert.NotEmpty(asked);
        Assert.Equal(asked.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_image_is_made_in_the_checks_as_the_page_says()
    {
        var checks = Read(".ci", "run") + Read(".ci", "container.mjs");

        Assert.Contains("-t:PublishContainer", Page, StringComparison.Ordinal);
        Assert.Contains("-t:PublishContainer", checks, StringComparison.Ordinal);
        Assert.Contains("node .ci/container.mjs", checks, StringComparison.Ordinal);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([ManifestFile.Root, .. path]));

    [GeneratedRegex(@"(?<!docker run |az \w+ )`?(--(?:host|only|drafts|name|certificate|managed|new|out|manifest)[a-z-]*)")]
    private static partial Regex Option();

    [GeneratedRegex(@"`((?:AzureAd|Graph|Limits|Pane|Playbook)__\w+)`")]
    private static partial Regex Setting();

    [GeneratedRegex(@"service/(?:deploy|docs)/[\w./-]+\w")]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?m)^\| `([\w.]+)`")]
    private static partial Regex Permission();
}
