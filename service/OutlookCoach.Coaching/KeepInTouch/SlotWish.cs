namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What a slot is for, as far as that decides its day and hour.</summary>
/// <param name="ToSomebody">A note to a person: the first day of the week gives way to the second.</param>
/// <param name="AtOnce">Something that should not wait: quiet weeks and last afternoons count as well.</param>
/// <param name="Hour">The hour it had, kept where it is free.</param>
internal readonly record struct SlotWish(bool ToSomebody = false, bool AtOnce = false, TimeOnly? Hour = null)
{
    public static readonly SlotWish Soon = new(AtOnce: true);
}
