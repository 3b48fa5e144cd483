/** Every word of the check before sending, in English. Outlook shows one sentence of it above its own buttons, 500 characters at most; the name on a button has 20. */
export const sending = {
  one: "One part of your reply may close the door. Would you like to look at it before it goes?",
  more: (count: number) => `${count} parts of your reply may close the door. Would you like to look at them before it goes?`,
  care: "This reply can wait. Would you like to take a moment before it goes?",
  review: "Review",
} as const;
