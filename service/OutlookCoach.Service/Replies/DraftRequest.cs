namespace OutlookCoach.Service.Replies;

/// <summary>The text of a draft, 1 MiB at most.</summary>
public sealed record DraftRequest(string Text);
