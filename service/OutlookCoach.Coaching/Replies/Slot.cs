namespace OutlookCoach.Coaching.Replies;

/// <summary>The parts of a reply, in the order they are read. Each is a folder of the Playbook.</summary>
internal enum Slot
{
    Greeting,
    Thanks,
    Specific,
    Detail,
    Feedback,
    Ask,
    Hire,
    Wishes,
    Closing,
}
