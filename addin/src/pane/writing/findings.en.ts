/** What is said around the findings, in English. */
export const findings = {
  keys: "F8 leads from the words to what I say about them. Escape leads back.",
  show: "Show in the text",
  whole: "The whole text",
  instead: "Instead",
  example: "For example",
  quote: (text: string) => `“${text}”`,
  leaveOut: "Leave it out",
  replace: "Replace",
  keep: "Keep",
  undo: "Undo",
  about: (act: string, phrase: string) => (phrase ? `${act}: “${phrase}”` : act),
  replaced: (phrase: string, by: string) => (by ? `“${phrase}” is now “${by}”.` : `“${phrase}” is left out.`),
  kept: (phrase: string) => (phrase ? `“${phrase}” stays as it is.` : "It stays as it is."),
} as const;
