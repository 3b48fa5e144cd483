import type { Twin } from "../pane/words/language.js";
import type { sending as english } from "./sending.en.js";

/** Every word of the check before sending, in German. Outlook shows one sentence of it above its own buttons, 500 characters at most; the name on a button has 20. */
export const sending: Twin<typeof english> = {
  one: "Eine Textstelle Ihrer Antwort könnte die Tür schließen. Möchten Sie sie ansehen, bevor die Antwort hinausgeht?",
  more: (count) => `${count} Textstellen Ihrer Antwort könnten die Tür schließen. Möchten Sie sie ansehen, bevor die Antwort hinausgeht?`,
  care: "Diese Antwort kann warten. Möchten Sie sich einen Moment Zeit nehmen, bevor sie hinausgeht?",
  review: "Ansehen",
};
