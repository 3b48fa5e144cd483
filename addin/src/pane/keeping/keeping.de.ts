import { count, type Twin } from "../words/language.js";
import type { keeping as english } from "./keeping.en.js";
import { when } from "./when.js";

/** The words of the list of reminders, in German. */
export const keeping: Twin<typeof english> = {
  title: "Ihre Erinnerungen",
  overdue: (n) => `${count(n, "Erinnerung wartet", "Erinnerungen warten")} auf Sie. Es eilt nicht.`,
  loading: "Ich sehe in Ihren Kalender",
  none: "Gerade ist nichts geplant. Was Sie eintragen, steht hier und in Ihrem Kalender.",
  noAccess: "Ihre Erinnerungen stehen in Ihrem eigenen Kalender, und ich darf dort noch nicht nachsehen.",
  waiting: "Wartet auf Sie",
  coming: "Als Nächstes",
  when,
  about: (company, role) => [company, role].filter(Boolean).join(", "),
  openMail: "Die Nachricht dazu öffnen",
  say: "Was könnte ich sagen?",
  deeds: {
    inTouch: "Ich habe mich gemeldet",
    answered: "Es kam eine Antwort",
    done: "Erledigt",
    snoozeWeek: "Eine Woche später",
    snoozeMonth: "Einen Monat später",
    stop: "Keine mehr für diese Firma",
  },
  of: (act, title) => `${act}: ${title}`,
  move: "Verschieben",
  day: "Tag",
  time: "Uhrzeit",
  save: "Speichern",
  remove: "Herausnehmen",
  undo: "Rückgängig",
  working: "Einen Moment",
  told: {
    moved: (title, start) => `Verschoben auf ${when(start)}: ${title}.`,
    added: (title, start) => `In Ihren Kalender eingetragen: ${title}, ${when(start)}.`,
    removed: (title) => `Aus Ihrem Kalender genommen: ${title}.`,
    undone: () => "Alles ist wieder wie zuvor.",
    gone: (title) => `Das steht nicht mehr in Ihrem Kalender: ${title}. So sieht es jetzt aus.`,
  },
  job: {
    ask: "Ich habe eine Stelle",
    clear: (n) => `${count(n, "Erinnerung", "Erinnerungen")} herausnehmen`,
    keep: "Stehen lassen",
  },
};
