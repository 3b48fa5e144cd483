using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>Opens the coach once, at start, with the team's own files laid over the Playbook.</summary>
public static class CoachHosting
{
    // The coach never changes its answers, so several hosts in one process share it.
    private static readonly Lazy<Coach> Shipped = new(Coach.OpenShipped);

    /// <exception cref="PlaybookException">A file has a mistake; the service does not start.</exception>
    public static Coach AddCoach(this WebApplicationBuilder builder)
    {
        var coach = builder.Configuration["Playbook:ExtraFolder"] is { Length: > 0 } folder
            ? Coach.Open(PlaybookFile.Overlay(PlaybookFile.Embedded(), ReadFolder(folder)))
            : Shipped.Value;
        builder.Services.AddSingleton(coach);
        builder.Services.AddSingleton(coach.Sentences);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(host => new Opening(coach.WarmUp, host.GetRequiredService<ILogger<Opening>>()));
        return coach;
    }

    /// <summary>Opens the rest beside the start, as soon as the service listens.</summary>
    public static void UseOpening(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<Opening>().BeginAsync());

    private static IEnumerable<PlaybookFile> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new StartRefusedException(Shipped.Value.Sentences.Fill("problems/start-needs-folder", ("folder", folder)));
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new PlaybookFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
    }
}
