/** Every word about the draft in the compose window, in English. */
export const compose = {
  title: "Your draft",
  text: "I read along while you write: your own words, without the mail below them. Nothing is changed or sent unless you press a button.",
  looking: "Looking at your draft",
  empty: "Nothing is written yet.",
  start: "Start from a suggestion",
  starting: "Wording a reply",
  above: "It goes above what you have written; your words stay.",
  inserted: "The suggestion stands at the top of your draft. It's yours to change.",
  takeOut: "Take it out again",
  takenOut: "The suggestion is taken out again.",
  trouble: {
    changed: "The text has changed in Outlook since I looked, so I left it alone. Have another look, then press again.",
    picture: "I can't change this one without touching what stands around it. Mark the words in Outlook, then press Replace again.",
    refused: "Outlook didn't let me change the draft. You can change the words there by hand.",
    noAnswer: "Outlook didn't answer, so I can't say whether the draft has changed. Please look at it there.",
  },
  noReply: "I have no reply to suggest for the mail below.",
  paste: {
    title: "Check a text",
    text: "Outlook doesn't let me read this draft. I can still look at your words: paste them here.",
    label: "Your words",
    again: "Look at the draft again",
  },
} as const;

export type DraftTrouble = keyof typeof compose.trouble;
