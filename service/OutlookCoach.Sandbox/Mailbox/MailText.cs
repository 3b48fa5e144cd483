using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Turns the HTML of a mail into plain text and back, in the manner of Exchange.</summary>
public static class MailText
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "title", "template", "noscript" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    private static readonly HashSet<string> Spaced = new(StringComparer.OrdinalIgnoreCase) { "p", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote", "table" };

    /// <summary>The text of an HTML body: lines end with CR LF, links are followed by their address, pictures stand in brackets.</summary>
    public static string FromHtml(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new TextLines();

        // A loop and not a recursion: a hostile mail nests its tags by the ten thousand.
        INode? node = document.Body;
        while (node is not null)
        {
            var enter = Open(node, text);
            var next = enter ? node.FirstChild : null;
            while (next is null && node is not null)
            {
                Close(node, text);
                next = ReferenceEquals(node, document.Body) ? null : node.NextSibling;
                node = next is null ? ParentWithin(node, document.Body) : node;
            }

            node = next;
        }

        return text.ToString();
    }

    /// <summary>Plain text as an HTML document, as Exchange shows a mail that came without HTML.</summary>
    public static string ToHtml(string text)
    {
        var escaped = Escape(text).ReplaceLineEndings("<br>\r\n");
        return $"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><div class=\"PlainText\">{escaped}</div></body></html>";
    }

    /// <summary>Text that stands in HTML without being HTML.</summary>
    public static string Escape(string text) => new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    private static INode? ParentWithin(INode node, INode? root) => ReferenceEquals(node, root) ? null : node.Parent;

    private static bool Open(INode node, TextLines text)
    {
        if (node is IText words)
        {
            text.Words(words.Data, IsPreformatted(words));
            return false;
        }

        if (node is not IElement element || Silent.Contains(element.LocalName))
        {
            return false;
        }

        Break(element, text);
        OpenElement(element, text);
        return true;
    }

    private static void OpenElement(IElement element, TextLines text)
    {
        switch (element.LocalName)
        {
            case "br": text.NewLine(); break;
            case "hr": text.Words("________________________________", false); break;
            case "li": text.Raw("  *   "); break;
            case "img": text.Raw($"[{element.GetAttribute("alt") ?? element.GetAttribute("src") ?? ""}]"); break;
            default: break;
        }
    }

    private static void Close(INode node, TextLines text)
    {
        if (node is not IElement element || Silent.Contains(element.LocalName))
        {
            return;
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } address
            && !element.TextContent.Contains(WithoutScheme(address), StringComparison.OrdinalIgnoreCase))
        {
            text.Raw($"<{address}>");
        }

        if (element.LocalName is "td" or "th")
        {
            text.Raw("\t");
        }

        Break(element, text);
    }

    private static void Break(IElement element, TextLines text)
    {
        if (Blocks.Contains(element.LocalName))
        {
            text.EndBlock(blank: Spaced.Contains(element.LocalName));
        }
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;

    private static bool IsPreformatted(IText words) => words.ParentElement?.LocalName == "pre";
}
