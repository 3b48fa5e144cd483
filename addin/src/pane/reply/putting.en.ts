import type { OutlookTrouble } from "../../outlook/outlook.js";
import { count } from "../words/language.js";

const becauses: Readonly<Record<OutlookTrouble, string>> = {
  noAnswer: "Outlook didn't say whether its reply window opened.",
  unsupported: "This Outlook has no reply window that I can open.",
  tooLong: "Your text is longer than Outlook's reply window takes.",
  refused: "Outlook's reply window didn't open.",
  itemChanged: "You are looking at another message.",
};

/** What came of the ways out of the pane, in English. */
export const putting = {
  opening: "Opening Outlook's reply window.",
  opened: "Outlook's reply window is open with your words. Nothing is sent until you send it.",
  copied: "Copied. Open Reply in Outlook and paste.",
  drafting: (because: OutlookTrouble) => `${becauses[because]} Putting your words in a draft instead.`,
  drafted: (because: OutlookTrouble) => `${becauses[because]} Your words are in a draft: look under Drafts. Nothing is sent.`,
  openDraft: "Open the draft",
  undoDraft: "Undo: take the draft out",
  undoing: "Taking the draft out.",
  takenBack: "The draft is in Deleted Items. Your words are still here.",
  noDraft: (because: OutlookTrouble) => `${becauses[because]} A draft could not be made either.`,
  copiedInstead: "Your words are copied: open Reply in Outlook and paste.",
  copyInstead: "Your words are kept here. Use Copy text, then paste them into a reply.",
  strong: (n: number) => `${count(n, "part", "parts")} may close the door. Put it in a reply anyway?`,
  care: "Do you want to put this in a reply now? It can wait.",
  anyway: "Put in a reply anyway",
  notYet: "Not yet",
  sleeping: {
    waiting: "Your words are kept.",
    remindShort: "Remind me",
    remind: "Remind me on the next working morning",
    reminded: "A reminder is in your calendar.",
    kept: "Your words are kept for this message, on this computer only. Come back to them when you like.",
    keptHere: "Your words are kept for this message while this window is open. Copy them if you close it.",
    back: "You slept on it. Here are your words as you left them.",
    forget: "Don't keep them",
  },
} as const;
