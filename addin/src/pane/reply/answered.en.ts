import { dated } from "../words/language.js";

/** What is said once they have answered, in English. */
export const answered = {
  on: (at: Date, now: Date) => `You replied on ${dated(at, { day: "numeric", month: "long", ...(at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }) })}.`,
  advice: "A second reply helps only when you have something new to tell.",
} as const;
