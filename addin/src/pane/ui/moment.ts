import { dated, tag } from "../words/language.js";

const minute = 60_000;
const step = 5;

/** How a person is told of a moment that is near, in ms since 1970: in so many seconds, or by the clock, never too early; another day is named. */
export function moment(at: number, from: string, now = Date.now()): string {
  if (at - now < 1.5 * minute) {
    const seconds = Math.ceil((at - now) / 1000 / step) * step;
    return new Intl.RelativeTimeFormat(tag).format(Math.max(step, seconds), "second");
  }
  const then = new Date(Math.ceil(at / minute) * minute);
  const day = then.toDateString() === new Date(now).toDateString() ? {} : ({ weekday: "long" } as const);
  return `${from} ${dated(then, { ...day, hour: "numeric", minute: "2-digit" })}`;
}
