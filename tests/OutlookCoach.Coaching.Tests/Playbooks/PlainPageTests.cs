using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Playbooks;

/// <summary>The quick reader of pages says what the YAML reader says, or nothing.</summary>
public sealed class PlainPageTests
{
    [Fact]
    public void Every_page_that_is_read_quickly_is_read_as_YAML_reads_it()
    {
        var pages = PlaybookFile.Embedded().Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        var quick = pages.Where(page => PlainPage.Read(page.Text) is not null).ToArray();

        Assert.All(quick, page => Assert.Equal(Told(YamlPage.Read(page.Text)!), Told(PlainPage.Read(page.Text)!)));
        Assert.InRange(quick.Length, pages.Length * 9 / 10, pages.Length);
    }

    [Theory]
    [InlineData("a: b: c")]
    [InlineData("a: b #c")]
    [InlineData("a: b:")]
    [InlineData("a: [b, c]")]
    [InlineData("a: |\n  b")]
    [InlineData("a: b\n  c")]
    [InlineData("a: b\na: c")]
    [InlineData("a:")]
    [InlineData("a:\n  - b\n  c")]
    [InlineData("a:\n  - b: c")]
    [InlineData("a:\n  - 'b")]
    [InlineData("a:\n  - 'it''s'")]
    [InlineData("a:\n  - \"b\\n\"")]
    [InlineData("a:\n- b")]
    [InlineData("a:\n   - b")]
    [InlineData("a: *b")]
    [InlineData("a: -b")]
    [InlineData("a:b")]
    [InlineData("a : b")]
    [InlineData("a: b\u0001")]
    [InlineData("- a")]
    [InlineData("")]
    public void What_is_more_than_keys_words_and_lists_is_left_to_YAML(string page)
    {
        Assert.Null(PlainPage.Read(page));
    }

    private static IEnumerable<string> Told(Dictionary<string, (PageValue Key, PageValue Value)> page) =>
        page.Select(entry => $"{entry.Key} {Told(entry.Value.Key)} = {Told(entry.Value.Value)}");

    private static string Told(PageValue value) =>
        $"{value.Line}:{value.Column} {value.Words}{string.Join(" | ", (value.Items ?? []).Select(Told))}";
}
