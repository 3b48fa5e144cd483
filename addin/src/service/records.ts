/** The service's records by their short names, from its own description. `npm run types` writes api.ts anew. */
import type { components } from "./api.js";

type Schemas = components["schemas"];

/** A record as it travels: what is null is left out, and nothing else is. */
type Told<T> = T extends readonly (infer Each)[]
  ? readonly Told<Each>[]
  : T extends object
    ? { readonly [K in keyof T as null extends T[K] ? never : K]-?: Told<T[K]> } & { readonly [K in keyof T as null extends T[K] ? K : never]?: Told<NonNullable<T[K]>> }
    : T;

export type Outcome = Schemas["Outcome"];
export type Certainty = Schemas["Certainty"];
export type Stage = Schemas["Stage"];
export type AnswerAdvice = Schemas["AnswerAdvice"];
export type SignalKind = Schemas["SignalKind"];
export type Register = Schemas["Register"];

export type Fact = Told<Schemas["Fact"]>;
export type Reading = Told<Schemas["Reading"]>;
export type Choices = Told<Schemas["Choices"]>;
export type Reply = Told<Schemas["Reply"]>;
export type Finding = Told<Schemas["Finding"]>;
export type CareHelp = Told<Schemas["CareHelp"]>;
export type CareAnswer = Told<Schemas["CareAnswer"]>;
export type ToneReport = Told<Schemas["ToneReport"]>;
export type Situation = Told<Schemas["Situation"]>;
export type PlanItem = Told<Schemas["PlanItem"]>;
export type Plan = Told<Schemas["Plan"]>;
export type ReminderResult = Told<Schemas["AddResult"]>;
export type ReminderResults = Told<Schemas["AddResults"]>;
export type Removed = Told<Schemas["Removed"]>;
export type Reminder = Told<Schemas["Reminder"]>;
export type ReminderList = Told<Schemas["ReminderList"]>;
/** What the person tells of a reminder; a new job has a call of its own. */
export type Happening = Exclude<Schemas["Happening"], "job">;
export type Happened = Told<Schemas["Happened"]>;
/** Sent back as it came. */
export type Undo = Told<Schemas["Undo"]>;
export type SleepPlan = Told<Schemas["SleepPlan"]>;
export type NoteWishes = Partial<Told<Schemas["NoteRequest"]>>;
/** News that came in a call, as the person tells it; the day as "2026-06-01". */
export type Call = Partial<Told<Schemas["ToldByPhone"]>>;
export type NoteKind = Schemas["NoteKind"];
export type Draft = Told<Schemas["DraftMade"]>;
export type Answered = Told<Schemas["Answered"]>;

/** A message as the person sees it, for a mailbox that the service may not read. */
export type OpenMessage = Partial<Told<Schemas["PastedMessage"]>>;
