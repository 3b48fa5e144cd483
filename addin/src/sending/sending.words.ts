import { sending as german } from "./sending.de.js";
import { sending as english } from "./sending.en.js";

export type Sending = typeof german;

/** Outlook runs the check as one script without imports, so it holds every language; the host's is known when a mail goes out. */
export const sendingIn = (language: string): Sending => (/^de\b/i.test(language) ? german : english);
