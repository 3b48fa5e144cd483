import type { Happening } from "../../service/records.js";
import type { Told } from "../state.js";
import { count } from "../words/language.js";
import { when } from "./when.js";

const deeds: Readonly<Record<Exclude<Happening, never>, string>> = {
  inTouch: "I've been in touch",
  answered: "They answered",
  done: "Done",
  snoozeWeek: "A week later",
  snoozeMonth: "A month later",
  stop: "Stop these",
};

/** Said where the service has no sentence of its own. */
const told: Readonly<Partial<Record<Told["did"], (title: string, start: string) => string>>> = {
  moved: (title, start) => `Moved to ${when(start)}: ${title}.`,
  added: (title, start) => `Added to your calendar: ${title}, ${when(start)}.`,
  removed: (title) => `Taken out of your calendar: ${title}.`,
  undone: () => "Everything is back as it was.",
  gone: (title) => `This one is no longer in your calendar: ${title}. Here is how things stand now.`,
};

/** The words of the list of reminders, in English. */
export const keeping = {
  title: "Your reminders",
  overdue: (n: number) => `${count(n, "reminder has", "reminders have")} been waiting. There is no rush.`,
  loading: "Looking into your calendar",
  none: "Nothing is planned right now. What you add stands here, and in your calendar.",
  noAccess: "Your reminders stand in your own calendar, and I may not look there yet.",
  waiting: "Waiting for you",
  coming: "Coming up",
  when,
  about: (company: string, role: string) => [company, role].filter(Boolean).join(", "),
  openMail: "Open the mail it is about",
  say: "What shall I say?",
  deeds,
  of: (act: string, title: string) => `${act}: ${title}`,
  move: "Move it",
  day: "Day",
  time: "Time",
  save: "Save",
  remove: "Remove",
  undo: "Undo",
  working: "One moment",
  told,
  job: {
    ask: "I got a job",
    clear: (n: number) => `Clear ${count(n, "reminder", "reminders")}`,
    keep: "Keep them",
  },
} as const;
