using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>The reply as HTML is its text and nothing else, whatever the names, the role and the person's own words hold.</summary>
public sealed class ReplyHtmlProperties
{
    private static readonly string[] Markup =
        ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p><p>", "&lt;b&gt;", "&", "\"", "'", "<!--", "]]>", "<br>", "\u2028", "\u202E", "\u0000", "\u001B", "\uD83D", "\uFEFF", "javascript:", "<a href=\"//evil.example\">", "Contoso", "Data Analyst", "Maria"];

    private static readonly Gen<string> Words = Gen.OneOf(AnyText.Unicode.Select(text => text[..Math.Min(60, text.Length)]), Gen.Int[0, Markup.Length - 1].Select(at => Markup[at]).Array[1, 4].Select(string.Concat));

    [Fact]
    public void Html_of_any_reply_is_its_text_in_paragraphs() => Gen.Select(Words, Words, Words, Words, Words).Sample(
        (company, role, name, detail, own) =>
        {
            var reading = AMail.Read(AMail.No) with { Company = new Fact(company), Role = new Fact(role), People = [new NamedPerson(name, PersonPart.Writer)], Sender = new Sender(name, "a@b.example", "", SenderKind.Person) };

            var reply = TheCoach.Instance.Suggest(reading, new Choices { PersonalDetail = detail, YourName = own }, new DateOnly(2026, 6, 1));

            var page = new HtmlParser().ParseDocument(reply.Html);
            return page.All.All(element => element.LocalName is "html" or "head" or "body" or "p" or "br" && element.Attributes.Length == 0)
                && !page.Descendants<IComment>().Any()
                && Told(string.Join("\n\n", page.QuerySelectorAll("p").Select(Text))) == Told(reply.Text);
        },
        iter: 400);

    private static string Text(IElement paragraph) => string.Concat(paragraph.ChildNodes.Select(node => node is IElement { LocalName: "br" } ? "\n" : node.TextContent));

    // Half a sign outside the basic plane can stand neither in HTML nor in JSON; both put a sign of their own for it.
    private static string Told(string text) => string.Concat(text.EnumerateRunes());
}
