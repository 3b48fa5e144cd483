using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OutlookCoach.Service.Hosting;

/// <summary>/healthz says that the process lives; /readyz that it can serve.</summary>
public static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<SandboxCheck>("mail").AddCheck<Opening>("playbook");

    public static void MapHealth(this WebApplication app)
    {
        // Those who watch over the service ask often, and all from one address.
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/readyz").DisableRateLimiting();
    }

    // Microsoft 365 is not asked: if it is away, so would every copy of the service be, and restarting none would help.
    private sealed class SandboxCheck(MailSource mail) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (mail.Sandbox is null)
            {
                return HealthCheckResult.Healthy();
            }

            try
            {
                using var http = new HttpClient();
                using var answer = await http.GetAsync(mail.Sandbox, cancellationToken);
                return answer.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
            }
            catch (HttpRequestException)
            {
                return HealthCheckResult.Unhealthy();
            }
        }
    }
}
