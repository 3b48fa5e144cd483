import { dated, type Twin } from "../words/language.js";
import type { answered as english } from "./answered.en.js";

/** What is said once they have answered, in German. */
export const answered: Twin<typeof english> = {
  on: (at, now) => `Sie haben am ${dated(at, { day: "numeric", month: "long", ...(at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }) })} geantwortet.`,
  advice: "Eine zweite Antwort hilft nur, wenn Sie etwas Neues zu erzählen haben.",
};
