namespace OutlookCoach.Service.Hosting;

/// <summary>
/// Keeps the lines of others out of the log, whatever the settings ask for: below a warning, and in their scopes, they carry paths with ids,
/// query strings, what could not be bound, and a second address. Our own lines carry no word of anybody, so they may be turned up.
/// </summary>
public static class QuietLogs
{
    private const string Ours = nameof(OutlookCoach);
    private const string Lifetime = "Microsoft.Hosting.Lifetime";

    // A refusal to start is told in one sentence by Program; the host would add a stack trace.
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    // Its scope holds the path of the call.
    private const string Requests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static void AddQuietLogs(this WebApplicationBuilder builder)
    {
        var lifetime = builder.Environment.IsDevelopment() ? LogLevel.Warning : LogLevel.Information;
        // Put on every rule there is: a setting for one provider and one category would win over any rule of ours.
        builder.Services.PostConfigure<LoggerFilterOptions>(options =>
        {
            var rules = options.Rules.Prepend(new LoggerFilterRule(null, null, options.MinLevel, null)).ToList();
            options.Rules.Clear();
            foreach (var rule in rules)
            {
                options.Rules.Add(new LoggerFilterRule(rule.ProviderName, rule.CategoryName, rule.LogLevel, (provider, category, level) =>
                    MayBeSaid(category ?? "", level, lifetime) && (rule.Filter?.Invoke(provider, category, level) ?? true)));
            }
        });
    }

    private static bool MayBeSaid(string category, LogLevel level, LogLevel lifetime) => category switch
    {
        Host or Requests => false,
        Lifetime => level >= lifetime,
        _ => level >= LogLevel.Warning || category == Ours || category.StartsWith(Ours + ".", StringComparison.Ordinal),
    };
}
