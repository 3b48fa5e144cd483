using System.Text;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Identity.Client;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.SignIn;

public sealed class OnBehalfOfProblemsTests
{
    private static readonly string[] Scopes = ["https://graph.microsoft.com/Mail.Read"];

    [Fact]
    public void Missing_consent_names_the_permissions()
    {
        var problem = OnBehalfOfProblems.Of(Failure(new MsalUiRequiredException("invalid_grant", "AADSTS65001: consent")), Scopes, TimeProvider.System);

        Assert.Equal("consent_required", problem.Kind.Code);
        Assert.Equal(Scopes, problem.Scopes);
    }

    [Fact]
    public void A_token_that_has_run_out_asks_for_a_fresh_one_and_not_for_consent()
    {
        var problem = OnBehalfOfProblems.Of(Failure(new MsalUiRequiredException("invalid_grant", "AADSTS500133: Assertion is not within its valid time range.")), Scopes, TimeProvider.System);

        Assert.Equal("not_signed_in", problem.Kind.Code);
        Assert.Equal("Bearer error=\"invalid_token\"", problem.Challenge);
    }

    [Fact]
    public void A_further_demand_is_handed_to_the_pane_word_for_word()
    {
        const string claims = """{"access_token":{"acrs":{"value":"c1"}}}""";

        var asked = MsalException.FromJsonString(JsonSerializer.Serialize(new
        {
            type = nameof(MsalUiRequiredException),
            error_code = "interaction_required",
            error_description = "more",
            status_code = 400,
            claims,
            additional_exception_data = new { },
            response_body = JsonSerializer.Serialize(new { error = "interaction_required", claims }),
        }));

        var problem = OnBehalfOfProblems.Of(Failure(asked), Scopes, TimeProvider.System);

        Assert.Equal("not_signed_in", problem.Kind.Code);
        Assert.Contains("error=\"insufficient_claims\"", problem.Challenge, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)), problem.Challenge, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "throttled")]
    [InlineData(500, "graph_unavailable")]
    public void A_sign_in_service_in_trouble_is_told_as_such(int status, string code)
    {
        var problem = OnBehalfOfProblems.Of(Failure(new MsalServiceException("busy", "later", status)), Scopes, TimeProvider.System);

        Assert.Equal(code, problem.Kind.Code);
    }

    private static AuthenticationFailedException Failure(Exception inner) => new("exchange", inner);
}
