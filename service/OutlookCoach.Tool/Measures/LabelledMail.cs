using MimeKit;
using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Tool.Measures;

/// <summary>A mail and what a reader found in it. What was not labelled is null and not measured.</summary>
internal sealed record LabelledMail : ILabelled
{
    private static readonly string[] Labels = ["rejection", "interview", "offer", "receipt", "other"];
    private static readonly string[] Stages = ["application", "assessment", "interview", "final", "offer"];

    // Every mail in a mailbox has a day; labelled ones have none. On this one "next spring" and "on 1 September" can be told.
    private static readonly DateTimeOffset Received = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    public required string Id { get; init; }
    public string Subject { get; init; } = "";
    public string From { get; init; } = "";
    public required string Body { get; init; }
    public required string Label { get; init; }
    public required string Language { get; init; }
    public string? Company { get; init; }
    public string? Role { get; init; }
    public string? Stage { get; init; }
    public IReadOnlyList<string>? Signals { get; init; }
    public string? SenderKind { get; init; }

    public bool IsReadable =>
        Labels.Contains(Label)
        && (Stage is null || Stages.Contains(Stage))
        && (SenderKind is null || LabelWords.SenderKinds.ContainsValue(SenderKind))
        && (Signals is null || Signals.All(LabelWords.Signals.ContainsValue));

    public Message ToMessage() => new() { Id = Id, Subject = Subject, From = Sender(), Text = Body, ReceivedAt = Received };

    private Mailbox Sender()
    {
        if (From.Contains('@', StringComparison.Ordinal) && MailboxAddress.TryParse(From, out var mailbox))
        {
            return new Mailbox(mailbox.Name ?? "", mailbox.Address);
        }

        // "Nora @ Larkspur <nora@larkspur.example>" is written so, though no mail may carry it so.
        var angle = From.LastIndexOf('<');
        return angle > 0 && From.EndsWith('>') ? new Mailbox(From[..angle].Trim(' ', '"'), From[(angle + 1)..^1]) : new Mailbox(From, "");
    }
}
