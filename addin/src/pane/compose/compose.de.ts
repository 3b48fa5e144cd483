import type { Twin } from "../words/language.js";
import type { compose as english } from "./compose.en.js";

/** Every word about the draft in the compose window, in German. */
export const compose: Twin<typeof english> = {
  title: "Ihr Entwurf",
  text: "Ich lese mit, während Sie schreiben: nur Ihre eigenen Worte, nicht die Nachricht darunter. Geändert oder gesendet wird nur, was Sie selbst anstoßen.",
  looking: "Ich sehe Ihren Entwurf an",
  empty: "Noch steht nichts da.",
  start: "Mit einem Vorschlag beginnen",
  starting: "Eine Antwort entsteht",
  above: "Er kommt über das, was Sie geschrieben haben; Ihre Worte bleiben.",
  inserted: "Der Vorschlag steht jetzt oben in Ihrem Entwurf. Ändern Sie daran, was Sie möchten.",
  takeOut: "Wieder herausnehmen",
  takenOut: "Der Vorschlag ist wieder herausgenommen.",
  trouble: {
    changed: "Der Text hat sich in Outlook inzwischen geändert, darum habe ich ihn so gelassen. Sehen Sie noch einmal hin und drücken Sie dann erneut.",
    picture: "Das kann ich nicht ändern, ohne anzurühren, was daneben steht. Markieren Sie die Worte in Outlook und wählen Sie dann noch einmal „Ersetzen“.",
    refused: "Outlook hat mich den Entwurf nicht ändern lassen. Sie können die Worte dort selbst ändern.",
    noAnswer: "Outlook hat nicht geantwortet, darum weiß ich nicht, ob sich der Entwurf geändert hat. Bitte sehen Sie dort nach.",
  },
  noReply: "Zu der Nachricht darunter habe ich keine Antwort vorzuschlagen.",
  paste: {
    title: "Einen Text prüfen",
    text: "Outlook lässt mich diesen Entwurf nicht lesen. Ich kann Ihren Text trotzdem ansehen: Fügen Sie ihn hier ein.",
    label: "Ihr Text",
    again: "Den Entwurf noch einmal ansehen",
  },
};
