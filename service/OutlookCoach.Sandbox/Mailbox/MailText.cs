using System.Text;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Turns the HTML of a mail into plain text and back, in the manner of Exchange.</summary>
public static class MailText
{
    /// <summary>The text of an HTML body: lines end with CR LF, links are followed by their address, pictures stand in brackets.</summary>
    public static string FromHtml(string html) => new HtmlReader().Read(html);

    /// <summary>Plain text as an HTML document, as Exchange shows a mail that came without HTML.</summary>
    public static string ToHtml(string text)
    {
        var escaped = Escape(text).ReplaceLineEndings("<br>\r\n");
        return $"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><div class=\"PlainText\">{escaped}</div></body></html>";
    }

    /// <summary>Text that stands in HTML without being HTML.</summary>
    public static string Escape(string text) => new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
}
