using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>Runs the sandbox beside the service and tells the person the one address to open.</summary>
public static class SandboxHosting
{
    private const int ServicePort = 5175;
    private const int SandboxPort = 5176;

    /// <summary>Starts the sandbox as a child process; the host waits for it before it serves.</summary>
    /// <returns>Where it will answer.</returns>
    public static Uri StartSandbox(this WebApplicationBuilder builder, Sentences sentences)
    {
        var service = ServiceAddress(builder, sentences);
        var port = Choose(SandboxPort, sentences);
        var url = new Uri($"http://localhost:{port}");
        var child = SandboxProcess.Start(url, new Uri(service, "pane/index.html"), sentences);
        builder.Services.AddHostedService(host => new SandboxChild(child, sentences, host.GetRequiredService<IHostApplicationLifetime>()));
        return url;
    }

    private static Uri ServiceAddress(WebApplicationBuilder builder, Sentences sentences)
    {
        if (builder.WebHost.GetSetting("urls") is { Length: > 0 } given)
        {
            return new Uri(given.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal));
        }

        var address = $"http://localhost:{Choose(ServicePort, sentences)}";
        builder.WebHost.UseUrls(address);
        return new Uri(address);
    }

    private static int Choose(int wanted, Sentences sentences)
    {
        var port = Ports.WantedOrFree(wanted);
        if (port != wanted)
        {
            Console.WriteLine(sentences.Fill("problems/port-taken", ("wanted", Text(wanted)), ("given", Text(port))));
        }

        return port;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
