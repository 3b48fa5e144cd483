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
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        }
    }
}
