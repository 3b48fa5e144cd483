using System.Net;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.SignIn;
using OutlookCoach.Service.Watching;

namespace OutlookCoach.Service.Graph;

/// <summary>The one place where clients for Microsoft Graph are made. All share their connections; each speaks for one person.</summary>
/// <param name="connections">What reaches Graph: <see cref="Connect"/>, or a stand-in.</param>
public sealed class GraphClients(MailSource mail, IGraphTokens tokens, HttpMessageHandler connections) : IDisposable
{
    /// <summary>The largest answer that is read, in bytes once unpacked: twice what a mail may have here, and room for its JSON.</summary>
    public const int LargestAnswer = 4 * 1024 * 1024;

    private readonly HttpClient http = Client(connections);

    public GraphServiceClient For(Person person, IReadOnlyList<string> scopes)
    {
        var access = new PersonAccess(person, tokens, InFull(scopes), mail.GraphUrl);
        return new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(access), mail.GraphUrl.ToString().TrimEnd('/'));
    }

    /// <summary>Permissions by the names that sign-in knows.</summary>
    public IReadOnlyList<string> InFull(IReadOnlyList<string> scopes) => GraphScopes.At(mail.GraphUrl, scopes);

    /// <summary>Connections over the network, kept for a while.</summary>
    public static HttpMessageHandler Connect() => new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = false,
        // With one, every call would leave a trace that names its whole address, and with it the mail.
        ActivityHeadersPropagator = null,
    };

    public void Dispose() => http.Dispose();

    private static HttpClient Client(HttpMessageHandler connections)
    {
        // The SDK's own retries honour a Retry-After of any length and repeat what must not be repeated; GraphPatience owns them.
        // Its redirects would carry an event's text wherever an answer points; what we ask for never moves.
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not (RetryHandler or RedirectHandler)).ToList();
        handlers.Add(new WatchedGraph());
        handlers.Add(new ReadableAnswers());
        var client = GraphClientFactory.Create(handlers, finalHandler: connections);
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = LargestAnswer;
        return client;
    }
}
