import { count, type Twin } from "../words/language.js";
import type { plan as english } from "./plan.en.js";
import { when } from "./when.js";

const reminders = (n: number) => count(n, "Erinnerung", "Erinnerungen");

/** The words of the plan, in German. */
export const plan: Twin<typeof english> = {
  title: "In Kontakt bleiben",
  loading: "Ein Plan entsteht",
  include: (title) => `Aufnehmen: ${title}`,
  date: "Tag",
  time: "Uhrzeit",
  missing: "Wählen Sie Tag und Uhrzeit, damit dieser Punkt dabei ist.",
  more: "Was darin steht",
  note: "Nachricht für LinkedIn",
  noteCount: (n) => `${n} von 200 Zeichen`,
  copyNote: "Nachricht kopieren",
  noteCopied: "Kopiert.",
  how: "In Ihrem eigenen Kalender, als frei und privat eingetragen.",
  add: (n) => `${reminders(n)} eintragen`,
  addRest: "Den Rest eintragen",
  partly: (stand, left) => `${count(stand, "Erinnerung steht", "Erinnerungen stehen")} in Ihrem Kalender, ${left} noch nicht. Hier ist alles, wie Sie es verlassen haben.`,
  restNow: "Den Rest können Sie jetzt eintragen.",
  adding: (n) => `${reminders(n)} werden eingetragen`,
  removing: "Wird wieder herausgenommen",
  saving: "Die Datei entsteht",
  stands: (start) => `In Ihrem Kalender: ${when(start)}.`,
  done: "Erledigt.",
  allStand: "Alle stehen in Ihrem Kalender. Verschieben oder ändern können Sie sie unten bei „Ihre Erinnerungen“.",
  already: "Mit dieser Firma schon geplant",
  none: "Es ist nichts angehakt.",
  save: "Als Kalenderdatei speichern",
  saved: "Gespeichert als keep-in-touch.ics. Öffnen Sie die Datei, dann bietet Ihr Kalender die Termine an. Auch beim zweiten Öffnen wird nichts doppelt eingetragen.",
  addInstead: "Lieber in meinen Kalender eintragen",
  undo: "Rückgängig",
  undoLong: "Rückgängig: diese Erinnerungen herausnehmen",
  removed: (titles) => (titles.length > 0 ? `Herausgenommen: ${titles.join(", ")}.` : "Herausgenommen."),
  results: {
    created: "Steht jetzt in Ihrem Kalender.",
    alreadyThere: "Stand schon in Ihrem Kalender.",
    failed: "Nicht eingetragen.",
  },
};
