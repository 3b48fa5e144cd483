namespace OutlookCoach.Coaching.Rejections;

/// <summary>Who wrote. The name is the one that signed, when somebody did; addresses come from headers only, never from the body.</summary>
public sealed record Sender(string Name, string Address, string ReplyTo, SenderKind Kind);
