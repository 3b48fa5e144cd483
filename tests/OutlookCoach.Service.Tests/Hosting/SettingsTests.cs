using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Tests.Manifest;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>What the code reads, what the schema describes and what the README lists are the same settings.</summary>
public sealed partial class SettingsTests
{
    private static readonly string Service = Path.Combine(ManifestFile.Root, "service", "OutlookCoach.Service");
    private static readonly JsonElement Schema = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Service, "appsettings.schema.json")));

    [Fact]
    public void The_schema_describes_what_the_code_reads_and_nothing_else()
    {
        var read = ReadByCode().Keys.Order(StringComparer.Ordinal);

        Assert.Equal(read, Described().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_names_the_defaults_that_the_code_has()
    {
        var code = ReadByCode().Where(setting => setting.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var schema = Described().Where(setting => setting.Value.TryGetProperty("default", out _)).ToDictionary(setting => setting.Key, setting => setting.Value.GetProperty("default").ToString(), StringComparer.Ordinal);

        Assert.Equal(code, schema);
    }

    [Fact]
    public void Every_setting_says_what_it_means()
    {
        var silent = Described().Where(setting => !setting.Value.TryGetProperty("description", out _) && !setting.Value.TryGetProperty("enum", out _)).Select(setting => setting.Key);

        Assert.Empty(silent);
    }

    [Fact]
    public void The_readme_lists_only_settings_there_are_and_leaves_no_section_out()
    {
        var readme = File.ReadAllText(Path.Combine(ManifestFile.Root, "README.md")).Split("## Settings")[1].Split("\n## ")[0];
        var described = Described().Keys.ToHashSet(StringComparer.Ordinal);
        var listed = SettingName().Matches(readme).Select(name => name.Groups[1].Value.Replace(":0", "", StringComparison.Ordinal)).ToList();
        var open = OpenRow().Matches(readme).Select(row => row.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var left = described.Where(name => !listed.Contains(name) && !open.Contains(name.Split(':')[0]) && !readme.Contains($"`{name.Split(':')[^1]}`", StringComparison.Ordinal));

        Assert.NotEmpty(listed);
        Assert.Empty(listed.Except(described));
        Assert.Empty(left);
    }

    [Fact]
    public void The_settings_that_come_along_name_their_schema()
    {
        var settings = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Service, "appsettings.json")));

        Assert.True(File.Exists(Path.Combine(Service, settings.GetProperty("$schema").GetString()!)));
    }

    /// <summary>Each name with its default, as text; without one, nothing.</summary>
    private static Dictionary<string, string> ReadByCode()
    {
        var sources = Directory.EnumerateFiles(Service, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var single = sources.SelectMany(source => SingleSetting().Matches(source)).Select(found => (Name: found.Groups[1].Value, Default: ""));
        var sections = sources.SelectMany(source => Section().Matches(source)).SelectMany(found => Of(found.Groups[1].Value, found.Groups[2].Value));
        return single.Concat(sections).Where(setting => !setting.Name.StartsWith("OTEL", StringComparison.Ordinal)).DistinctBy(setting => setting.Name).ToDictionary(setting => setting.Name, setting => setting.Default, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Default)> Of(string section, string type) =>
        type == "string[]" ? [(section, "")] : Properties(section, typeof(LimitSettings).Assembly.GetTypes().Single(found => found.Name == type));

    private static IEnumerable<(string Name, string Default)> Properties(string prefix, Type type)
    {
        var fresh = Activator.CreateInstance(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var name = $"{prefix}:{property.Name}";
            var entry = property.PropertyType.IsGenericType && typeof(IEnumerable).IsAssignableFrom(property.PropertyType) ? property.PropertyType.GetGenericArguments()[0] : null;
            foreach (var found in entry is null ? [(name, Convert.ToString(property.GetValue(fresh), CultureInfo.InvariantCulture) ?? "")] : Properties(name, entry))
            {
                yield return found;
            }
        }
    }

    private static Dictionary<string, JsonElement> Described() => Leaves("", Schema).ToDictionary(leaf => leaf.Name, leaf => leaf.Leaf, StringComparer.Ordinal);

    private static IEnumerable<(string Name, JsonElement Leaf)> Leaves(string prefix, JsonElement parent)
    {
        foreach (var property in parent.GetProperty("properties").EnumerateObject())
        {
            var name = prefix + property.Name;
            var inner = property.Value.TryGetProperty("items", out var items) ? items : property.Value;
            foreach (var leaf in inner.TryGetProperty("properties", out _) ? Leaves(name + ":", inner) : [(name, property.Value)])
            {
                yield return leaf;
            }
        }
    }

    [GeneratedRegex("""\["(\w+:[\w:]+)"\]""")]
    private static partial Regex SingleSetting();

    [GeneratedRegex("""GetSection\("([\w:]+)"\)\.Get<(\w+(?:\[\])?)>""")]
    private static partial Regex Section();

    [GeneratedRegex("`((?:[A-Z][A-Za-z]+)(?::\\w+)+)`")]
    private static partial Regex SettingName();

    [GeneratedRegex(@"`(\w+):\w+` and the others there")]
    private static partial Regex OpenRow();
}
