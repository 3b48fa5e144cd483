using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Reading mail, and making a draft of a reply.</summary>
internal static class MessageEndpoints
{
    public static IResult List(HttpContext context, Messages messages) => Page(context, messages, messages.All());

    public static IResult ListFolder(string folder, HttpContext context, Messages messages) => Page(context, messages, messages.In(Folders.Find(folder)));

    public static async Task<IResult> Move(string id, HttpContext context, Messages messages)
    {
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        var destination = body.FirstOrDefault(property => property.Key.Equals("destinationId", StringComparison.OrdinalIgnoreCase));
        var letter = messages.Find(id);
        messages.Move(letter, Folders.Find(GraphBody.Text(destination.Value, "destinationId")));
        return GraphAnswer.One(context, "messages/$entity", MessageProperties.All.Shape(messages.View(letter, Preferences.Of(context)), []), 201);
    }

    private static IResult Page(HttpContext context, Messages messages, IEnumerable<Letter> letters)
    {
        var query = GraphQuery.Of(context.Request, "$top", "$skip", "$select", "$filter", "$orderby", "$count");
        var wanted = Preferences.Of(context);
        var properties = MessageProperties.All.Check(query.Select);
        var filter = MessageFilter.Of(query.Filter);
        var found = Order(letters.Where(filter), query);
        var paged = context.Request.Query.ContainsKey("$top") ? query : query with { Top = wanted.PageSize ?? query.Top };
        return GraphAnswer.Page(context, "messages", found, (paged, letter => properties.Shape(messages.View(letter, wanted), query.Select)));
    }

    public static IResult Get(string id, HttpContext context, Messages messages)
    {
        var query = GraphQuery.Of(context.Request, "$select");
        var wanted = Preferences.Of(context);
        var properties = MessageProperties.All.Check(query.Select);
        return GraphAnswer.One(context, "messages/$entity", properties.Shape(messages.View(messages.Find(id), wanted), query.Select));
    }

    public static IResult Attachments(string id, HttpContext context, Messages messages)
    {
        var query = GraphQuery.Of(context.Request, "$top", "$skip", "$select");
        var properties = AttachmentProperties.All.Check(query.Select);
        var letter = messages.Find(id);
        return GraphAnswer.Page(context, "messages/attachments", letter.Enclosures, (query, file => properties.Shape((letter, file), query.Select)));
    }

    public static async Task<IResult> Change(string id, HttpContext context, Messages messages)
    {
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        var letter = messages.Find(id);
        var unknown = body.Select(property => property.Key).FirstOrDefault(name => name != "isRead" && !name.Contains('@'));
        if (unknown is not null)
        {
            throw GraphBody.Unknown(unknown, "microsoft.graph.message");
        }

        if (body.ContainsKey("isRead"))
        {
            messages.MarkRead(letter, GraphBody.Flag(body["isRead"], "isRead"));
        }

        return GraphAnswer.One(context, "messages/$entity", MessageProperties.All.Shape(messages.View(letter, Preferences.Of(context)), []));
    }

    public static async Task<IResult> CreateReply(string id, HttpContext context, Messages messages, Drafts drafts)
    {
        var body = context.Request.ContentLength is 0 ? [] : await GraphBody.Read(context.Request, context.RequestAborted);
        var comment = "";
        foreach (var (name, value) in body)
        {
            comment = name.Equals("comment", StringComparison.OrdinalIgnoreCase)
                ? GraphBody.Text(value, name)
                : throw GraphException.Bad($"The sandbox knows only Comment in a reply, not '{name}'.", "ErrorInvalidRequest");
        }

        var draft = drafts.Reply(messages.Find(id), comment);
        return GraphAnswer.One(context, "messages/$entity", MessageProperties.All.Shape(messages.View(draft, Preferences.Of(context)), []), 201);
    }

    private static IReadOnlyList<Letter> Order(IEnumerable<Letter> letters, GraphQuery query)
    {
        // Graph wants the property of the order to lead the filter too, and refuses any other pair.
        if (query is { OrderBy: not null, Filter: not null } && !query.Filter.StartsWith(query.OrderBy.Split(' ')[0], StringComparison.OrdinalIgnoreCase))
        {
            throw GraphException.Bad("The restriction or sort order is too complex for this operation.", "InefficientFilter");
        }

        return query.OrderBy?.ToUpperInvariant() switch
        {
            null or "RECEIVEDDATETIME DESC" => [.. letters.OrderByDescending(letter => letter.Received)],
            "RECEIVEDDATETIME" or "RECEIVEDDATETIME ASC" => [.. letters.OrderBy(letter => letter.Received)],
            _ => throw GraphException.Query($"The sandbox cannot put messages in the order '{query.OrderBy}'."),
        };
    }
}
