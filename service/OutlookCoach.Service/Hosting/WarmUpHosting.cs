using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Service.Hosting;

/// <summary>The coach learns from its lines when it is first used; a person who opens the pane should not wait for that.</summary>
internal static class WarmUpHosting
{
    /// <summary>Uses the coach once, beside the start, as soon as the service listens.</summary>
    public static void WarmUp(this WebApplication app, Coach coach) => app.Lifetime.ApplicationStarted.Register(() => Task.Run(() =>
    {
        coach.Check("", new Situation());
        coach.Read(new Message());
    }));
}
