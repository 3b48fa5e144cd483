using System.Text.Json;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.Manifest;

namespace OutlookCoach.Service.Tests.Deploy;

/// <summary>What the script asks of Microsoft Graph, and what it writes.</summary>
public sealed class ConnectTests : IDisposable
{
    private const string Usual = "--host coach.example.org --out OUT";
    private const string ClientId = "c11e0000-0000-4000-8000-000000000001";
    private readonly FakeAzure azure = new();

    public void Dispose() => azure.Dispose();

    [Fact]
    public async Task One_registration_holds_the_pane_and_the_service()
    {
        await ConnectedAsync(Usual);

        var app = azure.Application;
        Assert.Equal("outlookcoach-coach-example-org", app.GetProperty("uniqueName").GetString());
        Assert.Equal("AzureADandPersonalMicrosoftAccount", app.GetProperty("signInAudience").GetString());
        Assert.Equal([$"api://{ClientId}"], Strings(app, "identifierUris"));
        Assert.Equal(["brk-multihub://coach.example.org", "https://coach.example.org/pane/auth.html"], Strings(app.GetProperty("spa"), "redirectUris"));
        Assert.Equal(2, app.GetProperty("api").GetProperty("requestedAccessTokenVersion").GetInt32());
    }

    [Fact]
    public async Task The_pane_may_use_the_service_without_being_asked_twice()
    {
        await ConnectedAsync(Usual);

        var api = azure.Application.GetProperty("api");
        var scope = api.GetProperty("oauth2PermissionScopes").EnumerateArray().Single();
        var trusted = api.GetProperty("preAuthorizedApplications").EnumerateArray().Single();
        Assert.Equal("access_as_user", scope.GetProperty("value").GetString());
        Assert.True(scope.GetProperty("isEnabled").GetBoolean());
        Assert.Equal(ClientId, trusted.GetProperty("appId").GetString());
        Assert.Equal([scope.GetProperty("id").GetString()!], Strings(trusted, "delegatedPermissionIds"));
    }

