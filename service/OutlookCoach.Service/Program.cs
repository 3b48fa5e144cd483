using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Pane;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Readings;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Replies;
using OutlookCoach.Service.SignIn;
using OutlookCoach.Service.Tone;
using OutlookCoach.Service.Watching;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var coach = builder.AddCoach();
    var mail = builder.AddMailSource(coach.Sentences);
    builder.AddQuietLogs();
    builder.AddTextLimit();
    builder.AddCallLimits();
    builder.AddJson();
    builder.AddProblems();
    builder.AddSignIn(mail, coach.Sentences);
    builder.AddGraph(mail);
    builder.AddPaneFiles();
    builder.AddApiDescription();
    builder.AddHealth();
    builder.AddWatching();
    builder.AddGentleEnd();

    var app = builder.Build();
    app.UseMiddleware<RequestLog>();
    app.UseMiddleware<WatchedRequests>();
    app.UseSafeHeaders();
    app.UseProblems();
    app.UseRequestTimeouts();
    app.UsePaneFiles();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseAuthorization();
    app.UsePerson();

    app.MapHealth();
    app.MapApiDescription();
    app.MapPaneSettings();
    app.MapCare();
    app.MapSendScript();

    var api = app.MapApi();
    api.MapReadings();
    api.MapReplies();
    api.MapDrafts();
    api.MapTone();
    api.MapPlans();
    api.MapReminders();

    app.UseOpening();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (refusal is StartRefusedException or PlaybookException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

/// <summary>Named so that tests can start the service.</summary>
public sealed partial class Program;
