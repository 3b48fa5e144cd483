using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OutlookCoach.Service.Hosting;

/// <summary>How records become JSON: camelCase, enums as camelCase words, nulls left out, what must be there must be there.</summary>
public static class Json
{
    public static void AddJson(this WebApplicationBuilder builder) =>
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));

    /// <summary>The same for tests and clients in this process.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = new RightlyRead().WithAddedModifier(LetNullsBeLeftOut);
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    // What we leave out when we write must not be missed when the pane sends it back.
    private static void LetNullsBeLeftOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { IsRequired: true, IsSetNullable: true }))
        {
            property.IsRequired = false;
        }
    }

    // By generated code, which needs no compiling at run time; but that forgets the defaults of init-only properties that the JSON
    // leaves out (dotnet/runtime 84484), and Choices without wouldWorkWithThem would read as "would not". So records that are made
    // from nothing go by reflection, which in turn cannot make those with parameters in a program compiled ahead of time.
    private sealed class RightlyRead : IJsonTypeInfoResolver
    {
        private readonly DefaultJsonTypeInfoResolver reflection = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            var generated = ((IJsonTypeInfoResolver)ServedJson.Default).GetTypeInfo(type, options);
            return generated is null || (generated.Kind == JsonTypeInfoKind.Object && type.GetConstructor(Type.EmptyTypes) is not null) ? reflection.GetTypeInfo(type, options) : generated;
        }
    }
}
