using OutlookCoach.Sandbox.Calendar;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The calendar.</summary>
internal static class EventEndpoints
{
    public static IResult Between(HttpContext context, Events events)
    {
        var query = GraphQuery.Of(context.Request, "$top", "$skip", "$select", "$expand", "$orderby", "$count");
        var (from, until) = (Bound(context, "startDateTime"), Bound(context, "endDateTime"));
        return until < from
            ? throw GraphException.Bad("The end of the time window is before its start.", "ErrorInvalidParameter")
            : Page(context, query, "calendarView", events.Between(from, until));
    }

    public static IResult List(HttpContext context, Events events)
    {
        var query = GraphQuery.Of(context.Request, "$top", "$skip", "$select", "$filter", "$expand", "$orderby", "$count");
        return Page(context, query, "events", events.All().Where(EventQuery.Filter(query.Filter)));
    }

    public static IResult Get(string id, HttpContext context, Events events)
    {
        var query = GraphQuery.Of(context.Request, "$select", "$expand");
        EventProperties.All.Check(query.Select);
        return One(context, events.Find(id), query);
    }

    public static async Task<IResult> Make(HttpContext context, Events events)
    {
        var query = GraphQuery.Of(context.Request, "$select", "$expand");
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        return One(context, events.Make(body), query, 201);
    }

    public static async Task<IResult> Change(string id, HttpContext context, Events events)
    {
        var query = GraphQuery.Of(context.Request, "$select", "$expand");
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        return One(context, events.Change(id, body), query);
    }

    public static IResult Delete(string id, Events events)
    {
        events.Delete(id);
        return Results.NoContent();
    }

    private static IResult One(HttpContext context, SandboxEvent item, GraphQuery query, int status = 200)
    {
        var view = new EventView(item, Preferences.Of(context), EventQuery.Expand(query.Expand));
        return GraphAnswer.One(context, "events/$entity", EventProperties.Shape(view, query.Select), status);
    }

    private static IResult Page(HttpContext context, GraphQuery query, string what, IEnumerable<SandboxEvent> events)
    {
        var wanted = Preferences.Of(context);
        EventProperties.All.Check(query.Select);
        var expand = EventQuery.Expand(query.Expand);
        var paged = context.Request.Query.ContainsKey("$top") ? query : query with { Top = wanted.PageSize ?? query.Top };
        return GraphAnswer.Page(
            context, what, EventQuery.Order(events, query.OrderBy), (paged, item => EventProperties.Shape(new EventView(item, wanted, expand), query.Select)));
    }

    private static DateTime Bound(HttpContext context, string name)
    {
        var text = context.Request.Query[name].ToString();
        return text.Length > 0
            ? GraphTime.Utc(text, TimeZoneInfo.Utc)
            : throw GraphException.Bad(
                "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.", "ErrorInvalidParameter");
    }
}
