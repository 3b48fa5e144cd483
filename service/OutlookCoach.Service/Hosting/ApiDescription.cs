using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OutlookCoach.Service.Hosting;

/// <summary>The OpenAPI document at /openapi/v1.json, from which the pane's types are made.</summary>
public static class ApiDescription
{
    public static void AddApiDescription(this WebApplicationBuilder builder) =>
        builder.Services.AddOpenApi(options => options
            .AddDocumentTransformer((document, _, _) => Introduce(document))
            .AddSchemaTransformer((schema, context, _) => Complete(schema, context)));

    // At one address: the library's own would name back to the caller whatever document they asked for.
    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/openapi/v1.json");

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info.Title = "OutlookCoach";
        document.Info.Version = "1";
        document.Info.Description = "Reads a job mail, suggests a reply, checks its tone, and keeps in touch.";
        // Where the service runs is no part of what it offers.
        document.Servers?.Clear();
        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (schema.Enum is { Count: > 0 })
        {
            schema.Type ??= JsonSchemaType.String;
        }

        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Object } type && schema.Properties is { Count: > 0 })
        {
            schema.Required = type.Properties.Where(property => schema.Properties.ContainsKey(property.Name) && IsAlwaysThere(property, type))
                .Select(property => property.Name).ToHashSet();
        }

        return Task.CompletedTask;
    }

    // A record that must be given something is one that we write, and we write it whole but for its nulls.
    // One that needs nothing, like Choices, is one that the pane writes, and may leave out what it likes.
    private static bool IsAlwaysThere(JsonPropertyInfo property, JsonTypeInfo type) =>
        property.IsRequired || (!property.IsGetNullable && type.Properties.Any(other => other.IsRequired));
}
