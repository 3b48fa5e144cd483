import type { Mail, OutlookTrouble } from "../outlook/outlook.js";
import type { Problem } from "../service/problem.js";
import type { Call, CareAnswer, Choices, Draft, Happened, Happening, NoteKind, Plan, PlanItem, Reading, Register, Reminder, ReminderResult, Reply, Undo } from "../service/records.js";
import type { Presence } from "../service/wayIn.js";
import type { Asked } from "./asked.js";
import type { PlanEdits } from "./keeping/planning.js";
import { noCorrections, type Corrections } from "./reading/corrections.js";
import { blankSheet, isEdited, type Sheet } from "./writing/sheet.js";
import { newWriting, type Writing } from "./writing/writing.js";

/** Where the words are on their way to Outlook's reply window. */
export type Putting =
  | { readonly is: "idle" | "opening" | "opened" | "copied" | "byHand" | "slept" | "takenBack" }
  | { readonly is: "sure"; readonly because: "strong" | "care" }
  | { readonly is: "moved"; readonly to: Mail | null }
  | { readonly is: "drafting"; readonly because: OutlookTrouble }
  | { readonly is: "drafted"; readonly because: OutlookTrouble; readonly draft: Draft; readonly undoing: "no" | "now" | Problem }
  | { readonly is: "draftProblem"; readonly because: OutlookTrouble; readonly copied: boolean; readonly problem: Problem };

export interface Reminders {
  readonly at: "idle" | Remind;
  readonly results: readonly ReminderResult[];
  /** Titles taken out by the last Undo. */
  readonly removed: readonly string[];
  /** What is on its way takes longer than usual. */
  readonly slow: boolean;
  /** They went out as a calendar file. */
  readonly saved: boolean;
  readonly problem: { readonly during: Remind; readonly problem: Problem } | null;
  /** The rest can be added from then on, in ms since 1970; 0 where nobody asked for a break. */
  readonly from: number;
}

/** What can be done with reminders. */
export type Remind = "adding" | "removing" | "saving";

/** What stands in the calendar because of us, across all companies. */
export interface Keeping {
  readonly list: Asked<readonly Reminder[]>;
  /** The person asked for the list. */
  readonly open: boolean;
  /** On its way; one at a time. */
  readonly doing: Deed | null;
  readonly told: Told | null;
  readonly problem: { readonly deed: Deed; readonly problem: Problem } | null;
  /** What would go where they have a job now. */
  readonly offer: Happened | null;
  /** The id of the one whose note they come back from. */
  readonly left: string | null;
}

/** What can be done with the reminders that stand. */
export type Deed =
  | { readonly did: Happening; readonly to: Reminder }
  | { readonly did: "moved"; readonly to: Reminder; readonly start: string }
  | { readonly did: "removed"; readonly to: Reminder }
  | { readonly did: "added"; readonly item: PlanItem }
  | { readonly did: "job"; readonly remove: boolean }
  | { readonly did: "undone"; readonly back: Back };

/** What takes a deed back: the service's own answer, or the day it stood on. */
export type Back = Undo | { readonly to: Reminder; readonly start: string };

/** What came of a deed; the service says it, where it has words for it. */
export interface Told {
  readonly did: Deed["did"] | "gone";
  readonly says: string;
  readonly title: string;
  /** As it stands now, where it moved. */
  readonly start: string;
  readonly back: Back | null;
}

/** A note that a reminder is about. */
export interface Saying {
  readonly is: "saying";
  readonly to: Reminder;
  /** What the person was at before, and comes back to. */
  readonly from: Scene;
  readonly wishes: { readonly news?: string; readonly newRole?: string; readonly wording: number };
  readonly reply: Asked<Reply>;
  readonly writing: Writing;
  readonly out: "idle" | "opening" | "opened" | "copied" | "copiedInstead" | "byHand";
}

/** Each register of the reply and each other note has its own sheet. */
export type DeskName = Register | Exclude<NoteKind, "reply">;
export type Sheets = Readonly<Partial<Record<DeskName, Sheet>>>;

