import type { Happened, PlanItem, Reminder, Undo } from "../../../addin/src/service/records.js";

/** A reminder as the service lists it. */
export function aReminder(key: string, change: Partial<Reminder> = {}): Reminder {
  return {
    id: `e-${key}`, key, kind: "checkIn", title: `Check in: ${key}`, start: "2026-07-02T09:00:00", timeZone: "Europe/Berlin", state: "coming",
    about: { company: "Northwind", contact: "Priya Shah", address: "priya.shah@northwind.example", role: "Team Lead", unanswered: 0, done: false }, ...change,
  };
}

/** The reminders of one person, kept as simply as the contract allows. */
export class FakeCalendar {
  reminders: readonly Reminder[] = [];
  /** These are not taken, and when to ask again is said. */
  throttle: { readonly keys: readonly string[]; readonly retryAfter: number } | null = null;

  add(items: readonly PlanItem[], timeZone: string): object[] {
    return items.map(({ key, kind, title, start, about }) => {
      if (this.throttle?.keys.includes(key)) {
        return { key, status: "failed", why: "Your mailbox asks for a short break.", retryAfter: this.throttle.retryAfter };
      }
      const standing = this.reminders.some((each) => each.key === key);
      if (!standing) {
        this.reminders = [...this.reminders, aReminder(key, { kind, title, start, timeZone, about: about ?? { unanswered: 0, done: false } })];
      }
      return { key, status: standing ? "alreadyThere" : "created", id: `e-${key}` };
    });
  }

  takeOut(gone: (reminder: Reminder) => boolean): object {
    const removed = this.reminders.filter(gone);
    this.reminders = this.reminders.filter((each) => !removed.includes(each));
    return { removed: removed.map(({ id, key, title }) => ({ id, key, title })), undo: undoOf(removed) };
  }

  /** Null where the id is gone. */
  tell(id: string, what: string): Happened | null {
    const told = this.reminders.find((each) => each.id === id);
    if (!told) {
      return null;
    }
    const others = this.reminders.filter((each) => each !== told);
    const before = what === "stop" ? this.reminders.filter(({ about }) => about.company === told.about.company) : [told];
    this.reminders = what === "stop" ? this.reminders.filter((each) => !before.includes(each)) : [...others, what.startsWith("snooze") ? { ...told, start: "2026-08-04T09:00:00", state: "coming" } : { ...told, state: "done" }];
    return { says: `Told: ${what}.`, changed: [], removed: [], added: [], undo: undoOf(before) };
  }

  job(remove: boolean): Happened {
    const pending = this.reminders.filter(({ state }) => state !== "done");
    const removed = pending.map(({ id, key, title }) => ({ id, key, title }));
    if (remove) {
      this.reminders = this.reminders.filter((each) => !pending.includes(each));
    }
    return { says: "What good news.", changed: [], removed, added: [], ...(remove ? { undo: undoOf(pending) } : {}) };
  }

  move(id: string, start: string): Reminder | null {
    const moved = this.reminders.find((each) => each.id === id);
    this.reminders = this.reminders.map((each) => (each === moved ? { ...each, start } : each));
    return moved ? { ...moved, start } : null;
  }

  putBack({ put, take }: Undo): object {
    const others = this.reminders.filter(({ key }) => !take.includes(key) && !put.some((kept) => kept.key === key));
    this.reminders = [...others, ...put.map(({ key, kind, title, start, timeZone, about }) => aReminder(key, { kind, title, start, timeZone, about, state: start < "2026-06-10" ? "overdue" : "coming" }))];
    return { results: [] };
  }
}

function undoOf(reminders: readonly Reminder[]): Undo {
  return { put: reminders.map(({ state: _, ...kept }) => ({ ...kept, body: "" })), take: [] };
}
