using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutlookCoach.Service.Tests.Deploy;

/// <summary>The Bicep file says what the script says. Its own compiler is not at hand here, so its shape is looked at.</summary>
public sealed partial class BicepTests
{
    private static readonly string Bicep = File.ReadAllText(Path.Combine(FakeAzure.DeployFolder, "registration.bicep"));

    [Fact]
    public void It_takes_scope_and_permissions_from_the_same_file_as_the_script()
    {
        Assert.Contains("loadJsonContent('registration.json')", Bicep, StringComparison.Ordinal);
        Assert.Contains("registration.json", File.ReadAllText(Path.Combine(FakeAzure.DeployFolder, "registration.mjs")), StringComparison.Ordinal);
        Assert.DoesNotMatch(Id(), Bicep);
    }

    [Fact]
    public async Task It_sets_every_property_that_the_script_sets()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync("--host coach.example.org --out OUT");
        var set = azure.Application.EnumerateObject().Select(property => property.Name)
            .Concat(azure.Application.GetProperty("api").EnumerateObject().Select(property => property.Name))
            .Except(["id", "appId"]);

        Assert.All(set, name => Assert.Matches($@"(?m)^ +{name}: ", Bicep));
    }

    [Theory]
    [InlineData("'brk-multihub://${toLower(host)}'")]
    [InlineData("'https://${toLower(host)}/pane/auth.html'")]
    [InlineData("'api://${clientId}'")]
    [InlineData("requestedAccessTokenVersion: 2")]
    [InlineData("'AzureADandPersonalMicrosoftAccount'")]
    [InlineData("appId: clientId")]
    [InlineData("uniqueName: 'outlookcoach-${replace(replace(toLower(host), '.', '-'), ':', '-')}'")]
    public void It_says(string line) => Assert.Contains(line, Bicep, StringComparison.Ordinal);

    [Fact]
    public void Every_name_it_uses_is_declared_and_every_parameter_used()
    {
        var declared = Declaration().Matches(Bicep).Select(found => found.Groups[1].Value).ToList();

        Assert.Contains("host", declared);
        Assert.All(declared.Except(["identity", "principal"]), name => Assert.True(Regex.Count(Bicep, $@"\b{name}\b") > 1, name));
        Assert.Equal(Bicep.Count(letter => letter == '{'), Bicep.Count(letter => letter == '}'));
        Assert.Equal(Bicep.Count(letter => letter == '['), Bicep.Count(letter => letter == ']'));
    }

    [Fact]
    public void Its_extension_is_configured()
    {
        var extensions = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(FakeAzure.DeployFolder, "bicepconfig.json"))).GetProperty("extensions");
        var name = ExtensionLine().Match(Bicep).Groups[1].Value;

        Assert.StartsWith("br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:", extensions.GetProperty(name).GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?m)^(?:param|var|resource) (\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?m)^extension (\w+)")]
    private static partial Regex ExtensionLine();
}
