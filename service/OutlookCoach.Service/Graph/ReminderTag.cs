using System.Text.Json;
using Microsoft.Graph.Models;
using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Graph;

/// <summary>What marks an event as ours and says which reminder it is. It travels with the event, so nothing needs to be kept elsewhere.</summary>
/// <remarks>Extended properties, because they are stored in one step with the event and can be filtered by value. Their ids are case-sensitive and must never change.</remarks>
public sealed record ReminderTag(string Key, ReminderKind Kind, string? MessageId, ReminderAbout About)
{
    private const string Set = "{6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31}";
    private const string MarkId = $"String {Set} Name OutlookCoach";
    private const string DetailId = $"String {Set} Name OutlookCoachReminder";
    private const string Mark = "v1";

    /// <summary>Finds our events.</summary>
    public const string Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{MarkId}' and ep/value eq '{Mark}')";

    /// <summary>Brings the tag along.</summary>
    public const string Expand = $"singleValueExtendedProperties($filter=id eq '{MarkId}' or id eq '{DetailId}')";

    /// <summary>True for a key that fits into a tag.</summary>
    public static bool Fits(string key) => key.Length is > 0 and <= 200 && !key.Contains('|', StringComparison.Ordinal);

    /// <summary>The tag of an event, or null when it is not ours. An event with our mark is ours, whatever a later version wrote beside it.</summary>
    public static ReminderTag? Of(Event given)
    {
        var properties = given.SingleValueExtendedProperties ?? [];
        if (given.Id is not { } id || !properties.Any(property => Named(property, MarkId) && property.Value == Mark))
        {
            return null;
        }

        return ReminderDetail.Read(properties.FirstOrDefault(property => Named(property, DetailId))?.Value) ?? new ReminderTag(id, ReminderKind.Own, null, new ReminderAbout());
    }

    public List<SingleValueLegacyExtendedProperty> ToProperties() =>
    [
        new() { Id = MarkId, Value = Mark },
        new() { Id = DetailId, Value = JsonSerializer.Serialize(ReminderDetail.Of(this)) },
    ];

    // Graph gives the id back with the GUID in whichever case it likes.
    private static bool Named(SingleValueLegacyExtendedProperty property, string id) => string.Equals(property.Id, id, StringComparison.OrdinalIgnoreCase);
}
