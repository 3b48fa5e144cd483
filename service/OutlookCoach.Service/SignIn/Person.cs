using System.Globalization;
using System.Security.Claims;

namespace OutlookCoach.Service.SignIn;

/// <summary>Who is signed in. Not a record: a record would print the token.</summary>
public sealed class Person(string tenantId, string objectId, string token)
{
    public string TenantId { get; } = tenantId;
    public string ObjectId { get; } = objectId;

    /// <summary>The address they sign in with, which is nearly always that of their mailbox.</summary>
    public string? Address { get; init; }

    /// <summary>The token they came with.</summary>
    public string Token { get; } = token;

    /// <summary>When that token runs out.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>The same person, and nobody else, whatever their address becomes.</summary>
    public string Key => $"{TenantId}|{ObjectId}";

    /// <summary>The person of this call; sign-in has made sure that there is one.</summary>
    public static Person Of(HttpContext context)
    {
        var claims = context.User;
        return new Person(
            Needed(claims, "tid"),
            Needed(claims, "oid"),
            BearerToken.Of(context.Request).ToString())
        {
            Address = claims.FindFirst("preferred_username")?.Value,
            Until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Needed(claims, "exp"), CultureInfo.InvariantCulture)),
        };
    }

    private static string Needed(ClaimsPrincipal claims, string name) =>
        claims.FindFirst(name)?.Value ?? throw new InvalidOperationException("Asked for a person where nobody is signed in.");
}