/** All the work on one message. */
export interface Work {
  readonly mail: Mail;
  /** Set where there is no mail: the news came in a call, and `mail` only names it. */
  readonly told: Call | null;
  readonly reading: Asked<Reading>;
  /** Read from what Outlook shows, past the mailbox. */
  readonly readHere: boolean;
  readonly corrections: Corrections;
  readonly choices: Choices;
  readonly reply: Asked<Reply>;
  readonly writing: Writing;
  /** The words that are not on the desk. */
  readonly sheets: Sheets;
  /** The person asked for the reply although it may be skipped. */
  readonly revealed: boolean;
  readonly plan: Asked<Plan>;
  readonly planEdits: PlanEdits;
  readonly reminders: Reminders;
  readonly putting: Putting;
  /** These words have been handed over, so nothing of them is unsaved. */
  readonly handedOver: readonly string[];
  /** When they decided to sleep on it, in ms since 1970; until it is handed over the words outlast this window. */
  readonly sleptAt: number | null;
}

export type Scene =
  | { readonly is: "starting" | "nothing" | "outside" | "offline" }
  | Composed
  | Saying
  | { readonly is: "mail"; readonly work: Work };

/** A text of their own: the draft in Outlook while it is `live`, or words put into the pane. */
export interface Composed {
  readonly is: "compose";
  readonly writing: Writing;
  readonly live: boolean;
  /** What the mail it answers says, once that was asked for. */
  readonly reading?: Reading;
}

export interface State {
  readonly scene: Scene;
  /** Outlook shows another message while there are unsaved words here. */
  readonly moved: Moved | null;
  readonly access: Access;
  /** Somebody to talk to, after words that call for it, until it is closed. */
  readonly care: CareAnswer | null;
  /** Null until it was looked for. */
  readonly keeping: Keeping | null;
}

/** Who is here, and what they have allowed. */
export interface Access extends Presence {
  /** The person goes on without access to their mailbox. */
  readonly without: boolean;
  /** They asked for no kind line under the reading. */
  readonly hushed: boolean;
}

export type Moved = Mail | { readonly mode: "compose" } | { readonly mode: "nothing" };

export const firstState: State = { scene: { is: "starting" }, moved: null, access: { leaving: "stays", signedIn: false, without: false, hushed: false }, care: null, keeping: null };
export const idle = { at: "idle", value: null } as const;
export const noReminders: Reminders = { at: "idle", results: [], removed: [], slow: false, saved: false, problem: null, from: 0 };
export const defaultChoices: Choices = { note: "reply", register: "warm", askForFeedback: false, wouldWorkWithThem: true, wording: 0, wishNewHireWell: false };

/** What is kept of the work on a message between visits. */
export interface Kept {
  readonly corrections: Corrections;
  readonly choices: Choices;
  readonly sheets: Sheets;
  readonly quiet: readonly string[];
  readonly revealed: boolean;
  readonly planEdits: PlanEdits;
  readonly results: readonly ReminderResult[];
  readonly sleptAt?: number | null;
}

export function newWork(mail: Mail, yourName: string, kept: Kept | null): Work {
  const choices = kept?.choices ?? (yourName ? { ...defaultChoices, yourName } : defaultChoices);
  return {
    mail,
    told: null,
    reading: idle,
    readHere: false,
    corrections: kept?.corrections ?? noCorrections,
    choices,
    reply: idle,
    writing: newWriting(kept?.sheets[deskOf(choices)] ?? blankSheet, kept?.quiet ?? []),
    sheets: kept?.sheets ?? {},
    revealed: kept?.revealed ?? false,
    plan: idle,
    planEdits: kept?.planEdits ?? {},
    reminders: { ...noReminders, results: kept?.results ?? [] },
    putting: { is: "idle" },
    handedOver: [],
    sleptAt: kept?.sleptAt ?? null,
  };
}

export function deskOf({ note = "reply", register = "warm" }: Choices): DeskName {
  return note === "reply" ? register : note;
}

export function allSheets(work: Work): Sheets {
  return { ...work.sheets, [deskOf(work.choices)]: work.writing.sheet };
}

/** The reading with the person's corrections, as the service last worded it. */
export function currentReading(work: Work): Reading | null {
  return work.reply.value?.reading ?? work.reading.value;
}

/** Nothing that was asked for is on its way, or is about to be: a reply is worded right after the reading. */
export function isStill({ reading, reply, plan, reminders }: Work): boolean {
  const owed = reply.at === "idle" && /^(reply|optional)$/.test(reading.value?.answering.advice ?? "");
  return !owed && reading.at !== "idle" && [reading, reply, plan].every(({ at }) => at !== "asking" && at !== "slow") && reminders.at === "idle";
}

/** Words that exist nowhere but here. */
export function hasUnsavedWords(work: Work): boolean {
  return isEdited(work.writing.sheet) && work.writing.sheet.text.trim() !== "" && !work.handedOver.includes(work.writing.sheet.text);
}
