import { OutlookProblem } from "../../outlook/outlook.js";
import { forYou } from "./forYou.words.js";
import type { RoamingSettings } from "../../outlook/outlook.js";

/** Keeps a text under a name. What to tell the person; "" when it is kept. */
export async function keep(kept: RoamingSettings, name: string, text: string | null, full: string): Promise<string> {
  try {
    await kept.set(name, text);
    return "";
  } catch (error) {
    return error instanceof OutlookProblem && error.trouble === "tooLong" ? full : forYou.trouble;
  }
}
