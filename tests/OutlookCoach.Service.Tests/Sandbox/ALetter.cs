using System.Text;

namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>Builds .eml files.</summary>
internal static class ALetter
{
    public static byte[] Saying(string text, string subject = "Your application", string extraHeaders = "") => Encoding.UTF8.GetBytes(
        $"From: Jo Park <jo@quayside.example>\r\nTo: sam@sandbox.example\r\nSubject: {subject}\r\n"
        + $"Date: Mon, 1 Jun 2026 09:00:00 +0000\r\nMessage-ID: <{subject.Length}.{text.Length}@quayside.example>\r\n{extraHeaders}"
        + $"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}");

    public static byte[] InHtml(string html) => Encoding.UTF8.GetBytes(
        "From: Jo Park <jo@quayside.example>\r\nSubject: Html\r\nDate: Mon, 1 Jun 2026 09:00:00 +0000\r\n"
        + $"Content-Type: text/html; charset=utf-8\r\n\r\n{html}");

    public static void PutInto(string folder, string name, byte[] letter) => File.WriteAllBytes(Path.Combine(folder, name), letter);
}
