using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using OutlookCoach.Sandbox.Mailbox;
using OutlookCoach.Sandbox.SignIn;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The person and their mailbox settings.</summary>
internal static class MailboxEndpoints
{
    private static readonly string[] Week = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly Properties<KeptSettings> Person = new(
        "microsoft.graph.user",
        [
            ("id", _ => SandboxPerson.ObjectId),
            ("displayName", _ => SandboxPerson.Name),
            ("givenName", _ => SandboxPerson.Name.Split(' ')[0]),
            ("surname", _ => SandboxPerson.Name.Split(' ')[1]),
            ("mail", _ => SandboxPerson.Address),
            ("userPrincipalName", _ => SandboxPerson.Address),
            ("preferredLanguage", settings => settings.Locale),
            ("businessPhones", _ => new JsonArray()),
            ("jobTitle", _ => null),
            ("mobilePhone", _ => null),
            ("officeLocation", _ => null),
        ],
        []);

    private static readonly Properties<KeptSettings> Mailbox = new(
        "microsoft.graph.mailboxSettings",
        [
            ("archiveFolder", _ => null),
            ("timeZone", settings => settings.TimeZone),
            ("delegateMeetingMessageDeliveryOptions", _ => "sendToDelegateOnly"),
            ("dateFormat", settings => CultureInfo.GetCultureInfo(settings.Locale).DateTimeFormat.ShortDatePattern),
            ("timeFormat", settings => CultureInfo.GetCultureInfo(settings.Locale).DateTimeFormat.ShortTimePattern),
            ("language", settings => new JsonObject { ["locale"] = settings.Locale, ["displayName"] = MailboxSettings.LanguageName(settings.Locale) }),
            ("workingHours", Hours),
        ],
        []);

    public static IResult Me(HttpContext context, MailboxSettings settings)
    {
        var query = GraphQuery.Of(context.Request, "$select");
        return GraphAnswer.One(context, "$entity", Person.Check(query.Select).Shape(settings.Current, query.Select));
    }

    public static IResult Settings(HttpContext context, MailboxSettings settings)
    {
        var query = GraphQuery.Of(context.Request, "$select");
        return GraphAnswer.One(context, "mailboxSettings", Mailbox.Check(query.Select).Shape(settings.Current, query.Select));
    }

    public static async Task<IResult> ChangeSettings(HttpContext context, MailboxSettings settings)
    {
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        var next = settings.Change(current => body.Where(property => !property.Key.Contains('@'))
            .Aggregate(current, (kept, property) => Set(kept, property.Key, property.Value)));
        return GraphAnswer.One(context, "mailboxSettings", Mailbox.Shape(next, []));
    }

    private static KeptSettings Set(KeptSettings kept, string name, JsonNode? value) => name switch
    {
        "timeZone" => kept with { TimeZone = ZoneName(GraphBody.Text(value, name)) },
        "language" => kept with { Locale = Locale(GraphBody.Text(GraphBody.Object(value, name)["locale"], "locale")) },
        "workingHours" => WorkingHours(kept, GraphBody.Object(value, name)),
        _ => throw GraphBody.Unknown(name, Mailbox.TypeName),
    };

    private static KeptSettings WorkingHours(KeptSettings kept, JsonObject hours)
    {
        var days = hours["daysOfWeek"] is { } given ? GraphBody.List(given, "daysOfWeek").Select(day => GraphBody.OneOf(day, "daysOfWeek", Week)).ToImmutableList() : kept.Days;
        var next = kept with { Days = days, From = Time(hours["startTime"], kept.From), Until = Time(hours["endTime"], kept.Until) };
        return next.Until > next.From ? next : throw GraphException.Bad("Working hours must end after they start.", "ErrorPropertyValidationFailure");
    }

    private static TimeOnly Time(JsonNode? value, TimeOnly kept) => value is null ? kept
        : TimeOnly.TryParse(GraphBody.Text(value, "workingHours"), CultureInfo.InvariantCulture, out var time) ? time
        : throw GraphException.Bad("A time of the working hours cannot be read.", "ErrorPropertyValidationFailure");

    private static string ZoneName(string name) => GraphTime.Zone(name) is null ? "" : name;

    private static string Locale(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name;
        }
        catch (CultureNotFoundException)
        {
            throw GraphException.Bad($"The language '{name}' is not known.", "ErrorPropertyValidationFailure");
        }
    }

    private static JsonObject Hours(KeptSettings settings) => new()
    {
        ["daysOfWeek"] = new JsonArray(settings.Days.Select(day => (JsonNode)day).ToArray()),
        ["startTime"] = Text(settings.From),
        ["endTime"] = Text(settings.Until),
        ["timeZone"] = new JsonObject { ["name"] = settings.TimeZone },
    };

    private static string Text(TimeOnly time) => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
