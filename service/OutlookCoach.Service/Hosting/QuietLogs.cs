namespace OutlookCoach.Service.Hosting;

/// <summary>Keeps the host's own lines out of the log: they would carry paths with query strings and a second address.</summary>
public static class QuietLogs
{
    public static void AddQuietLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.IdentityModel", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning);
        builder.Logging.AddFilter("Azure", LogLevel.Warning);
        // A refusal to start is told in one sentence by Program; the host would add a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        }
    }
}
