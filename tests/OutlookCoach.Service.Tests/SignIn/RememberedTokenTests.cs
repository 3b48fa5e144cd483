using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>A token is checked once, and never trusted for longer than a check would trust it.</summary>
public sealed class RememberedTokenTests : IDisposable
{
    private const int Most = 3;
    private static readonly DateTime RunsOut = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private static readonly CaseSensitiveClaimsIdentity Person = new([new Claim("oid", "somebody")]);
    private readonly CountedChecks checks = new();
    private readonly RememberingTokenHandler handler;
    private readonly TokenValidationParameters rules = new() { ConfigurationManager = Keys() };

    public RememberedTokenTests() => handler = new RememberingTokenHandler(checks, clock, Most);

    public void Dispose() => handler.Dispose();

    [Fact]
    public async Task A_token_that_is_shown_ten_times_is_checked_once()
    {
        for (var call = 0; call < 10; call++)
        {
            Assert.True((await handler.ValidateTokenAsync("good", rules)).IsValid);
        }

        Assert.Equal(1, checks.Count);
    }

    [Fact]
    public async Task Another_token_is_checked_on_its_own()
    {
        await handler.ValidateTokenAsync("good", rules);
        await handler.ValidateTokenAsync("good too", rules);

        Assert.Equal(2, checks.Count);
    }

    [Fact]
    public async Task A_refused_token_is_not_remembered()
    {
        await handler.ValidateTokenAsync("bad", rules);
        var again = await handler.ValidateTokenAsync("bad", rules);

        Assert.False(again.IsValid);
        Assert.Equal(2, checks.Count);
        Assert.Equal(0, handler.Count);
    }

    [Fact]
    public async Task What_was_found_with_other_keys_no_longer_counts()
    {
        await handler.ValidateTokenAsync("good", rules);
        rules.ConfigurationManager = Keys();
        checks.Refuses = true;

        var after = await handler.ValidateTokenAsync("good", rules);

        Assert.False(after.IsValid);
        Assert.Equal(2, checks.Count);
    }

    [Theory]
    [InlineData(3599, 1)]
    [InlineData(3600, 2)]
    public async Task A_token_is_remembered_until_it_runs_out(int seconds, int expected)
    {
        await handler.ValidateTokenAsync("good", rules);
        clock.Advance(TimeSpan.FromSeconds(seconds));

        await handler.ValidateTokenAsync("good", rules);

        Assert.Equal(expected, checks.Count);
    }

    [Fact]
    public async Task Whose_a_token_is_is_known_once_it_was_found_good_and_no_longer_than_it_holds()
    {
        Assert.Null(await WhoseAsync("good"));
        await handler.ValidateTokenAsync("good", rules);
        await handler.ValidateTokenAsync("bad", rules);
        Assert.Same(Person, (await WhoseAsync("good"))?.Identity);
        Assert.Null(await WhoseAsync("bad"));
        Assert.Null(await WhoseAsync(""));

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await WhoseAsync("good"));
    }

    [Fact]
    public async Task Whose_a_token_is_is_asked_anew_when_other_keys_are_published()
    {
        await handler.ValidateTokenAsync("good", rules);
        rules.ConfigurationManager = Keys();

        Assert.Null(await WhoseAsync("good"));
    }

    [Fact]
    public async Task However_many_tokens_come_only_so_many_are_remembered()
    {
        for (var number = 0; number < 100; number++)
        {
            await handler.ValidateTokenAsync($"good {number}", rules);

            Assert.InRange(handler.Count, 1, Most);
        }
    }

    private ValueTask<ClaimsPrincipal?> WhoseAsync(string token) => handler.WhoseAsync(token.AsMemory(), rules.ConfigurationManager);

    private static StaticConfigurationManager<OpenIdConnectConfiguration> Keys() => new(new OpenIdConnectConfiguration());

    private sealed class CountedChecks : TokenHandler
    {
        public int Count { get; private set; }
        public bool Refuses { get; set; }

        public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
        {
            Count++;
            var good = !Refuses && token.StartsWith("good", StringComparison.Ordinal);
            return Task.FromResult(new TokenValidationResult { IsValid = good, ClaimsIdentity = Person, SecurityToken = new Ending(RunsOut) });
        }
    }

    private sealed class Ending(DateTime until) : SecurityToken
    {
        public override string Id => "";
        public override string Issuer => "";
        public override SecurityKey? SecurityKey => null;
        public override SecurityKey? SigningKey { get; set; }
        public override DateTime ValidFrom => DateTime.MinValue;
        public override DateTime ValidTo => until;
    }
}