    [Theory]
    [InlineData(Usual, "User.Read Mail.Read MailboxSettings.Read Calendars.ReadWrite")]
    [InlineData(Usual + " --drafts", "User.Read Mail.Read MailboxSettings.Read Calendars.ReadWrite Mail.ReadWrite")]
    public async Task It_asks_for_what_the_service_uses_and_for_nothing_else(string arguments, string names)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["User.Read"] = "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
            ["Mail.Read"] = "570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
            ["MailboxSettings.Read"] = "87f447af-9fa4-4c32-9dfa-4a57a73d18ce",
            ["Calendars.ReadWrite"] = "1ec239c2-d7c9-4623-a91a-a9775856bb36",
            ["Mail.ReadWrite"] = "024d486e-b451-40bb-833d-3e66d98c5c73",
        };

        await ConnectedAsync(arguments);

        var graph = azure.Application.GetProperty("requiredResourceAccess").EnumerateArray().Single();
        Assert.Equal("00000003-0000-0000-c000-000000000000", graph.GetProperty("resourceAppId").GetString());
        Assert.Equal(names.Split(' ').Select(name => ids[name]), graph.GetProperty("resourceAccess").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
        Assert.All(graph.GetProperty("resourceAccess").EnumerateArray(), one => Assert.Equal("Scope", one.GetProperty("type").GetString()));
        Assert.Subset(ids.Keys.ToHashSet(), GraphScopes.Everyday.Concat(GraphScopes.Draft).ToHashSet());
    }

    [Fact]
    public async Task Again_it_changes_nothing_and_makes_no_second_secret()
    {
        await ConnectedAsync(Usual);
        var (before, settings) = (azure.Application.GetRawText(), azure.Written("settings.env"));

        await ConnectedAsync(Usual);

        Assert.Equal(before, azure.Application.GetRawText());
        Assert.Equal(settings, azure.Written("settings.env"));
        Assert.Single(azure.Asked, call => Url(call).EndsWith("/addPassword", StringComparison.Ordinal));
        Assert.Single(azure.Asked, call => Url(call).EndsWith("/servicePrincipals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_registration_already_held_stays()
    {
        await ConnectedAsync(Usual + " --drafts");
        await ConnectedAsync("--host coach.example.org --name Coach --out OUT");

        var graph = azure.Application.GetProperty("requiredResourceAccess").EnumerateArray().Single();
        Assert.Equal("Coach", azure.Application.GetProperty("displayName").GetString());
        Assert.Contains("024d486e-b451-40bb-833d-3e66d98c5c73", graph.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_secret_takes_the_place_of_the_old_one_in_the_settings()
    {
        await ConnectedAsync(Usual);
        await ConnectedAsync(Usual + " --new-secret");

        Assert.Equal($"AzureAd__ClientId={ClientId}\nAzureAd__TenantId=common\nAzureAd__ClientSecret=secret-2\n", azure.Written("settings.env"));
    }

    [Fact]
    public async Task One_organisation_alone_is_named_in_the_settings()
    {
        await ConnectedAsync(Usual + " --only-my-organisation");

        Assert.Equal("AzureADMyOrg", azure.Application.GetProperty("signInAudience").GetString());
        Assert.Contains("AzureAd__TenantId=aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb\n", azure.Written("settings.env"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        await ConnectedAsync(Usual + " --managed-identity dddddddd-1111-4222-8333-eeeeeeeeeeee");

        var trust = azure.Asked.Single(call => Url(call).Contains("federatedIdentityCredentials", StringComparison.Ordinal)).GetProperty("body");
        Assert.Equal("https://login.microsoftonline.com/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb/v2.0", trust.GetProperty("issuer").GetString());
        Assert.Equal("dddddddd-1111-4222-8333-eeeeeeeeeeee", trust.GetProperty("subject").GetString());
        Assert.Equal(["api://AzureADTokenExchange"], Strings(trust, "audiences"));
        Assert.DoesNotContain("Secret=", azure.Written("settings.env"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_is_added_once()
    {
        await ConnectedAsync(Usual + " --certificate service.pem");
        await ConnectedAsync(Usual + " --certificate service.pem");

        var added = Assert.Single(azure.Asked, call => call.GetProperty("method").GetString() == "ad");
        Assert.Contains("--append", added.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("CertificateDiskPath=", azure.Written("settings.env"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_cloud_brings_its_own_addresses()
    {
        await ConnectedAsync(Usual + " --only-my-organisation", ("FAKE_CLOUD", "AzureUSGovernment"));

        var settings = azure.Written("settings.env");
        Assert.Contains("AzureAd__Instance=https://login.microsoftonline.us/\n", settings, StringComparison.Ordinal);
        Assert.Contains("Graph__BaseUrl=https://graph.microsoft.us/v1.0\n", settings, StringComparison.Ordinal);
        Assert.Contains("Pane__FramedBy__0=https://outlook.office365.us\n", settings, StringComparison.Ordinal);
        Assert.All(azure.Asked, call => Assert.StartsWith("https://graph.microsoft.us/v1.0/", Url(call), StringComparison.Ordinal));
        Assert.Contains("<AppDomain>https://login.microsoftonline.us</AppDomain>", azure.Written("manifest.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrators_link_names_every_permission_and_comes_back_to_a_page_that_is_registered()
    {
        var said = await ConnectedAsync(Usual);

        var link = new Uri(said[said.IndexOf("https://login.", StringComparison.Ordinal)..].Trim());
        var query = Uri.UnescapeDataString(link.Query);
        Assert.Equal("/organizations/v2.0/adminconsent", link.AbsolutePath);
        Assert.Contains($"client_id={ClientId}&", query, StringComparison.Ordinal);
        Assert.Contains($"https://graph.microsoft.com/Mail.Read https://graph.microsoft.com/MailboxSettings.Read https://graph.microsoft.com/Calendars.ReadWrite api://{ClientId}/access_as_user", query, StringComparison.Ordinal);
        Assert.EndsWith("redirect_uri=https://coach.example.org/pane/auth.html", query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coach.example.org")]
    [InlineData("https://Coach.Example.org:8443/", "coach.example.org:8443")]
    public async Task The_manifest_for_a_host_fits_the_schema_and_names_no_other(string given, string? host = null)
    {
        var (code, _, refused) = await azure.RunAsync($"--host {given} --manifest-only --out OUT", ("PATH", ""));

        var manifest = azure.Written("manifest.xml");
        Assert.Equal((0, ""), (code, refused));
        Assert.Empty(ManifestFile.Problems(manifest));
        Assert.DoesNotContain("localhost", manifest, StringComparison.Ordinal);
        Assert.Contains($"DefaultValue=\"https://{host ?? given}/pane/index.html\"", manifest, StringComparison.Ordinal);
        Assert.NotEqual(Id(ManifestFile.Text), Id(manifest));
    }

    [Fact]
    public async Task The_check_before_sending_can_be_left_out_of_the_manifest()
    {
        await azure.RunAsync($"{Usual} --manifest-only", ("PATH", ""));
        var whole = azure.Written("manifest.xml");

        await azure.RunAsync($"{Usual} --manifest-only --no-send-check", ("PATH", ""));

        var without = azure.Written("manifest.xml");
        Assert.Contains("OnMessageSend", whole, StringComparison.Ordinal);
        Assert.Empty(ManifestFile.Problems(without));
        Assert.DoesNotMatch("LaunchEvent|Runtime|onsend|before sending", without);
    }

    [Fact]
    public async Task Only_their_owner_reads_the_settings()
    {
        await ConnectedAsync(Usual);

        // Windows keeps a home folder to its owner in another way.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(Path.Combine(azure.Out, "settings.env")));
    }

    [Theory]
    [InlineData("", "Which host?")]
    [InlineData("--host http://coach.example.org", "Outlook opens only https")]
    [InlineData("--host coach.example.org/pane", "is no host")]
    [InlineData("--host coach_example", "is no host")]
    [InlineData("--hots coach.example.org", "Unknown option '--hots'")]
    [InlineData("--host coach.example.org --out OUT --certificate a.pem --managed-identity b", "Choose one")]
    public async Task A_mistake_is_answered_with_one_sentence_and_nothing_is_asked(string arguments, string sentence)
    {
        var (code, said, refused) = await azure.RunAsync(arguments);

        Assert.Equal((1, ""), (code, said));
        Assert.Contains(sentence, refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
        Assert.Empty(azure.Asked);
    }

    [Theory]
    [InlineData("PATH", "", "The Azure CLI (az) was not found.")]
    [InlineData("FAKE_SIGNED_OUT", "1", "Nobody is signed in.")]
    [InlineData("FAKE_FORBIDDEN", "1", "Insufficient privileges to complete the operation.")]
    [InlineData("FAKE_CLOUD", "AzureChinaCloud", "has no personal accounts")]
    public async Task What_stands_in_the_way_is_told_in_one_sentence(string variable, string value, string sentence)
    {
        var (code, _, refused) = await azure.RunAsync(Usual, (variable, value));

        Assert.Equal(1, code);
        Assert.Contains(sentence, refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
        Assert.False(File.Exists(Path.Combine(azure.Out, "settings.env")));
    }

    [Fact]
    public async Task A_folder_inside_the_repository_is_refused()
    {
        var (code, _, refused) = await azure.RunAsync($"--host coach.example.org --out {FakeAzure.DeployFolder}");

        Assert.Equal(1, code);
        Assert.Contains("is inside the repository", refused, StringComparison.Ordinal);
    }

    private async Task<string> ConnectedAsync(string arguments, params (string Name, string Value)[] variables)
    {
        var (code, said, refused) = await azure.RunAsync(arguments, variables);
        Assert.Equal((0, ""), (code, refused));
        return said;
    }

    private static string Id(string manifest) => manifest.Split("<Id>")[1].Split("</Id>")[0];

    private static string Url(JsonElement call) => call.TryGetProperty("url", out var url) ? url.GetString()! : "";

    private static IEnumerable<string> Strings(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
