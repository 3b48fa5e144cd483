using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>The service in this process, on the running sandbox.</summary>
public class CoachApp(RunningSandbox sandbox) : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public RunningSandbox Sandbox { get; } = sandbox;
    public CapturedLogs Logs { get; } = new();
    public TimeProvider? Clock { get; init; }

    /// <summary>How the service reaches whoever signs people in, where that is a stand-in.</summary>
    public HttpMessageHandler? SignIn { get; init; }

    /// <summary>Changes a setting before the first client is made.</summary>
    public CoachApp With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>Serves over a port of its own, which <see cref="WebApplicationFactory{TEntryPoint}.ClientOptions"/> then name.</summary>
    public void Serve()
    {
        // UseKestrel(0) would change the address after the server may have begun to use it: github.com/dotnet/aspnetcore/pull/67714.
        With("urls", "http://127.0.0.1:0");
        UseKestrel();
        StartServer();
    }

    /// <summary>A client with the sandbox person's token.</summary>
    public HttpClient SignedIn()
    {
        var http = CreateClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Clock is null ? Sandbox.Token : Sandbox.TokenAt(Clock));
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

            if (SignIn is not null)
            {
                // On a busy machine a stand-in may be slower to begin than the real one.
                services.Replace(ServiceDescriptor.Singleton(_ => new SignInClient(SignIn) { Limit = TimeSpan.FromMinutes(1) }));
            }
        });
    }
}
