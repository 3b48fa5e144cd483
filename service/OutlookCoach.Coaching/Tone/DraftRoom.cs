using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Room for the words of one draft, used anew for the next: a check costs memory only for what it finds.</summary>
internal sealed class DraftRoom
{
    public TokenRoom Own { get; } = new(256);

    public TokenRoom SignOff { get; } = new();
}
