namespace OutlookCoach.Service.Watching;

/// <summary>Each exchange of a person's token for one to Microsoft Graph, and each reading of what is published to check tokens by.</summary>
public sealed class WatchedSignIn() : WatchedCalls("sign-in", Telemetry.SignInDuration)
{
    private const string Exchange = "exchange";
    private const string Keys = "keys";

    // Nothing else is ever posted there.
    protected override string Route(HttpRequestMessage request) => request.Method == HttpMethod.Post ? Exchange : Keys;
}
