using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Pane;

/// <summary>GET /pane/settings.json: for everybody, since nobody is signed in yet.</summary>
public static class PaneEndpoints
{
    public static void MapPaneSettings(this WebApplication app) => app.MapGet("/pane/settings.json", Settings)
        .WithName("paneSettings")
        .WithTags("Pane")
        .WithSummary("Says how the pane signs a person in.")
        .AllowAnonymous();

    private static Ok<PaneSettings> Settings(MailSource mail, AzureAdSettings settings) => TypedResults.Ok(new PaneSettings(
        mail.Sandbox is { } sandbox
            ? new PaneSignIn(SignInKind.Sandbox) { TokenUrl = SandboxIdentity.TokenUrl(sandbox).ToString() }
            : new PaneSignIn(SignInKind.Microsoft)
            {
                ClientId = settings.ClientId,
                Authority = $"{settings.Instance.TrimEnd('/')}/{settings.TenantId}",
                Scope = settings.Scope,
            }));
}
