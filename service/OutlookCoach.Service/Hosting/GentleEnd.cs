namespace OutlookCoach.Service.Hosting;

/// <summary>When the service is asked to end it takes no new calls and finishes those that it has begun.</summary>
public static class GentleEnd
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    /// <summary>Waits a little longer than the longest call may take.</summary>
    public static void AddGentleEnd(this WebApplicationBuilder builder)
    {
        var longest = (builder.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings()).AnswerWithin;
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = longest + Margin);
    }
}
