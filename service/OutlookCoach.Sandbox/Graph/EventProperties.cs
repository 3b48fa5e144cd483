using System.Text.Json.Nodes;
using OutlookCoach.Sandbox.Calendar;
using OutlookCoach.Sandbox.Mailbox;
using OutlookCoach.Sandbox.SignIn;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The properties of an event.</summary>
public static class EventProperties
{
    /// <summary>All that the sandbox knows of an event.</summary>
    public static readonly Properties<EventView> All = new(
        "microsoft.graph.event",
        [
            ("@odata.etag", view => $"W/\"{ChangeKey(view.Event)}\""),
            ("id", view => GraphId.Of('e', view.Event.Key, view.Wanted.ImmutableIds)),
            ("createdDateTime", view => GraphTime.Text(view.Event.Made.UtcDateTime) + "Z"),
            ("lastModifiedDateTime", view => GraphTime.Text(view.Event.Changed.UtcDateTime) + "Z"),
            ("changeKey", view => ChangeKey(view.Event)),
            ("categories", view => new JsonArray(view.Event.Categories.Select(category => (JsonNode)category).ToArray())),
            ("transactionId", view => view.Event.TransactionId),
            ("originalStartTimeZone", view => view.Event.StartZone),
            ("originalEndTimeZone", view => view.Event.EndZone),
            ("iCalUId", view => view.Event.Key.ToUpperInvariant()),
            ("reminderMinutesBeforeStart", view => view.Event.ReminderMinutesBeforeStart),
            ("isReminderOn", view => view.Event.IsReminderOn),
            ("hasAttachments", _ => false),
            ("subject", view => view.Event.Subject),
            ("bodyPreview", view => MessageProperties.Preview(PlainText(view.Event))),
            ("importance", view => view.Event.Importance),
            ("sensitivity", view => view.Event.Sensitivity),
            ("isAllDay", view => view.Event.IsAllDay),
            ("isCancelled", _ => false),
            ("isOrganizer", _ => true),
            ("responseRequested", _ => true),
            ("seriesMasterId", _ => null),
            ("showAs", view => view.Event.ShowAs),
            ("type", _ => "singleInstance"),
            ("webLink", _ => null),
            ("onlineMeetingUrl", _ => null),
            ("isOnlineMeeting", _ => false),
            ("onlineMeetingProvider", _ => "unknown"),
            ("allowNewTimeProposals", _ => true),
            ("isDraft", _ => false),
            ("hideAttendees", _ => false),
            ("recurrence", _ => null),
            ("responseStatus", _ => new JsonObject { ["response"] = "organizer", ["time"] = "0001-01-01T00:00:00Z" }),
            ("body", Body),
            ("start", view => Time(view.Event.Start, view.Wanted)),
            ("end", view => Time(view.Event.End, view.Wanted)),
            ("location", view => new JsonObject { ["displayName"] = view.Event.Location, ["locationType"] = "default" }),
            ("locations", _ => new JsonArray()),
            ("attendees", _ => new JsonArray()),
            ("organizer", _ => new JsonObject
            {
                ["emailAddress"] = new JsonObject { ["name"] = SandboxPerson.Name, ["address"] = SandboxPerson.Address },
            }),
        ],
        []);

    /// <summary>The event with the properties asked for, and the extended ones when they were asked for and are there.</summary>
    public static JsonObject Shape(EventView view, IReadOnlyList<string> select)
    {
        var shaped = All.Shape(view, select);
        var tags = view.Event.Extended.Where(tag => view.Expanded?.Contains(tag.Key) == true)
            .Select(tag => (JsonNode)new JsonObject { ["id"] = tag.Key, ["value"] = tag.Value }).ToArray();
        if (tags.Length > 0)
        {
            shaped["singleValueExtendedProperties"] = new JsonArray(tags);
        }

        return shaped;
    }

    private static JsonObject Body(EventView view) => MessageProperties.Body(
        PlainText(view.Event), view.Event.BodyIsHtml ? view.Event.Body : null, view.Wanted.TextBodies);

    private static string PlainText(SandboxEvent item) => item.BodyIsHtml ? MailText.FromHtml(item.Body) : item.Body;

    private static string ChangeKey(SandboxEvent item) => GraphId.ChangeKey(item.Key, item.Version);

    private static JsonObject Time(DateTime utc, Preferences wanted) => new()
    {
        ["dateTime"] = GraphTime.Text(GraphTime.Local(utc, wanted.Zone)),
        ["timeZone"] = wanted.ZoneName,
    };
}
