import type { Plan, PlanItem, Reading, Reminder, ReminderResult } from "../../service/records.js";
import type { Asked } from "../asked.js";

/** What the person changed about one planned reminder. */
export interface PlanEdit {
  readonly off?: boolean;
  /** Local wall time, "2026-06-09T09:00"; a cleared field is an empty part. */
  readonly date?: string;
  readonly time?: string;
  readonly note?: string;
  /** One that they thought of themselves. */
  readonly own?: PlanItem;
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
  const own = Object.values(edits).flatMap((edited) => edited.own ?? []);
  return [...plan.items, ...own].map((item) => {
    const edited = edits[item.key] ?? {};
    const date = edited.date ?? item.start.slice(0, 10);
    const time = edited.time ?? item.start.slice(11, 16);
    const on = !edited.off;
    const note = edited.note ?? item.note;
    return { item: note === undefined ? item : { ...item, note }, date, time, on, fit: on && date !== "" && time !== "" };
  });
}

/** The language of a title: the service's, unless they named it themselves. */
export const titleLanguage = ({ kind }: Pick<PlanItem, "kind">) => (kind === "own" ? undefined : "en");

/** What the calendar has for one planned item, as far as is known: whatever was looked at last. */
export function standingFor(key: string, results: readonly ReminderResult[], list: Asked<readonly Reminder[]> | undefined): { readonly reminder?: Reminder; readonly result?: ReminderResult } | null {
  const reminder = list?.value?.find((each) => each.key === key);
  const result = resultOf(results, key);
  const stands = reminder !== undefined || (result !== undefined && result.status !== "failed" && list?.at !== "here");
  return stands ? { ...(reminder ? { reminder } : {}), ...(result ? { result } : {}) } : null;
}

/** What stands for this company from another mail. */
export function standingAlready(plan: Plan, reading: Reading, reminders: readonly Reminder[]): readonly Reminder[] {
  const keys = plan.items.map(({ key }) => key);
  const company = (reading.company?.value ?? "").toLowerCase();
  return reminders.filter(({ key, state, about }) => state !== "done" && !keys.includes(key) && company !== "" && about.company?.toLowerCase() === company);
}

/** A reminder as the person put it into words; whom and what it is about may stay empty. */
export interface Own {
  readonly title: string;
  readonly who: string;
  readonly company: string;
  /** Local wall time, "2026-06-09" and "09:00". */
  readonly date: string;
  readonly time: string;
}

/** One that the person thought of, about the same company as the plan. */
export function ownItem({ items }: Plan, own: Own, now: number): PlanItem {
  const { company = "", contact = "" } = items[0]?.about ?? {};
  return aboutThem({ ...own, company, who: contact }, own.title, now);
}

/** One without a plan around it; its title names them as the others do. */
export function loneItem(own: Own, now: number): PlanItem {
  const { who, company } = own;
  const them = who && company ? `${who} (${company})` : who || company;
  return aboutThem(own, them ? `${own.title}: ${them}` : own.title, now);
}

/** Whom it is about is all that the calendar's tag says of it. */
function aboutThem({ who, company, date, time }: Own, title: string, now: number): PlanItem {
  const about = { ...(company ? { company } : {}), ...(who ? { contact: who } : {}), unanswered: 0, done: false };
  return { key: `own-${now.toString(36)}`, kind: "own", start: `${date}T${time}:00`, title, body: "", about };
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

/** Those that were asked for and do not stand. */
export function missing(results: readonly ReminderResult[]): readonly string[] {
  return results.filter((result) => result.status === "failed").map((result) => result.key);
}

/** From when asking again makes sense for all of them, in ms since 1970; 0 where nobody asked for a break. */
export function breakUntil(results: readonly ReminderResult[], now: number): number {
  const wait = Math.max(0, ...results.map(({ retryAfter = 0 }) => retryAfter));
  return wait && now + wait * 1000;
}

/** Later results replace earlier ones of the same reminder. */
export function merge(earlier: readonly ReminderResult[], later: readonly ReminderResult[]): readonly ReminderResult[] {
  return [...earlier.filter((old) => !resultOf(later, old.key)), ...later];
}
