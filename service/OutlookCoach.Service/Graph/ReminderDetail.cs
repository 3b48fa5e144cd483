using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Graph;

/// <summary>A tag as it is written: short names, nothing that says nothing. What a later version adds is passed over.</summary>
public sealed record ReminderDetail
{
    private const int Version = 2;
    private const string Day = "yyyy-MM-dd";

    [JsonPropertyName("v")]
    public int Written { get; init; }

    [JsonPropertyName("k")]
    public string? Key { get; init; }

    [JsonPropertyName("t")]
    public string? Kind { get; init; }

    [JsonPropertyName("m"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageId { get; init; }

    [JsonPropertyName("c"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Company { get; init; }

    [JsonPropertyName("n"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Contact { get; init; }

    [JsonPropertyName("a"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    [JsonPropertyName("r"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }

    [JsonPropertyName("w"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Met { get; init; }

    [JsonPropertyName("s"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Step { get; init; }

    [JsonPropertyName("l"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; init; }

    [JsonPropertyName("u"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Unanswered { get; init; }

    [JsonPropertyName("d"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LastContact { get; init; }

    [JsonPropertyName("x"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Done { get; init; }

    public static ReminderDetail Of(ReminderTag tag) => new()
    {
        Written = Version,
        Key = tag.Key,
        Kind = tag.Kind.ToString(),
        MessageId = tag.MessageId,
        Company = tag.About.Company,
        Contact = tag.About.Contact,
        Address = tag.About.Address,
        Role = tag.About.Role,
        Met = tag.About.Met,
        Step = tag.About.Step,
        Link = tag.About.Link,
        Unanswered = tag.About.Unanswered,
        LastContact = tag.About.LastContact?.ToString(Day, CultureInfo.InvariantCulture),
        Done = tag.About.Done,
    };

    /// <summary>Null when nothing can be made of it.</summary>
    public static ReminderTag? Read(string? value)
    {
        try
        {
            return value?.StartsWith('{') == true ? JsonSerializer.Deserialize<ReminderDetail>(value)?.ToTag() : ReadFirst(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The first version knew key, kind and message: "k|CheckIn|AAMk…".
    private static ReminderTag? ReadFirst(string? value) =>
        value?.Split('|', 3) is [var key, var kind, var message] && key.Length > 0
            ? new ReminderTag(key, KindOf(kind), message.Length == 0 ? null : message, new ReminderAbout())
            : null;

    private ReminderTag? ToTag() => string.IsNullOrEmpty(Key) ? null : new ReminderTag(Key, KindOf(Kind), MessageId, new ReminderAbout
    {
        Company = Company,
        Contact = Contact,
        Address = Address,
        Role = Role,
        Met = Met,
        Step = Step,
        Link = Link,
        Unanswered = Math.Max(0, Unanswered),
        LastContact = DateOnly.TryParseExact(LastContact, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Done = Done,
    });

    private static ReminderKind KindOf(string? word) =>
        Enum.TryParse<ReminderKind>(word, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : ReminderKind.Own;
}
