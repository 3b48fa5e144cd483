import type { Twin } from "../words/language.js";
import type { findings as english } from "./findings.en.js";

/** What is said around the findings, in German. */
export const findings: Twin<typeof english> = {
  keys: "F8 führt vom Text zu dem, was ich dazu sage. Escape führt zurück.",
  show: "Im Text zeigen",
  whole: "Der ganze Text",
  instead: "Stattdessen",
  example: "Zum Beispiel",
  quote: (text) => `„${text}“`,
  leaveOut: "Weglassen",
  replace: "Ersetzen",
  keep: "So lassen",
  undo: "Rückgängig",
  about: (act, phrase) => (phrase ? `${act}: „${phrase}“` : act),
  replaced: (phrase, by) => (by ? `Aus „${phrase}“ wurde „${by}“.` : `„${phrase}“ ist weggelassen.`),
  kept: (phrase) => (phrase ? `„${phrase}“ bleibt, wie es ist.` : "Es bleibt, wie es ist."),
};
