using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>A mail that arrived on 10 March 2026 from Priya Shah at Northwind.</summary>
internal static class AMail
{
    public const string No = "Thank you for your application for the Data Analyst position. We have decided to go with another candidate.";

    public static Message Saying(string text) => new()
    {
        Id = "mail-1",
        Subject = "Your application",
        From = new Mailbox("Priya Shah", "priya.shah@northwind.example"),
        ReceivedAt = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero),
        Text = text,
    };

    /// <summary>A letter with greeting and signature.</summary>
    public static Message Letter(string words) => Saying($"Dear Sam,\n\n{words}\n\nKind regards,\nPriya Shah");

    public static Message From(string name, string address) => Letter(No) with { From = new Mailbox(name, address) };

    public static Reading Read(Message message) => TheCoach.Instance.Read(message);

    public static Reading Read(string words) => Read(Letter(words));
}
