namespace OutlookCoach.Coaching.Playbooks;

/// <summary>A part of the Playbook that could not be opened: no call that asks for it can be answered.</summary>
/// <param name="Name">"language de", "replies" …</param>
/// <param name="Problem">What is wrong, in words of the Playbook and of the code alone: nobody's mail is near when a part is opened.</param>
public sealed record BrokenPart(string Name, string Problem)
{
    internal static BrokenPart Of(string name, Exception fault) => new(name, fault is PlaybookException ? fault.Message : fault.ToString());
}
