using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookCoach.Tool;

/// <summary>Records as the service sends them: camelCase, enums as words, nulls left out.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = Options(indented: true, JsonIgnoreCondition.WhenWritingNull);
    private static readonly JsonSerializerOptions OneLine = Options(indented: false, JsonIgnoreCondition.Never);

    public static string Pretty<T>(T record) => JsonSerializer.Serialize(record, Indented);

    /// <summary>One line with every field, as a file of predictions needs it.</summary>
    public static string Line<T>(T record) => JsonSerializer.Serialize(record, OneLine);

    private static JsonSerializerOptions Options(bool indented, JsonIgnoreCondition nulls) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = nulls,
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
