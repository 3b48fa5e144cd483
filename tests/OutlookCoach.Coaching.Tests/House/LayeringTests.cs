using System.Reflection;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>Who may know whom.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void Coaching_knows_only_the_base_library_and_two_readers()
    {
        string[] allowed = ["AngleSharp", "YamlDotNet", "netstandard"];

        var others = typeof(Coach).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(name));

        Assert.Empty(others);
    }

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.IO.FileSystem")]
    public void Coaching_does_not_reach_outside(string assembly)
    {
        var references = typeof(Coach).Assembly.GetReferencedAssemblies().Select(reference => reference.Name);

        Assert.DoesNotContain(assembly, references);
    }

    [Fact]
    public void Types_are_sealed_static_or_abstract()
    {
        var open = typeof(Coach).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(type => type.FullName);

        Assert.Empty(open);
    }

    [Fact]
    public void Only_one_folder_of_the_pane_names_Office()
    {
        var elsewhere = Repository.Files("addin/src", "*.ts*")
            .Where(path => !Repository.Name(path).StartsWith("addin/src/outlook/", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("Office.", StringComparison.Ordinal))
            .Select(Repository.Name);

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Coaching_holds_no_asynchronous_method()
    {
        var asynchronous = typeof(Coach).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
            .Select(method => method.Name);

        Assert.Empty(asynchronous);
    }
}
