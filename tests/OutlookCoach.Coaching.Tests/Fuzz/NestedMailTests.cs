using System.Diagnostics;
using System.Globalization;
using System.Text;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Coaching.Tests.Fuzz;

/// <summary>Letters built to be opened for ever.</summary>
public sealed class NestedMailTests
{
    private const int Deep = 5_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_letter_of_five_thousand_parts_inside_each_other_is_read_in_time()
    {
        var eml = new StringBuilder("From: a@b.example\nSubject: Parts\nMIME-Version: 1.0\n");
        for (var i = 0; i < Deep; i++)
        {
            eml.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=\"b{i}\"\n\n--b{i}\n");
        }

        Read(eml.Append("Content-Type: text/plain\n\nThe end\n").ToString());
    }

    [Fact]
    public void A_letter_of_five_thousand_letters_inside_each_other_is_read_in_time() =>
        Read("From: a@b.example\nSubject: Letters\n" + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\nFrom: a@b.example\n", Deep)) + "\nThe end\n");

    [Fact]
    public void A_letter_to_ten_thousand_people_with_ten_thousand_headers_is_read_in_time() =>
        Read("From: a@b.example\nTo: " + string.Join(",\n ", Enumerable.Range(0, 10_000).Select(i => $"Person {i} <p{i}@b.example>")) + "\n" + string.Concat(Enumerable.Repeat("X-Much: =?utf-8?B?QQ==?=\n", 10_000)) + "\nThe end\n");

    private static void Read(string eml)
    {
        Assert.NotNull(TheCoach.Instance);
        var started = Stopwatch.GetTimestamp();
        using var bytes = new MemoryStream(Encoding.ASCII.GetBytes(eml));
        var reading = TheCoach.Instance.Read(EmlMessage.Read(bytes));

        Assert.NotEmpty(reading.Label);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Bound);
    }
}
