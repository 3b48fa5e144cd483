using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OutlookCoach.Service.Tests.Deploy;

/// <summary>Runs connect.mjs with a stand-in for the Azure CLI on its PATH, which keeps a directory of its own and notes what it was asked.</summary>
internal sealed class FakeAzure : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-azure-").FullName;

    public FakeAzure()
    {
        Directory.CreateDirectory(Tools);
        var script = Path.Combine(Here(), "az.mjs");
        if (OperatingSystem.IsWindows())
        {
            File.WriteAllText(Path.Combine(Tools, "az.cmd"), $"@node \"{script}\" %*\r\n");
            return;
        }

        var az = Path.Combine(Tools, "az");
        File.WriteAllText(az, $"#!/bin/sh\nexec node '{script}' \"$@\"\n");
        File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Out => Path.Combine(folder, "out");

    private string Tools => Path.Combine(folder, "bin");

    private string Calls => Path.Combine(folder, "calls.jsonl");

    /// <summary>What Graph was asked, in order.</summary>
    public IReadOnlyList<JsonElement> Asked => File.Exists(Calls) ? [.. File.ReadLines(Calls).Select(line => JsonSerializer.Deserialize<JsonElement>(line))] : [];

    /// <summary>The one registration as it stands.</summary>
    public JsonElement Application => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(folder, "directory.json"))).GetProperty("applications").EnumerateArray().Single();

    public string Written(string file) => File.ReadAllText(Path.Combine(Out, file)).ReplaceLineEndings("\n");

    /// <summary>Runs it to its end, with these variables beside the usual ones.</summary>
    public async Task<(int Code, string Said, string Refused)> RunAsync(string arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(Node()) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(Script).Select(argument => argument.Replace("OUT", Out, StringComparison.Ordinal)))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["FAKE_AZ"] = folder;
        start.Environment["PATH"] = Tools + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var refused = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said, (await refused).Trim());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static string Script => Path.Combine(DeployFolder, "connect.mjs");

    public static string DeployFolder => Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "service", "deploy"));

    // By its full path: one test takes everything else off the PATH.
    private static string Node()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(part => Path.Combine(part, name)).First(File.Exists);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
