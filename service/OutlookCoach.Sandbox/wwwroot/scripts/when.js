/** The page speaks English, so its dates do too, whatever the browser speaks. */
export const LANGUAGE = "en-GB";

const DAY = 24 * 60 * 60 * 1000;

/** When a letter arrived, short: the time today, the weekday this week, else the date. */
export function when(text, now = new Date()) {
  const time = new Date(text);
  if (time.toDateString() === now.toDateString()) return time.toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
  if (now - time < 6 * DAY) return time.toLocaleDateString(LANGUAGE, { weekday: "short" });
  const year = time.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return time.toLocaleDateString(LANGUAGE, { day: "numeric", month: "short", year });
}

/** When a letter arrived, in full. */
export function whenInFull(text) {
  return new Date(text).toLocaleString(LANGUAGE, { dateStyle: "full", timeStyle: "short" });
}

/** Reads Graph's local time, which has no zone of its own: the numbers are shown as they are. */
export function localTime(text) {
  const [date, time] = text.split("T");
  const [year, month, day] = date.split("-").map(Number);
  const [hour, minute] = time.split(":").map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
