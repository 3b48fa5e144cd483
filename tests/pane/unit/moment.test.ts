import { beforeEach, expect, it, vi } from "vitest";

const now = new Date(2026, 5, 1, 14, 2, 10).getTime();
const seconds = 1_000;
const waits = [12 * seconds, 89 * seconds, 3 * 60 * seconds, 20 * 60 * 60 * seconds];

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { lang: "" } });
});

it.each([
  ["en-US", "from", ["in 15 seconds", "in 90 seconds", "from 2:06 PM", "from Tuesday 10:03 AM"]],
  ["de-DE", "ab", ["in 15 Sekunden", "in 90 Sekunden", "ab 14:06", "ab Dienstag, 10:03"]],
])("says_in_%s_when_to_come_back_and_never_too_early", async (language, from, said) => {
  const { speak } = await import("../../../addin/src/pane/words/language.js");
  const { moment } = await import("../../../addin/src/pane/ui/moment.js");
  await speak(language);

  const told = waits.map((wait) => moment(now + wait, from, now).replaceAll("\u202f", " "));

  expect(told.map((text) => text.replace(" um ", ", ").replace(" at ", " "))).toEqual(said);
});
