using System.Buffers.Binary;
using System.Xml.Linq;

namespace OutlookCoach.Service.Tests.Manifest;

public sealed class ManifestTests
{
    private static readonly XDocument Manifest = ManifestFile.Read();

    public static TheoryData<string> Blocks => [ManifestFile.First.NamespaceName, ManifestFile.Second.NamespaceName];

    [Fact]
    public void The_manifest_fits_its_schema()
    {
        var problems = ManifestFile.Problems(ManifestFile.Text);

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("<Permissions>ReadWriteItem</Permissions>", "<Permissions>Everything</Permissions>")]
    [InlineData("<Version>1.0.0.0</Version>", "")]
    [InlineData("https://login.live.com<", "https://login.live.com/<")]
    [InlineData("https://localhost:5175/pane/index.html", "http://localhost:5175/pane/index.html")]
    [InlineData("<Host Name=\"Mailbox\"/>", "<Host Name=\"Document\"/>")]
    [InlineData("resid=\"Group.Label\"", "resid=\"A.Label.That.Is.Longer.Than.32.Characters\"")]
    [InlineData("<SourceLocation resid=\"Pane.Url\"/>\n                  </Action>", "<SourceLocation resid=\"Pane.Url\"/><SupportsPinning>true</SupportsPinning>\n                  </Action>")]
    [InlineData("<bt:Override Locale=\"de-DE\"", "<bt:Override")]
    [InlineData("SendMode=\"PromptUser\"", "SendMode=\"Block\"")]
    public void The_schema_would_find_a_mistake(string right, string wrong)
    {
        var broken = ManifestFile.Text.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal);

        var problems = ManifestFile.Problems(broken);

        Assert.NotEqual(ManifestFile.Text.ReplaceLineEndings("\n"), broken);
        Assert.NotEmpty(problems);
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_name_is_resolved_in_its_own_block_and_every_resource_is_used(string block)
    {
        var own = Own(block).ToArray();
        var used = own.Attributes("resid").Select(name => name.Value).Distinct().Order();
        var given = own.Where(element => element.Name.Namespace == ManifestFile.Basic).Attributes("id").Select(name => name.Value).ToArray();

        Assert.Equal(given.Length, given.Distinct().Count());
        Assert.Equal(used, given.Order());
    }

