import { moment } from "./moment.js";

/** The words of a break that somebody asked for, in English. */
export const later = {
  from: (act: string, from: number) => `${act} (${moment(from, "from")})`,
  wait: (from: number) => `Your calendar asks for a short break. You can add the rest ${moment(from, "from")}.`,
} as const;
