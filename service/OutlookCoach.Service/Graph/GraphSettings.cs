namespace OutlookCoach.Service.Graph;

/// <summary>The section <c>Graph</c>: how long to be patient. The address is <c>Graph:BaseUrl</c>.</summary>
public sealed record GraphSettings
{
    /// <summary>All of one call of the pane, retries included.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>One attempt; a connection that hangs leaves time for another.</summary>
    public TimeSpan AttemptLimit { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>A longer Retry-After is handed on to the pane instead of waited for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The first wait when Graph names none; it doubles.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Asked again at most this often.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Calls at a time for one mailbox. Outlook refuses the fifth.</summary>
    public int CallsAtOnce { get; init; } = 3;
}
