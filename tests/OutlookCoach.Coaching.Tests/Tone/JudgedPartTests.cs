using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>Only the person's own words are judged.</summary>
public sealed class JudgedPartTests
{
    private const string Barb = "You wasted my time.";

    [Theory]
    [InlineData("\n\n> You wasted my time.")]
    [InlineData("\n\nOn Mon, 3 Mar 2025 at 09:12, Priya Shah <priya@northwind.example> wrote:\n\nYou wasted my time.")]
    [InlineData("\n\n-----Original Message-----\nFrom: Priya\n\nYou wasted my time.")]
    [InlineData("\nHead of Complaints\nBitter & Sons, Lawsuit Lane")]
    [InlineData("\n\nThis message is confidential. If you are not the recipient, do not contact me and delete my data.")]
    public void What_stands_below_the_name_is_not_judged(string below)
    {
        var kinds = ADraft.Kinds(ADraft.Clean + below);

        Assert.Empty(kinds);
    }

    [Fact]
    public void A_postscript_is_judged()
    {
        var findings = ADraft.Check($"{ADraft.Clean}\n\nP.S. {Barb}").Findings;

        Assert.Equal("bitter", Assert.Single(findings).Kind);
    }

    [Theory]
    [InlineData("\u201CYou wasted my time today\u201D", false)]
    [InlineData("\"You wasted my time today\"", false)]
    [InlineData("\u201Etime\u201C, and you wasted my time", true)]
    public void A_quotation_of_four_words_is_not_judged(string words, bool found)
    {
        var kinds = ADraft.Kinds(ADraft.Saying($"A book on my shelf is called {words}."));

        Assert.Equal(found, kinds.Contains("bitter"));
    }

    [Fact]
    public void A_better_sentence_does_not_swallow_the_greeting()
    {
        var text = "Dear Priya, please reconsider your decision. Thank you for telling me. Please keep me in mind.";

        var finding = Assert.Single(ADraft.Check(text).Findings, finding => finding.Kind == "arguesDecision");

        Assert.NotNull(finding.Try);
        Assert.Equal("please reconsider your decision.", text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("You wasted my time.")]
    [InlineData("I ask you to please reconsider.")]
    [InlineData("Your loss.")]
    [InlineData("I would take any job at any salary.")]
    [InlineData("You will hear from my lawyer.")]
    [InlineData("Sorry for wasting your time.")]
    [InlineData("I hope this email finds you well.")]
    [InlineData("Unlike most companies, you at least had the decency to answer.")]
    [InlineData("I'm sure you had your reasons.")]
    public void Taking_the_better_wording_leaves_nothing_of_the_kind(string sentence)
    {
        var text = ADraft.Saying(sentence);
        var found = ADraft.Check(text).Findings.Where(finding => finding.Try is not null && finding.Length > 0).ToArray();

        var after = found.Reverse().Aggregate(text, (draft, finding) => draft.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Try!));

        Assert.NotEmpty(found);
        Assert.Empty(ADraft.Kinds(after).Intersect(found.Select(finding => finding.Kind)));
    }

    [Fact]
    public void What_is_good_in_a_reply_is_named_in_order()
    {
        var present = ADraft.Check(ADraft.Clean).Present;

        Assert.Superset(new HashSet<Element> { Element.Greeting, Element.Thanks, Element.Specific, Element.Ask, Element.SignOff }, present.ToHashSet());
        Assert.Equal(present.Order(), present);
    }

    [Theory]
    [InlineData("pl", "Polish", "Szanowna Pani,\n\ndzi\u0119kuj\u0119 za odpowied\u017A. Ciesz\u0119 si\u0119, \u017Ce mog\u0142am pozna\u0107 zesp\u00F3\u0142, i prosz\u0119 o kontakt w przysz\u0142o\u015Bci.\n\nSam")]
    [InlineData("fi", "Finnish", "Hei Priya,\n\nkiitos viestist\u00E4. Oli mukava tutustua, ja toivon ett\u00E4 se teht\u00E4v\u00E4 on viel\u00E4 avoinna, kun olen valmis.\n\nSam")]
    public void Another_language_is_said_plainly_and_not_judged(string code, string name, string text)
    {
        var report = ADraft.Check(text);

        Assert.Equal(code, report.Language);
        Assert.Contains(name, report.Summary, StringComparison.Ordinal);
        Assert.Empty(report.Findings);
        Assert.Empty(report.Present);
        Assert.True(report.Words > 10);
    }
}
