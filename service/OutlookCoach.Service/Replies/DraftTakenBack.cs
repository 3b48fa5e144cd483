namespace OutlookCoach.Service.Replies;

/// <summary>A draft that stands among the drafts no more: it lies among the deleted items, or was gone already.</summary>
public sealed record DraftTakenBack(string Id);
