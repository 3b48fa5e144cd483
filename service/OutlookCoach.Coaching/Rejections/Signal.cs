namespace OutlookCoach.Coaching.Rejections;

/// <summary>A door or a word on feedback, with its place. <see cref="Date"/> is set where the mail names a day, month or season; it is the first day meant.</summary>
public sealed record Signal(SignalKind Kind, int Start, int Length, string Quote, DateOnly? Date = null);
