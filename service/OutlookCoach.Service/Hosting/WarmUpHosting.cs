using OutlookCoach.Coaching;

namespace OutlookCoach.Service.Hosting;

/// <summary>The coach opens and learns much of its Playbook when it is first asked for it; a person who opens the pane should not wait for that.</summary>
internal static class WarmUpHosting
{
    /// <summary>Opens the rest beside the start, as soon as the service listens.</summary>
    public static void WarmUp(this WebApplication app, Coach coach) => app.Lifetime.ApplicationStarted.Register(() => Task.Run(coach.WarmUp));
}
