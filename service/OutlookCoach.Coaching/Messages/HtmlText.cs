using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OutlookCoach.Coaching.Messages;

/// <summary>Reduces a mail's HTML to the text a reader sees. Nothing of it is ever rendered.</summary>
public static class HtmlText
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "title", "template", "noscript", "svg", "object" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "section", "table", "tr", "ul",
    };

    /// <summary>Plain text with \n line ends; paragraphs are kept apart by an empty line.</summary>
    public static string ToText(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body)
        {
            Walk(body, text);
        }

        return Tidy(text.ToString());
    }

    // An explicit stack: mail can nest thousands deep, and the thread's stack is not ours to spend.
    private static void Walk(INode root, StringBuilder text)
    {
        var pending = new Stack<(INode Node, bool Leaving)>();
        pending.Push((root, false));
        while (pending.TryPop(out var step))
        {
            Visit(step.Node, step.Leaving, text, pending);
        }
    }

    private static void Visit(INode node, bool leaving, StringBuilder text, Stack<(INode Node, bool Leaving)> pending)
    {
        if (node is IText words)
        {
            AppendWords(text, words.Data);
            return;
        }

        if (node is not IElement element || Hidden.Contains(element.LocalName))
        {
            return;
        }

        var block = Blocks.Contains(element.LocalName);
        if (leaving)
        {
            text.Append(element.LocalName is "td" or "th" ? " " : "\n");
            return;
        }

        if (block || element.LocalName == "br")
        {
            text.Append(element.LocalName == "p" ? "\n\n" : "\n");
        }

        if (block || element.LocalName is "td" or "th")
        {
            pending.Push((node, true));
        }

        for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
        {
            pending.Push((child, false));
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
        var lineEnds = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            lineEnds = trimmed.Length == 0 ? lineEnds + 1 : 0;
            if (trimmed.Length > 0 || (lineEnds == 1 && tidy.Length > 0))
            {
                tidy.Append(trimmed).Append('\n');
            }
        }

        return tidy.ToString().Trim('\n');
    }
}
