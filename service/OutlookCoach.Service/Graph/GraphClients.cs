using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>The one place where clients for Microsoft Graph are made. All share their connections; each speaks for one person.</summary>
public sealed class GraphClients(MailSource mail, IGraphTokens tokens) : IDisposable
{
    private readonly HttpClient http = Connect();

    public GraphServiceClient For(Person person, IReadOnlyList<string> scopes)
    {
        var access = new PersonAccess(person, tokens, InFull(scopes), mail.GraphUrl);
        return new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(access), mail.GraphUrl.ToString().TrimEnd('/'));
    }

    /// <summary>Permissions by the names that sign-in knows.</summary>
    public IReadOnlyList<string> InFull(IReadOnlyList<string> scopes) => GraphScopes.At(mail.GraphUrl, scopes);

    public void Dispose() => http.Dispose();

    private static HttpClient Connect()
    {
        // Its retries honour a Retry-After of any length and repeat what must not be repeated; GraphPatience owns them.
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler).ToList();
        var connections = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            AllowAutoRedirect = false,
            // With one, every call would leave a trace that names its whole address, and with it the mail.
            ActivityHeadersPropagator = null,
        };
        var client = GraphClientFactory.Create(handlers, finalHandler: connections);
        client.Timeout = Timeout.InfiniteTimeSpan;
        return client;
    }
}
