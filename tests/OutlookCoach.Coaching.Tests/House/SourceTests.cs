using System.Text.RegularExpressions;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>What must not stand in the source.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Nothing_is_left_to_do() => Assert.Empty(Offending(["service", "addin/src", "tests"], ToDo()));

    [Fact]
    public void The_pane_trusts_its_types_and_never_renders_markup() => Assert.Empty(Offending(["addin/src"], Careless()));

    [Fact]
    public void The_service_takes_its_settings_from_configuration_alone() => Assert.Empty(Offending(["service"], Environmental()));

    [Fact]
    public void Nothing_names_a_machine_or_a_package_feed() => Assert.Empty(Offending(["service", "addin", "tests", ".ci", ".github"], MachineWords()));

    [Fact]
    public void The_commands_of_the_readme_are_the_ones_that_are_run()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var checks = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")) + File.ReadAllText(Path.Combine(Repository.Root, ".ci", "first-minute"));

        Assert.Contains("dotnet run --project service/OutlookCoach.Service", readme, StringComparison.Ordinal);
        Assert.Contains("--project service/OutlookCoach.Service", checks, StringComparison.Ordinal);
        Assert.Contains("node tests/run.mjs", readme, StringComparison.Ordinal);
        Assert.Contains("node tests/run.mjs", checks, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Offending(string[] folders, Regex pattern) =>
        from folder in folders
        from path in Repository.Files(folder, "*.*")
        where Path.GetExtension(path) is ".cs" or ".ts" or ".tsx" or ".mjs" or ".json" or ".yaml" or ".yml" or ".md" or ".css" or ".html"
            && !path.EndsWith("SourceTests.cs", StringComparison.Ordinal)
        from line in File.ReadLines(path).Select((text, index) => (text, index))
        where pattern.IsMatch(line.text)
        select $"{Repository.Name(path)}:{line.index + 1}: {line.text.Trim()}";

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex ToDo();

    [GeneratedRegex(@"\b(Get|Set)EnvironmentVariables?\(")]
    private static partial Regex Environmental();

    [GeneratedRegex(@":\s*any\b|<any>|as any\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML")]
    private static partial Regex Careless();

    [GeneratedRegex(@"(^|[\s""'(=])/(work|home|root|tmp/wt)/|registry\.npmjs|api\.nuget|deb\.debian")]
    private static partial Regex MachineWords();
}
