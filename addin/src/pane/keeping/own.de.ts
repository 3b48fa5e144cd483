import type { Twin } from "../words/language.js";
import type { own as english } from "./own.en.js";

/** The words of a reminder that the person thought of, in German. */
export const own: Twin<typeof english> = {
  add: "Etwas Eigenes hinzufügen",
  addAlone: "Eine eigene Erinnerung eintragen",
  title: "Wofür?",
  titleExample: "Hallo sagen: Priya (Northwind)",
  titleAlone: "Den Artikel schicken",
  who: "Mit wem, wenn Sie mögen",
  company: "Firma, wenn Sie mögen",
  hint: "Wird als privat eingetragen. Wählen Sie trotzdem Worte, die alle lesen dürfen, die Ihren Kalender sehen.",
  date: "Tag",
  time: "Uhrzeit",
  save: "In den Plan aufnehmen",
  saveAlone: "In meinen Kalender eintragen",
  cancel: "Abbrechen",
};
