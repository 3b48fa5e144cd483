using System.Text.Json.Serialization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Service.Pane;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Readings;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Replies;
using OutlookCoach.Service.Tone;

namespace OutlookCoach.Service.Hosting;

/// <summary>Every record that is read or written as JSON, and what they hold. How is said by <see cref="Json"/>.</summary>
[JsonSerializable(typeof(AddRequest))]
[JsonSerializable(typeof(AddResults))]
[JsonSerializable(typeof(AllowedScripts))]
[JsonSerializable(typeof(Answered))]
[JsonSerializable(typeof(CareHelp))]
[JsonSerializable(typeof(DraftMade))]
[JsonSerializable(typeof(DraftRequest))]
[JsonSerializable(typeof(DraftTakenBack))]
[JsonSerializable(typeof(Happened))]
[JsonSerializable(typeof(HappenedRequest))]
[JsonSerializable(typeof(JobRequest))]
[JsonSerializable(typeof(NoteRequest))]
[JsonSerializable(typeof(PaneSettings))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(PlanRequest))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(ReadingRequest))]
[JsonSerializable(typeof(Reminder))]
[JsonSerializable(typeof(ReminderChange))]
[JsonSerializable(typeof(ReminderList))]
[JsonSerializable(typeof(Removed))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(ReplyRequest))]
[JsonSerializable(typeof(SleepPlan))]
[JsonSerializable(typeof(SleepRequest))]
[JsonSerializable(typeof(ToneReport))]
[JsonSerializable(typeof(ToneRequest))]
[JsonSerializable(typeof(Undo))]
internal sealed partial class ServedJson : JsonSerializerContext;
