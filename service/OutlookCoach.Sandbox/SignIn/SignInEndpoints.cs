using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Sandbox.SignIn;

/// <summary>An OpenID provider, as small as honest: its description, its key, and a token for whoever sits at this machine.</summary>
public static class SignInEndpoints
{
    private static readonly string[] SharedTenants = ["common", "organizations", "consumers"];
    private static readonly string[] ResponseTypes = ["token"];
    private static readonly string[] SubjectTypes = ["pairwise"];
    private static readonly string[] Algorithms = ["RS256"];

    /// <summary>Maps the sign-in endpoints.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", Describe);
        routes.MapGet("/{tenant}/discovery/v2.0/keys", Keys);
        routes.MapPost("/sandbox/token", (Tokens tokens) => Results.Json(new
        {
            token_type = "Bearer",
            access_token = tokens.Issue(),
            expires_in = (int)Tokens.Lifetime.TotalSeconds,
        }));
    }

    private static IResult Describe(string tenant, SandboxAddress address)
    {
        if (!Known(tenant))
        {
            return UnknownTenant(tenant);
        }

        // As with Microsoft Entra, the shared tenants name their issuer by a pattern.
        var issuer = SharedTenants.Contains(tenant) ? "{tenantid}" : SandboxPerson.TenantId;
        return Results.Json(new
        {
            issuer = $"{address.Origin}/{issuer}/v2.0",
            jwks_uri = $"{address.Origin}/{tenant}/discovery/v2.0/keys",
            token_endpoint = $"{address.Origin}/sandbox/token",
            response_types_supported = ResponseTypes,
            subject_types_supported = SubjectTypes,
            id_token_signing_alg_values_supported = Algorithms,
        });
    }

    private static IResult Keys(string tenant, SigningKey key, SandboxAddress address) => Known(tenant)
        ? Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    alg = "RS256",
                    kid = key.Key.KeyId,
                    n = Base64UrlEncoder.Encode(key.PublicPart.Modulus),
                    e = Base64UrlEncoder.Encode(key.PublicPart.Exponent),
                    issuer = $"{address.Origin}/{SandboxPerson.TenantId}/v2.0",
                },
            },
        })
        : UnknownTenant(tenant);

    private static bool Known(string tenant) => tenant == SandboxPerson.TenantId || SharedTenants.Contains(tenant);

    private static IResult UnknownTenant(string tenant) => Results.Json(
        new { error = "invalid_tenant", error_description = $"The sandbox has no tenant '{tenant}'. Its tenant is {SandboxPerson.TenantId}." },
        statusCode: 400);
}
