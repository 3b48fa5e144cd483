using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Playbooks;

/// <summary>The quick reader of pages says what the YAML reader says, or nothing.</summary>
public sealed class PlainPageTests
{
    [Fact]
    public void Every_page_that_is_read_quickly_is_read_as_YAML_reads_it()
    {
        var pages = PlaybookFile.Embedded().Select(Yaml).OfType<string>().ToArray();
        var quick = pages.Where(page => PlainPage.Read(page) is not null).ToArray();

        Assert.All(quick, page => Assert.Equal(Told(YamlPage.Read(page)!), Told(PlainPage.Read(page)!)));
        Assert.InRange(quick.Length, pages.Length * 99 / 100, pages.Length);
    }

    [Theory]
    [InlineData("a: [b]")]
    [InlineData("a:  [b, \"c\",  d e , '@', (f)]\nf: g")]
    [InlineData("a:\n  - 'it''s'\n  - 'there''s a ''word'''")]
    [InlineData("a:\n  - b\n  # a remark\n  - c")]
    [InlineData("a: |-\n  b: c\n\n    d # e\n  f\n\n\ng: h")]
    [InlineData("a:\n  - |-\n    b\n\n    - c\n  - d\ne: f")]
    [InlineData("a:\n  - b\n  - |-\n    c")]
    [InlineData("a: |-\n  b\n \n  c\n  \nd: e")]
    public void Short_lists_texts_and_doubled_marks_are_read_as_YAML_reads_them(string page)
    {
        Assert.Equal(Told(YamlPage.Read(page)!), Told(PlainPage.Read(page)!));
    }


    [Theory]
    [InlineData("a: b: c")]
    [InlineData("a: b #c")]
    [InlineData("a: b:")]
    [InlineData("a: [b, c")]
    [InlineData("a: [b, [c]]")]
    [InlineData("a: [b, \"c, d\"]")]
    [InlineData("a: [b, ]")]
    [InlineData("a: []")]
    [InlineData("a: [b: c]")]
    [InlineData("a: [b] c")]
    [InlineData("a: [b # c]")]
    [InlineData("a: ]")]
    [InlineData("a: [")]
    [InlineData("a: |-")]
    [InlineData("a: |-\nb: c")]
    [InlineData("a: |-\n    b\n  c")]
    [InlineData("a: |-\n\n  b")]
    [InlineData("a: |-\n  b \n  c")]
    [InlineData("a: |-\n  b\n    ")]
    [InlineData("a: |-\n  b\n   \nc: d")]
    [InlineData("a: |-\n  b\n c")]
    [InlineData("a: |-\n  b\na: c")]
    [InlineData("a:\n  - |-\n  - b")]
    [InlineData("a:\n  - |-\n   b")]
    [InlineData("a:\n  - 'it'''s'")]
    [InlineData("a: |\n  b")]
    [InlineData("a: b\n  c")]
    [InlineData("a: b\na: c")]
    [InlineData("a:")]
    [InlineData("a:\n  - b\n  c")]
    [InlineData("a:\n  - b: c")]
    [InlineData("a:\n  - 'b")]
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

    // A page, or the head of a page of Markdown.
    private static string? Yaml(PlaybookFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? file.Text : file.Text.Split("---\n") is ["", var head, ..] ? head : null;

    private static IEnumerable<string> Told(Dictionary<string, (PageValue Key, PageValue Value)> page) =>
        page.Select(entry => $"{entry.Key} {Told(entry.Value.Key)} = {Told(entry.Value.Value)}");

    private static string Told(PageValue value) =>
        $"{value.Line}:{value.Column} {value.Words}{string.Join(" | ", (value.Items ?? []).Select(Told))}";
}
