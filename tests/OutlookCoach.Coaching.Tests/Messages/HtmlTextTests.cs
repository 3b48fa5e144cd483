using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Coaching.Tests.Messages;

/// <summary>What a reader sees of a mail's HTML.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("One<br>Two<br/>Three", "One\nTwo\nThree")]
    [InlineData("<div>One</div><div>Two</div>", "One\n\nTwo")]
    [InlineData("One <b>bold</b>\n   word", "One bold word")]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo")]
    [InlineData("<table><tr><td>Role</td><td>Baker</td></tr><tr><td>Place</td><td>Kells</td></tr></table>", "Role Baker\n\nPlace Kells")]
    [InlineData("R&amp;D&nbsp;team&#33; caf&eacute; &lt;ok&gt;", "R&D team! caf\u00E9 <ok>")]
    [InlineData("<p>Kept<script>alert('<p>no</p>')</script></p>", "Kept")]
    [InlineData("<head><title>No &amp; no</title><style>p { color: red }</style></head><p>Kept", "Kept")]
    [InlineData("<!-- no --><p>Kept</p><![CDATA[no]]>", "Kept")]
    [InlineData("<noscript>no</noscript>Kept", "Kept")]
    [InlineData("", "")]
    [InlineData("<p></p><div> </div>", "")]
    [InlineData("no tags < at all", "no tags < at all")]
    [InlineData("<p>never closed <b", "never closed")]
    public void Html_becomes_the_words_a_reader_sees(string html, string text)
    {
        var seen = HtmlText.ToText(html);

        Assert.Equal(text, seen);
    }

    [Fact]
    public void Two_megabytes_of_markup_are_read_to_the_end()
    {
        var html = string.Concat(Enumerable.Repeat("<p>word <span>more</span></p>", 70_000)) + "<p>the end</p>";

        var text = HtmlText.ToText(html);

        Assert.True(html.Length > 2_000_000);
        Assert.EndsWith("word more\n\nthe end", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_thousand_nested_tags_are_read_to_the_end()
    {
        var html = string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + "the end";

        var text = HtmlText.ToText(html);

        Assert.Equal("the end", text);
    }

    [Fact]
    public void A_tag_of_a_megabyte_hides_no_words_after_it()
    {
        var html = $"<p title=\"{new string('x', 1_000_000)}\">the end</p>";

        var text = HtmlText.ToText(html);

        Assert.Equal("the end", text);
    }
}
