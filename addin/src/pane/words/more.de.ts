import type { Twin } from "./language.js";
import type { more as english } from "./more.en.js";

/** The words of what is fetched only when it is asked for, in German. */
export const more: Twin<typeof english> = {
  unread: {
    title: "Drei Fragen, dann mache ich damit weiter",
    outcome: "Wie war die Antwort?",
    stage: "Nach welchem Schritt?",
    name: "Wer hat geschrieben?",
    nameExample: "ein Vorname genügt",
    goOn: "Damit weiter",
    paste: "Oder fügen Sie den Text ein",
    pasted: "Der Text der Nachricht",
    read: "Diesen Text lesen",
  },
  call: {
    title: "Was Sie am Telefon erfahren haben",
    subject: (about) => (about ? `Ein Anruf: ${about}` : "Ein Anruf zu Ihrer Bewerbung"),
    who: "Wer hat es Ihnen gesagt?",
    whoExample: "ein Vorname genügt",
    company: "Firma",
    role: "Stelle",
    outcome: "Was wurde gesagt?",
    stage: "Nach welchem Schritt?",
    day: "An welchem Tag?",
    goOn: "Damit weiter",
  },
  notes: {
    back: "Zurück zur Antwort",
    hints: {
      secondNote: "Ein eigener Dank an jemanden, mit dem Sie dort gesprochen haben.",
      linkedIn: "Als Begleitung zu einer Kontaktanfrage.",
      checkIn: "Für später, wenn etwas Zeit vergangen ist.",
      reapply: "Für eine neue Stelle, die zu Ihnen passt.",
    },
    who: "Für wen ist der Text?",
    somebodyElse: "Jemand anderes",
    name: "Name",
    nameExample: "Vor- und Nachname",
    news: "Was gibt es Neues bei Ihnen?",
    newsExample: "ein Kurs, ein Projekt, ein Umzug",
    newRole: "Welche Stelle?",
    newRoleExample: "so, wie sie ausgeschrieben ist",
  },
  copying: {
    subject: "Betreff",
    copySubject: "Betreff kopieren",
    subjectCopied: "Kopiert.",
    copied: "Kopiert. Beginnen Sie in Outlook eine neue Nachricht und fügen Sie den Text ein.",
    noteCopied: "Kopiert. Fügen Sie den Text dort ein, wo LinkedIn nach einer Nachricht fragt.",
    count: (n, most) => `${n} von ${most} Zeichen`,
    tooLong: (n, most) => `${n} von ${most} Zeichen: etwas lang für LinkedIn. Kürzen Sie den Text, dann können Sie ihn kopieren.`,
  },
};
