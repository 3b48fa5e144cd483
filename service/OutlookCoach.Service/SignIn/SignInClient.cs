using OutlookCoach.Service.Watching;

namespace OutlookCoach.Service.SignIn;

/// <summary>The one client that speaks to whoever signs people in: for their keys, and to exchange tokens.</summary>
public sealed class SignInClient(HttpMessageHandler handler) : IDisposable
{
    /// <summary>How long one call may take: a person waits for it.</summary>
    public TimeSpan Limit
    {
        get => Http.Timeout;
        init => Http.Timeout = value;
    }

    public HttpClient Http { get; } = new(new WatchedSignIn { InnerHandler = handler }) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1024 * 1024 };

    public static SignInClient Create() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
        // Its own trace would name the address, and with it the tenant.
        ActivityHeadersPropagator = null,
    });

    public void Dispose() => Http.Dispose();
}
