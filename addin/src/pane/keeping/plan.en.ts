import type { ReminderResult } from "../../service/records.js";
import { count } from "../words/language.js";
import { when } from "./when.js";

const results: Readonly<Record<ReminderResult["status"], string>> = {
  created: "Added to your calendar.",
  alreadyThere: "Already in your calendar.",
  failed: "Not added.",
};

/** The words of the plan, in English. */
export const plan = {
  title: "Keep in touch",
  loading: "Planning",
  include: (title: string) => `Include: ${title}`,
  date: "Day",
  time: "Time",
  missing: "Choose a day and a time to include this one.",
  more: "What it says",
  note: "Note for LinkedIn",
  noteCount: (n: number) => `${n} of 200 characters`,
  copyNote: "Copy note",
  noteCopied: "Copied.",
  how: "In your own calendar, shown as free and private.",
  add: (n: number) => `Add ${count(n, "reminder", "reminders")}`,
  addRest: "Add the rest",
  partly: (stand: number, left: number) => `${count(stand, "reminder stands", "reminders stand")} in your calendar, ${count(left, "does not yet", "do not yet")}. All is kept here as you left it.`,
  restNow: "You can add the rest now.",
  adding: (n: number) => `Adding ${count(n, "reminder", "reminders")}`,
  removing: "Taking them out",
  saving: "Making the file",
  stands: (start: string) => `In your calendar: ${when(start)}.`,
  done: "Done.",
  allStand: "These stand in your calendar. To move or change them, open Your reminders below.",
  already: "Already planned with them",
  none: "Nothing is ticked.",
  save: "Save as a calendar file",
  saved: "Saved as keep-in-touch.ics. Open the file, and your calendar offers to add them; opening it twice adds nothing twice.",
  addInstead: "Add to my calendar instead",
  undo: "Undo",
  undoLong: "Undo: take these reminders out",
  removed: (titles: readonly string[]) => (titles.length > 0 ? `Taken out: ${titles.join(", ")}.` : "Taken out."),
  results,
} as const;
