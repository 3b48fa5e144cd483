namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>Folders for one run of the tests, gone when it ends.</summary>
internal static class TestFolders
{
    private static readonly string Root = Make();
    private static int count;

    /// <summary>An empty folder.</summary>
    public static string Fresh() => Directory.CreateDirectory(Path.Combine(Root, Interlocked.Increment(ref count).ToString("D4", null))).FullName;

    private static string Make()
    {
        var root = Directory.CreateTempSubdirectory("outlookcoach-sandbox-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
