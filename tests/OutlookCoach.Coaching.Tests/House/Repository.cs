using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>The source tree, for tests of house rules.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "artifacts", "wwwroot", "dist", ".git"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Intersect(Skipped).Any())
            .Order(StringComparer.Ordinal);

    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OutlookCoach.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
