import type { OutlookTrouble } from "../../outlook/outlook.js";
import { count, type Twin } from "../words/language.js";
import type { putting as english } from "./putting.en.js";

const becauses: Readonly<Record<OutlookTrouble, string>> = {
  noAnswer: "Outlook hat nicht gemeldet, ob sich das Antwortfenster geöffnet hat.",
  unsupported: "Dieses Outlook hat kein Antwortfenster, das ich öffnen kann.",
  tooLong: "Ihr Text ist länger, als das Antwortfenster von Outlook erlaubt.",
  refused: "Das Antwortfenster von Outlook hat sich nicht geöffnet.",
  itemChanged: "Sie sehen gerade eine andere Nachricht an.",
};

/** What came of the ways out of the pane, in German. */
export const putting: Twin<typeof english> = {
  opening: "Das Antwortfenster von Outlook öffnet sich.",
  opened: "Das Antwortfenster von Outlook ist mit Ihrem Text geöffnet. Gesendet wird erst, wenn Sie senden.",
  copied: "Kopiert. Wählen Sie in Outlook „Antworten“ und fügen Sie den Text ein.",
  drafting: (because) => `${becauses[because]} Ihr Text wird stattdessen als Entwurf abgelegt.`,
  drafted: (because) => `${becauses[because]} Ihr Text liegt als Entwurf im Ordner „Entwürfe“. Gesendet wird nichts.`,
  openDraft: "Entwurf öffnen",
  undoDraft: "Rückgängig: Entwurf herausnehmen",
  undoing: "Der Entwurf wird herausgenommen.",
  takenBack: "Der Entwurf liegt in „Gelöschte Elemente“. Ihr Text ist hier noch da.",
  noDraft: (because) => `${becauses[because]} Auch ein Entwurf ließ sich nicht anlegen.`,
  copiedInstead: "Ihr Text ist kopiert: Wählen Sie in Outlook „Antworten“ und fügen Sie ihn ein.",
  copyInstead: "Ihr Text bleibt hier. Wählen Sie „Text kopieren“ und fügen Sie ihn in eine Antwort ein.",
  strong: (n) => `${count(n, "Textstelle könnte", "Textstellen könnten")} die Tür schließen. Trotzdem in eine Antwort einfügen?`,
  care: "Möchten Sie das jetzt in eine Antwort einfügen? Es kann warten.",
  anyway: "Trotzdem einfügen",
  notYet: "Noch nicht",
  sleeping: {
    waiting: "Ihr Text bleibt hier.",
    remindShort: "Erinnern",
    remind: "Erinnern: am nächsten Arbeitsmorgen",
    reminded: "Eine Erinnerung steht in Ihrem Kalender.",
    kept: "Ihr Text bleibt bei dieser Nachricht, nur auf diesem Gerät. Kommen Sie darauf zurück, wann Sie möchten.",
    keptHere: "Ihr Text bleibt bei dieser Nachricht, solange dieses Fenster offen ist. Kopieren Sie ihn, bevor Sie es schließen.",
    back: "Eine Nacht ist vergangen. Hier ist Ihr Text, wie Sie ihn verlassen haben.",
    forget: "Nicht aufheben",
  },
};
