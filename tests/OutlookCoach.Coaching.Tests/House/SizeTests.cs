using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>Small files and short functions, measured on the source.</summary>
public sealed class SizeTests
{
    private static readonly Lazy<Function[]> Functions = new(() => [.. Repository.Files("service", "*.cs").SelectMany(FunctionsOf)]);

    [Fact]
    public void Files_are_small()
    {
        var lines = Repository.Files("service", "*.cs").Select(path => File.ReadLines(path).Count()).Order().ToArray();

        Assert.InRange(At(lines, 0.5), 1, 60);
        Assert.InRange(At(lines, 0.95), 1, 200);
        Assert.InRange(lines[^1], 1, 350);
    }

    [Fact]
    public void Functions_are_short()
    {
        var lines = Functions.Value.Select(function => function.Lines).Order().ToArray();

        Assert.InRange(At(lines, 0.5), 1, 10);
        Assert.InRange(At(lines, 0.95), 1, 30);
        Assert.True(lines[^1] <= 60, string.Join('\n', Functions.Value.Where(function => function.Lines > 60)));
    }

    [Fact]
    public void Functions_take_at_most_four_parameters_and_a_cancellation_token()
    {
        var long_ones = Functions.Value.Where(function => function.Parameters > 4);

        Assert.Empty(long_ones);
    }

    private static int At(int[] ordered, double share) => ordered[(int)((ordered.Length - 1) * share)];

    private static IEnumerable<Function> FunctionsOf(string path)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
        foreach (var method in root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            var span = method.GetLocation().GetLineSpan();
            var parameters = method is ConstructorDeclarationSyntax
                ? 0
                : method.ParameterList.Parameters.Count(parameter => parameter.Type?.ToString() != "CancellationToken" && !parameter.Modifiers.Any(SyntaxKind.ThisKeyword));
            var name = (method as MethodDeclarationSyntax)?.Identifier.Text ?? "constructor";
            yield return new Function($"{Repository.Name(path)} {name}", span.EndLinePosition.Line - span.StartLinePosition.Line + 1, parameters);
        }
    }

    private sealed record Function(string Name, int Lines, int Parameters);
}
