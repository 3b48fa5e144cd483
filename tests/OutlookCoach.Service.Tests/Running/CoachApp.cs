using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>The service in this process, on the running sandbox.</summary>
public class CoachApp(RunningSandbox sandbox) : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public RunningSandbox Sandbox { get; } = sandbox;
    public CapturedLogs Logs { get; } = new();
    public TimeProvider? Clock { get; init; }

    /// <summary>Changes a setting before the first client is made.</summary>
    public CoachApp With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>A client with the sandbox person's token.</summary>
    public HttpClient SignedIn()
    {
        var http = CreateClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Sandbox.Token);
        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Sandbox:Url", Sandbox.Url.ToString());
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
        builder.ConfigureTestServices(services =>
        {
            if (Clock is not null)
            {
                services.Replace(ServiceDescriptor.Singleton(Clock));
            }
        });
    }
}
