/** The words of a reminder that the person thought of, in English. */
export const own = {
  add: "Add one of your own",
  addAlone: "Add a reminder of your own",
  title: "What for?",
  titleExample: "Say hello: Priya (Northwind)",
  titleAlone: "Send the article",
  who: "Who with, if you like",
  company: "Company, if you like",
  hint: "Shown as private. Still, choose words that anyone who sees your calendar may read.",
  date: "Day",
  time: "Time",
  save: "Put it in the plan",
  saveAlone: "Add it to my calendar",
  cancel: "Cancel",
} as const;
