using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>Wires Microsoft Graph into the host.</summary>
public static class GraphHosting
{
    public static void AddGraph(this WebApplicationBuilder builder, MailSource mail)
    {
        var services = builder.Services;
        services.AddSingleton(builder.Configuration.GetSection("Graph").Get<GraphSettings>() ?? new GraphSettings());
        services.AddSingleton(host => new GraphClients(mail, host.GetRequiredService<IGraphTokens>(), GraphClients.Connect()));
        services.AddSingleton<GraphPatience>();
        services.AddScoped<GraphCalls>();
        services.AddScoped<MailboxMessages>();
        services.AddScoped<MailboxDrafts>();
        services.AddScoped<MailboxSent>();
        services.AddScoped<MailboxCalendar>();
        services.AddScoped<MailboxReminders>();
        services.AddScoped<ReminderAdding>();
        services.AddScoped<ReminderRemoving>();
        services.AddSingleton<CalendarFile>();
        services.AddScoped<ReminderKeeping>();
        services.AddScoped<ReminderUndoing>();
        services.AddScoped<ReminderNotes>();
    }
}
