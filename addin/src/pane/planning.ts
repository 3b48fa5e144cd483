import type { Plan, PlanItem, ReminderResult } from "../service/records.js";

/** What the person changed about one planned reminder. */
export interface PlanEdit {
  readonly off?: boolean;
  /** Local wall time, "2026-06-09T09:00"; a cleared field is an empty part. */
  readonly date?: string;
  readonly time?: string;
  readonly note?: string;
}

export type PlanEdits = Readonly<Record<string, PlanEdit>>;

export interface Planned {
  readonly item: PlanItem;
  readonly date: string;
  readonly time: string;
  readonly on: boolean;
  /** Ticked, and with a day and a time. */
  readonly fit: boolean;
}

export function planned(plan: Plan, edits: PlanEdits): readonly Planned[] {
  return plan.items.map((item) => {
    const edited = edits[item.key] ?? {};
    const date = edited.date ?? item.start.slice(0, 10);
    const time = edited.time ?? item.start.slice(11, 16);
    const on = !edited.off;
    const note = edited.note ?? item.note;
    return { item: note === undefined ? item : { ...item, note }, date, time, on, fit: on && date !== "" && time !== "" };
  });
}

/** What goes to the calendar: the ticked ones, as the person left them. */
export function chosen(all: readonly Planned[]): readonly PlanItem[] {
  return all.filter((each) => each.fit).map((each) => ({ ...each.item, start: `${each.date}T${each.time}:00` }));
}

export function resultOf(results: readonly ReminderResult[], key: string): ReminderResult | undefined {
  return results.find((result) => result.key === key);
}

/** Keys of the reminders that stand in the calendar because of us. */
export function standing(results: readonly ReminderResult[]): readonly string[] {
  return results.filter((result) => result.status !== "failed").map((result) => result.key);
}

/** Later results replace earlier ones of the same reminder. */
export function merge(earlier: readonly ReminderResult[], later: readonly ReminderResult[]): readonly ReminderResult[] {
  return [...earlier.filter((old) => !resultOf(later, old.key)), ...later];
}