    [Fact]
    public void Whatever_is_said_beside_the_name_is_said_in_german_too()
    {
        var said = Manifest.Descendants().Where(element => element.Name == ManifestFile.Basic + "String" || (element.Name == ManifestFile.App + "Description"));
        var alone = said.Where(element => element.Elements().All(each => each.Attribute("Locale")?.Value != "de-DE")).Select(element => element.Attribute("DefaultValue")!.Value);

        Assert.Equal(["OutlookCoach"], alone.Distinct());
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_control_has_a_name_of_its_own(string block)
    {
        var ids = Own(block).Where(element => element.Name.LocalName is "Group" or "Control").Attributes("id").Select(id => id.Value).ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Every_icon_is_there_in_the_stated_size()
    {
        var icons = Manifest.Descendants().Where(element => element.Attribute("size") is not null)
            .Select(icon => (Pixels: Number(icon, "size") * Number(icon, "scale"), Address: Resource(icon)))
            .Append((Pixels: 64, Address: Address("IconUrl")))
            .Append((Pixels: 128, Address: Address("HighResolutionIconUrl")))
            .ToArray();

        Assert.All(icons, icon => Assert.Equal((icon.Pixels, icon.Pixels), SizeOf(icon.Address)));
        Assert.Equal(3 * 4 + 9 + 2, icons.Length);
    }

    [Fact]
    public void Reading_and_writing_have_a_button_and_only_the_newer_block_is_pinned()
    {
        var surfaces = Manifest.Descendants().Where(element => element.Name.LocalName == "ExtensionPoint")
            .Select(point => $"{(point.Name.Namespace == ManifestFile.First ? "1.0" : "1.1")} {Type(point)} {(point.Descendants(ManifestFile.Second + "SupportsPinning").Any(pin => pin.Value == "true") ? "pinned" : "")}".Trim());

        Assert.Equal(
            [
                "1.0 MessageReadCommandSurface", "1.0 MessageComposeCommandSurface",
                "1.1 MessageReadCommandSurface pinned", "1.1 MessageComposeCommandSurface pinned", "1.1 LaunchEvent", "1.1 MobileMessageReadCommandSurface",
            ],
            surfaces);
    }

    [Fact]
    public void It_asks_for_the_least()
    {
        var asked = Manifest.Descendants(ManifestFile.App + "Permissions").Single().Value;
        var names = Manifest.Descendants().Select(element => element.Name.LocalName).ToHashSet();

        Assert.Equal("ReadWriteItem", asked);
        Assert.DoesNotContain("WebApplicationInfo", names);
        Assert.DoesNotContain("SupportsSharedFolders", names);
    }

    [Fact]
    public void Before_sending_it_asks_and_never_holds_a_mail_back()
    {
        var check = Manifest.Descendants(ManifestFile.Second + "LaunchEvent").Single();
        var source = File.ReadAllText(Path.Combine(ManifestFile.Root, "addin", "src", "outlook", "onSend.ts"));
        var buttons = Manifest.Descendants(ManifestFile.Second + "Control").Attributes("id").Select(id => id.Value);

        Assert.Equal(("OnMessageSend", "PromptUser"), (check.Attribute("Type")!.Value, check.Attribute("SendMode")!.Value));
        Assert.Contains($"associate(\"{check.Attribute("FunctionName")!.Value}\"", source, StringComparison.Ordinal);
        Assert.Contains(buttons, button => source.Contains($"paneButton = \"{button}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_check_before_sending_has_a_page_and_for_classic_Outlook_a_script()
    {
        var runtime = Manifest.Descendants(ManifestFile.Second + "Runtime").Single();
        var script = runtime.Elements(ManifestFile.Second + "Override").Single();
        var point = Manifest.Descendants(ManifestFile.Second + "LaunchEvents").Single().Parent!;

        Assert.Equal(point.Element(ManifestFile.Second + "SourceLocation")!.Attribute("resid")!.Value, runtime.Attribute("resid")!.Value);
        Assert.Equal("javascript", script.Attribute("type")!.Value);
        Assert.Equal(ManifestFile.Pane + "onsend.html", Url(runtime.Attribute("resid")!.Value));
        Assert.Equal(ManifestFile.Pane + "onsend.js", Url(script.Attribute("resid")!.Value));
        Assert.True(File.Exists(Path.Combine(ManifestFile.Root, "addin", "public", "onsend.html")));
    }

    [Fact]
    public void It_needs_no_more_of_Outlook_than_phones_have()
    {
        var least = Manifest.Descendants().Attributes().Where(version => version.Name.LocalName is "MinVersion" or "DefaultMinVersion").Select(version => version.Value);

        Assert.Equal(["1.5", "1.5", "1.5"], least);
    }

    [Fact]
    public void Every_address_is_ours_or_a_place_to_sign_in()
    {
        var addresses = Manifest.Descendants().SelectMany(element => element.Attributes("DefaultValue").Select(value => value.Value).Append(element.HasElements ? "" : element.Value))
            .Where(value => value.Contains("://", StringComparison.Ordinal))
            .Select(value => new Uri(value))
            .ToArray();

        Assert.All(addresses, address => Assert.Equal("https", address.Scheme));
        Assert.Equal(["localhost", "login.live.com", "login.microsoftonline.com"], addresses.Select(address => address.Host).Distinct().Order());
    }

    private static IEnumerable<XElement> Own(string block)
    {
        var overrides = Manifest.Descendants((XNamespace)block + "VersionOverrides").Single();
        var nested = overrides.Elements(ManifestFile.Second + "VersionOverrides").SingleOrDefault();
        return overrides.Descendants().Where(element => nested is null || (element != nested && !element.Ancestors().Contains(nested)));
    }

    private static string Resource(XElement icon)
    {
        var block = icon.Ancestors().First(element => element.Name.LocalName == "VersionOverrides");
        return block.Element(block.Name.Namespace + "Resources")!.Descendants(ManifestFile.Basic + "Image")
            .Single(image => image.Attribute("id")!.Value == icon.Attribute("resid")!.Value)
            .Attribute("DefaultValue")!.Value;
    }

    private static string Url(string name) => Manifest.Descendants(ManifestFile.Basic + "Url").Single(url => url.Attribute("id")!.Value == name).Attribute("DefaultValue")!.Value;

    private static string Address(string element) => Manifest.Descendants(ManifestFile.App + element).Single().Attribute("DefaultValue")!.Value;

    private static int Number(XElement icon, string name) => icon.Attribute(name) is { } value ? (int)value : 1;

    private static string Type(XElement point) => point.Attributes().Single(attribute => attribute.Name.LocalName == "type").Value;

    // A PNG names its width and height right after its signature.
    private static (int Width, int Height) SizeOf(string address)
    {
        Assert.StartsWith(ManifestFile.Pane, address, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(Path.Combine(ManifestFile.Root, "addin", "public", address[ManifestFile.Pane.Length..]));
        Assert.Equal("PNG"u8, bytes.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
