using System.Globalization;
using System.Text.Json.Nodes;
using OutlookCoach.Sandbox.Graph;

namespace OutlookCoach.Sandbox.Calendar;

/// <summary>Applies what a client sends to an event, property by property.</summary>
public static class EventReader
{
    private const string Type = "microsoft.graph.event";

    /// <summary>The event with the properties of the body.</summary>
    /// <exception cref="GraphException">400 for unknown properties, wrong types and times that make no sense.</exception>
    public static SandboxEvent Apply(SandboxEvent standing, JsonObject body)
    {
        var changed = body.Where(property => !property.Key.Contains('@')).Aggregate(standing, (next, property) => Set(next, property.Key, property.Value));
        return Checked(changed);
    }

    private static SandboxEvent Set(SandboxEvent item, string name, JsonNode? value) => name switch
    {
        "subject" => item with { Subject = value is null ? "" : GraphBody.Text(value, name) },
        "body" => Body(item, GraphBody.Object(value, name)),
        "start" => Start(item, GraphBody.Object(value, name)),
        "end" => End(item, GraphBody.Object(value, name)),
        "location" => item with { Location = value?["displayName"] is { } place ? GraphBody.Text(place, name) : "" },
        "categories" => item with { Categories = [.. GraphBody.List(value, name).Select(category => GraphBody.Text(category, name))] },
        "singleValueExtendedProperties" => item with { Extended = item.Extended.SetItems(Tags(GraphBody.List(value, name))) },
        "transactionId" => item with { TransactionId = Transaction(item, value) },
        "attendees" => GraphBody.List(value, name).Count == 0 ? item : throw NotHere("attendees: nothing leaves this machine, so nobody can be invited"),
        "recurrence" => value is null ? item : throw NotHere("recurrence: the sandbox keeps single events only"),
        _ => SetSimple(item, name, value),
    };

    private static SandboxEvent SetSimple(SandboxEvent item, string name, JsonNode? value) => name switch
    {
        "isAllDay" => item with { IsAllDay = GraphBody.Flag(value, name) },
        "isReminderOn" => item with { IsReminderOn = GraphBody.Flag(value, name) },
        "reminderMinutesBeforeStart" => item with { ReminderMinutesBeforeStart = GraphBody.Number(value, name) },
        "showAs" => item with { ShowAs = GraphBody.OneOf(value, name, "free", "tentative", "busy", "oof", "workingElsewhere", "unknown") },
        "sensitivity" => item with { Sensitivity = GraphBody.OneOf(value, name, "normal", "personal", "private", "confidential") },
        "importance" => item with { Importance = GraphBody.OneOf(value, name, "low", "normal", "high") },
        "responseRequested" or "allowNewTimeProposals" or "hideAttendees" or "isOnlineMeeting" => item,
        _ => throw GraphBody.Unknown(name, Type),
    };

    private static SandboxEvent Body(SandboxEvent item, JsonObject body)
    {
        var html = body["contentType"] is { } type && GraphBody.OneOf(type, "contentType", "text", "html") == "html";
        return item with { BodyIsHtml = html, Body = body["content"] is { } content ? GraphBody.Text(content, "content") : "" };
    }

    private static SandboxEvent Start(SandboxEvent item, JsonObject time)
    {
        var (utc, zone) = Time(time, "start");
        return item with { Start = utc, StartZone = zone };
    }

    private static SandboxEvent End(SandboxEvent item, JsonObject time)
    {
        var (utc, zone) = Time(time, "end");
        return item with { End = utc, EndZone = zone };
    }

    private static (DateTime Utc, string Zone) Time(JsonObject time, string name)
    {
        var zone = GraphBody.Text(time["timeZone"], $"{name}.timeZone");
        return (GraphTime.Utc(GraphBody.Text(time["dateTime"], $"{name}.dateTime"), GraphTime.Zone(zone)), zone);
    }

    private static IEnumerable<KeyValuePair<string, string>> Tags(JsonArray tags) => tags.Select(tag =>
    {
        var id = GraphBody.Text(GraphBody.Object(tag, "singleValueExtendedProperties")["id"], "id");
        return ExtendedProperty.IsId(id)
            ? KeyValuePair.Create(id, GraphBody.Text(tag?["value"], "value"))
            : throw GraphException.Bad($"Property ID values may only be in one of the following formats: '{{type}} {{guid}} Name {{name}}'. It was '{id}'.", "ErrorInvalidProperty");
    });

    private static string? Transaction(SandboxEvent item, JsonNode? value)
    {
        var given = value is null ? null : GraphBody.Text(value, "transactionId");
        return item.Version == 0 || given == item.TransactionId
            ? given
            : throw GraphException.Bad("The transactionId of an event cannot be changed.", "ErrorPropertyValidationFailure");
    }

    private static SandboxEvent Checked(SandboxEvent item)
    {
        if (item.Start == default || item.End == default)
        {
            throw GraphException.Bad("At least one property failed validation: an event needs a start and an end.", "ErrorPropertyValidationFailure");
        }

        if (item.End < item.Start)
        {
            throw GraphException.Bad("The end of an event cannot be before its start.", "ErrorPropertyValidationFailure");
        }

        return item.IsAllDay && !(AtMidnight(item.Start, item.StartZone) && AtMidnight(item.End, item.EndZone) && item.End > item.Start)
            ? throw GraphException.Bad("An event that lasts all day must start and end at midnight.", "ErrorPropertyValidationFailure")
            : item;
    }

    private static bool AtMidnight(DateTime utc, string zone) => GraphTime.Local(utc, GraphTime.Zone(zone)).TimeOfDay == TimeSpan.Zero;

    private static GraphException NotHere(string what) =>
        GraphException.Bad(string.Create(CultureInfo.InvariantCulture, $"The sandbox does not support {what}."), "ErrorInvalidRequest");
}
