using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OutlookCoach.Coaching.Messages;

/// <summary>Reduces a mail's HTML to the text a reader sees. Nothing of it is ever rendered.</summary>
/// <remarks>Tags are taken one by one and no tree is built: the time of a tree grows with the square of how deep a hostile mail nests.</remarks>
public static class HtmlText
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "blockquote", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "section", "table", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, HtmlParseMode> Hidden = new Dictionary<string, HtmlParseMode>(StringComparer.Ordinal)
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["noscript"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Plain text with \n line ends; paragraphs are kept apart by an empty line.</summary>
    public static string ToText(string html)
    {
        using var source = new TextSource(html);
        using var tags = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var text = new StringBuilder();
        string? hidden = null;
        for (var token = tags.Get(); token.Type != HtmlTokenType.EndOfFile; token = tags.Get())
        {
            if (hidden is not null)
            {
                hidden = token.Type == HtmlTokenType.EndTag && token.Name == hidden ? null : hidden;
            }
            else if (token.Type == HtmlTokenType.StartTag && Hidden.TryGetValue(token.Name, out var mode))
            {
                (hidden, tags.State) = (token.Name, mode);
            }
            else
            {
                Append(text, token);
            }
        }

        return Tidy(text.ToString());
    }

    private static void Append(StringBuilder text, HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                AppendWords(text, token.Data);
                break;
            case HtmlTokenType.StartTag or HtmlTokenType.EndTag when Blocks.Contains(token.Name):
                text.Append(token.Name == "p" ? "\n\n" : "\n");
                break;
            case HtmlTokenType.StartTag when token.Name == "br":
                text.Append('\n');
                break;
            case HtmlTokenType.EndTag when token.Name is "td" or "th":
                text.Append(' ');
                break;
        }
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            var space = char.IsWhiteSpace(c) || c == '\u00A0';
            if (!space)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var blank = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            blank = trimmed.Length == 0 ? blank + 1 : 0;
            if (trimmed.Length > 0 || (blank == 1 && tidy.Length > 0))
            {
                tidy.Append(trimmed).Append('\n');
            }
        }

        return tidy.ToString().Trim('\n');
    }
}
