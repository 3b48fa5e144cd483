import type { Happened, Happening, NoteWishes, PlanItem, Reading, Reminder, ReminderList, ReminderResults, Removed, Reply, SleepPlan, Undo } from "./records.js";
import type { CallOptions, Send } from "./send.js";
import { zoneHere } from "./service.js";

/** What is asked of the service about reminders. Each call ends in its record or throws a ServiceProblem; none outlives 20 s. */
export type Reminders = ReturnType<typeof httpReminders>;

/** The service's reminders over HTTP. */
export function httpReminders(send: Send) {
  const post = <T>(path: string, body: unknown, options?: CallOptions) => send<T>("POST", `/api/${path}`, body, options);
  const one = (id: string) => `reminders/${encodeURIComponent(id)}`;
  return {
    /** Without a message id where the news came in a call. */
    add: (messageId: string | null, timeZone: string, items: readonly PlanItem[], options?: CallOptions) => post<ReminderResults>("reminders", { messageId, timeZone, items }, options),
    /** The same reminders as a calendar file. */
    save: (messageId: string | null, timeZone: string, items: readonly PlanItem[], options?: CallOptions) => post<string>("reminders/file", { messageId, timeZone, items }, options),
    takeBack: (keys: readonly string[], options?: CallOptions) => send<Removed>("DELETE", `/api/reminders?${keys.map((key) => `key=${encodeURIComponent(key)}`).join("&")}`, null, options),
    /** All of ours, by time; the done ones too, so that a plan does not offer them again. */
    list: async (options?: CallOptions) => (await send<ReminderList>("GET", "/api/reminders?done=true", null, options)).reminders,
    /** `start` is the one that the person saw: nothing is moved twice. */
    tell: (id: string, what: Happening, start: string, options?: CallOptions) => post<Happened>(`${one(id)}/happened`, { what, start }, options),
    /** Wall time in the reminder's own zone. */
    move: (id: string, start: string, options?: CallOptions) => send<Reminder>("PATCH", `/api/${one(id)}`, { start }, options),
    remove: (id: string, options?: CallOptions) => send<Removed>("DELETE", `/api/${one(id)}`, null, options),
    /** "I got a job": what would go, or takes it out. */
    job: (remove: boolean, options?: CallOptions) => post<Happened>("reminders/job", { remove }, options),
    undo: (undo: Undo, options?: CallOptions) => post<ReminderResults>("reminders/undo", undo, options),
    /** "What shall I say?" */
    word: (id: string, wishes: NoteWishes, options?: CallOptions) => post<Reply>(`${one(id)}/note`, wishes, options),
    /** A reminder to send the reply on the next working morning; nothing is in the calendar yet. */
    sleepOnIt: (reading: Reading, options?: CallOptions) => post<SleepPlan>("plans/sleep", { reading, timeZone: zoneHere() }, options),
  };
}
