const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", ...options });

/** What is said once they have answered, in English. */
export const answered = {
  on: (at: Date, now: Date) => `You replied on ${day(at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }).format(at)}.`,
  advice: "A second reply helps only when you have something new to tell.",
} as const;
