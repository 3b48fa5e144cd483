namespace OutlookCoach.Sandbox.Graph;

/// <summary>The calls of Microsoft Graph v1.0 that the sandbox answers.</summary>
public static class GraphEndpoints
{
    /// <summary>Maps them; each demands a token.</summary>
    public static void MapGraph(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/v1.0/me").RequireAuthorization();
        routes.MapPost("/v1.0/$batch", BatchEndpoints.Run).RequireAuthorization();
        me.MapGet("", MailboxEndpoints.Me);
        me.MapGet("/mailboxSettings", MailboxEndpoints.Settings);
        me.MapPatch("/mailboxSettings", MailboxEndpoints.ChangeSettings);
        me.MapGet("/messages", MessageEndpoints.List);
        me.MapGet("/mailFolders/{folder}/messages", MessageEndpoints.ListFolder);
        me.MapGet("/messages/{id}", MessageEndpoints.Get);
        me.MapGet("/messages/{id}/attachments", MessageEndpoints.Attachments);
        me.MapPatch("/messages/{id}", MessageEndpoints.Change);
        me.MapPost("/messages/{id}/createReply", MessageEndpoints.CreateReply);
        me.MapPost("/messages/{id}/move", MessageEndpoints.Move);
        me.MapGet("/calendar/calendarView", EventEndpoints.Between);
        me.MapGet("/events", EventEndpoints.List);
        me.MapPost("/events", EventEndpoints.Make);
        me.MapGet("/events/{id}", EventEndpoints.Get);
        me.MapPatch("/events/{id}", EventEndpoints.Change);
        me.MapDelete("/events/{id}", EventEndpoints.Delete);
    }
}
