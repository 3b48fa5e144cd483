using System.Net;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

public sealed class KeyRollOverTests(RunningSandbox sandbox)
{
    [Fact]
    public async Task After_other_keys_are_published_a_token_of_the_old_key_is_refused_though_it_was_let_in_before()
    {
        using var app = new EntraApp(sandbox);
        var old = app.Entra.Token();
        using var before = await app.CheckToneAsync(old);

        app.Entra.Publish(new FakeKey(app.Entra.Issuer("{tenantid}")));
        var fresh = await LetInAsync(app, app.Entra.Token());
        using var after = await app.CheckToneAsync(old);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.True(fresh, "The new key was never read.");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    // The first token of a new key makes the keys be read again, beside the call.
    private static async Task<bool> LetInAsync(EntraApp app, string token)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            using var response = await app.CheckToneAsync(token);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return true;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return false;
    }
}
