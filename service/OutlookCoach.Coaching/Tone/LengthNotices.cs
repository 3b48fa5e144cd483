using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>How long a thank-you can be before it is a second cover letter.</summary>
internal static class LengthNotices
{
    public const int Bare = 20;
    public const int QuiteLong = 130;
    public const int TooLong = 180;

    public static Place[] LongerThan(DraftText draft, int words, int upTo) =>
        draft.Words > words && draft.Words <= upTo ? [Place.Whole] : [];
}
