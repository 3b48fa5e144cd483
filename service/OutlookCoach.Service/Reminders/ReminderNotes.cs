using OutlookCoach.Coaching;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Reminders;

/// <summary>"What shall I say?": the note that a reminder is about.</summary>
public sealed class ReminderNotes(Coach coach, TimeProvider time)
{
    public Reply Write(KeptReminder kept, NoteRequest request)
    {
        var choices = new Choices
        {
            Note = NoteOf(kept.Kind),
            NoteTo = kept.About.Contact,
            News = request.News,
            NewRole = request.NewRole,
            YourName = request.YourName,
            Register = request.Register,
            Wording = request.Wording,
            LastContact = kept.About.LastContact,
        };
        return coach.SuggestFor(kept.In(kept.TimeZone), choices, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }

    private static NoteKind NoteOf(ReminderKind kind) => kind switch
    {
        ReminderKind.LinkedIn => NoteKind.LinkedIn,
        ReminderKind.CareersPage or ReminderKind.Apply => NoteKind.Reapply,
        ReminderKind.SendReply => NoteKind.Reply,
        _ => NoteKind.CheckIn,
    };
}
