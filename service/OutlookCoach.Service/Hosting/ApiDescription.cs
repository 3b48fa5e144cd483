namespace OutlookCoach.Service.Hosting;

/// <summary>The OpenAPI document at /openapi/v1.json, from which the pane's types are made.</summary>
public static class ApiDescription
{
    public static void AddApiDescription(this WebApplicationBuilder builder) =>
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "OutlookCoach";
            document.Info.Version = "1";
            document.Info.Description = "Reads a job mail, suggests a reply, checks its tone, and keeps in touch.";
            // Where the service runs is no part of what it offers.
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));
}
