import type { Twin } from "../words/language.js";
import type { saying as english } from "./saying.en.js";

/** The words of "What shall I say?", in German. */
export const saying: Twin<typeof english> = {
  title: "Was könnte ich sagen?",
  back: "Zurück",
  news: "Etwas Neues von Ihnen",
  newsExample: "ein Kurs, ein Projekt, ein Link",
  newRole: "Welche Stelle?",
  newRoleExample: "so, wie sie ausgeschrieben ist",
  text: "Der Text",
  mine: "Ein Vorschlag. Ändern Sie daran, was Sie möchten.",
  other: "Andere Worte",
  loading: "Ein Text entsteht",
  open: "In neue Nachricht einfügen",
  copy: "Text kopieren",
  subject: (subject) => `Betreff: ${subject}`,
  count: (n, most) => `${n} von ${most} Zeichen`,
  gone: "Diese Erinnerung steht nicht mehr in Ihrem Kalender. Ihr Text ist noch hier; „Zurück“ zeigt, wie es jetzt aussieht.",
  opened: "In Outlook ist eine neue Nachricht mit Ihrem Text geöffnet. Gesendet wird erst, wenn Sie senden.",
  opening: "Eine neue Nachricht öffnet sich.",
  copied: "Kopiert. Fügen Sie den Text dort ein, wo Sie schreiben.",
  copiedInstead: "Dieses Outlook öffnet von hier aus keine neue Nachricht. Ihr Text ist kopiert: Beginnen Sie eine und fügen Sie ihn ein.",
};
