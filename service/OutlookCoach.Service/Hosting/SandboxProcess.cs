using System.Diagnostics;
using System.Reflection;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>How the sandbox is found and started. The build wrote down where it put it.</summary>
public static class SandboxProcess
{
    public static Process Start(Uri url, Uri pane, Sentences sentences)
    {
        var assembly = Built("SandboxAssembly");
        if (!File.Exists(assembly))
        {
            throw new StartRefusedException(sentences["problems/start-needs-sandbox"]);
        }

        var start = new ProcessStartInfo("dotnet")
        {
            // The child watches its standard input: it closes with us, however we end.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(assembly),
        };
        // The child needs none of our secrets.
        foreach (var secret in start.Environment.Keys.Where(name => name.StartsWith("AzureAd", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(secret);
        }

        start.ArgumentList.Add(assembly);
        foreach (var argument in Arguments(url, pane))
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new StartRefusedException(sentences["problems/start-needs-sandbox"]);
    }

    private static IEnumerable<string> Arguments(Uri url, Uri pane)
    {
        yield return "--urls=" + url.GetLeftPart(UriPartial.Authority);
        yield return "--environment=Development";
        yield return "--Sandbox:PaneUrl=" + pane;
        yield return "--Sandbox:ExitWithParent=true";
        if (Directory.Exists(Built("SandboxMail")))
        {
            yield return "--Sandbox:MailFolder=" + Built("SandboxMail");
        }
    }

    private static string Built(string name) =>
        typeof(SandboxProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(note => note.Key == name)?.Value ?? "";
}
