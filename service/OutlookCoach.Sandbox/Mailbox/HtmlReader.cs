using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Reads the tags and words of a mail one after the other.</summary>
/// <remarks>No tree is built: a hostile mail nests its tags by the ten thousand, and the time of a tree grows with the square of that.</remarks>
internal sealed class HtmlReader
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul",
    ];

    private static readonly HashSet<string> Spaced = ["p", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote", "table"];

    private readonly TextLines text = new();
    private readonly StringBuilder linkWords = new();
    private string? link;
    private string? silent;
    private bool preformatted;

    public string Read(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            Take(token, tokens);
        }

        return text.ToString();
    }

    private void Take(HtmlToken token, HtmlTokenizer tokens)
    {
        if (silent is not null)
        {
            silent = token.Type == HtmlTokenType.EndTag && token.Name == silent ? null : silent;
        }
        else if (token.Type == HtmlTokenType.Character)
        {
            Words(token.Data);
        }
        else if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start)
        {
            Start(start, tokens);
        }
        else if (token.Type == HtmlTokenType.EndTag)
        {
            End(token.Name);
        }
    }

    private void Words(string words)
    {
        text.Words(words, preformatted);
        if (link is not null)
        {
            linkWords.Append(words);
        }
    }

    private void Start(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        Break(tag.Name);
        switch (tag.Name)
        {
            case "script": Silence(tag.Name, tokens, HtmlParseMode.Script); break;
            case "style" or "noscript": Silence(tag.Name, tokens, HtmlParseMode.Rawtext); break;
            case "title": Silence(tag.Name, tokens, HtmlParseMode.RCData); break;
            case "template": silent = tag.Name; break;
            case "br": text.NewLine(); break;
            case "hr": text.Words("________________________________", false); Break("hr"); break;
            case "li": text.Raw("  *   "); break;
            case "img": text.Raw($"[{Attribute(tag, "alt") ?? Attribute(tag, "src")}]"); break;
            case "pre": preformatted = true; break;
            case "a": StartLink(Attribute(tag, "href")); break;
            default: break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "td" or "th": text.Raw("\t"); break;
            case "pre": preformatted = false; break;
            case "a": EndLink(); break;
            default: break;
        }

        Break(name);
    }

    private void Break(string name)
    {
        if (Blocks.Contains(name))
        {
            text.EndBlock(blank: Spaced.Contains(name));
        }
    }

    private void Silence(string name, HtmlTokenizer tokens, HtmlParseMode mode)
    {
        silent = name;
        tokens.State = mode;
    }

    private void StartLink(string? address)
    {
        EndLink();
        link = address;
    }

    private void EndLink()
    {
        if (link is not null && !linkWords.ToString().Contains(WithoutScheme(link), StringComparison.OrdinalIgnoreCase))
        {
            text.Raw($"<{link}>");
        }

        link = null;
        linkWords.Clear();
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;

    private static string? Attribute(HtmlTagToken tag, string name)
    {
        var value = tag.GetAttribute(name);
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}
