namespace OutlookCoach.Coaching.Tests.Tool;

/// <summary>A rejection after an interview, as a file would hold it.</summary>
internal static class SampleMail
{
    public const string Rejection = """
        From: Priya Shah <priya.shah@northwind.example>
        To: Sam Doe <sam@mail.example>
        Subject: Your interview for the Team Lead role
        Date: Fri, 29 May 2026 14:10:00 +0000
        Message-ID: <a1@northwind.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Dear Sam,

        Thank you for coming to the interview for the Team Lead role at Northwind. We have decided to move forward with another candidate.

        Kind regards,
        Priya Shah
        """;
}
