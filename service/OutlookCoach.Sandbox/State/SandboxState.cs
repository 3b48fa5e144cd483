using System.Collections.Immutable;
using OutlookCoach.Sandbox.Calendar;
using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.State;

/// <summary>All that outlives a restart, save the dropped letters (files of their own) and the signing key.</summary>
public sealed record SandboxState
{
    /// <summary>The events of the calendar, in the order they were made.</summary>
    public ImmutableList<SandboxEvent> Events { get; init; } = [];

    /// <summary>Every transactionId ever used, with the key of the event it made.</summary>
    public ImmutableDictionary<string, string> Transactions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The drafts made by createReply.</summary>
    public ImmutableList<Draft> Drafts { get; init; } = [];

    /// <summary>The keys of the letters that were opened.</summary>
    public ImmutableHashSet<string> Read { get; init; } = [];

    /// <summary>By the key of a letter or draft that was moved: the folder it lies in now.</summary>
    public ImmutableDictionary<string, string> Moved { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Settings that were changed; none means the defaults hold.</summary>
    public KeptSettings? Settings { get; init; }

    /// <summary>How many events and drafts were ever made.</summary>
    public long Made { get; init; }
}
