import { dated } from "../words/language.js";

/** A wall time as a person says it. */
export function when(start: string): string {
  const at = new Date(`${start.slice(0, 16)}Z`);
  return Number.isNaN(at.getTime()) ? start : dated(at, { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit", timeZone: "UTC" });
}
