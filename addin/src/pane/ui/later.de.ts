import type { Twin } from "../words/language.js";
import type { later as english } from "./later.en.js";
import { moment } from "./moment.js";

/** The words of a break that somebody asked for, in German. */
export const later: Twin<typeof english> = {
  from: (act, from) => `${act} (${moment(from, "ab")})`,
  wait: (from) => `Ihr Kalender bittet um eine kurze Pause. Den Rest können Sie ${moment(from, "ab")} eintragen.`,
};
