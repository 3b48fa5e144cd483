import { expect, it } from "vitest";
import { waitFirst } from "../../../addin/src/pane/reply/standing.js";
import { newWork, type Work } from "../../../addin/src/pane/state.js";
import { checked, edit, keep } from "../../../addin/src/pane/writing/writing.js";
import { aReading, aTone, checkFor, pleading } from "../support/letters.js";

const received = Date.parse("2026-06-01T09:00:00Z");
const minute = 60_000;

function answering(text: string, tone = checkFor(text)): Work {
  const work = newWork({ mode: "read", id: "m1", subject: "s", from: { name: "", address: "" } }, "Sam", null);
  return { ...work, reading: { at: "here", value: aReading() }, writing: checked(edit(work.writing, text), text, tone) };
}

it("puts_waiting_first_while_the_news_is_not_an_hour_old", () => {
  const work = answering("Thank you.");

  expect([5, 59, 60, 600].map((minutes) => waitFirst(work, received + minutes * minute))).toEqual([true, true, false, false]);
});

it("does_not_take_a_clock_that_is_behind_for_fresh_news", () => {
  expect(waitFirst(answering("Thank you."), received - minute)).toBe(false);
});

it("puts_waiting_first_where_a_part_may_close_the_door_unless_they_keep_it", () => {
  const work = answering(pleading);
  const [finding] = work.writing.findings;
  const kept = { ...work, writing: finding ? keep(work.writing, finding) : work.writing };

  expect([work, kept].map((each) => waitFirst(each, received + 600 * minute))).toEqual([true, false]);
});

it("puts_waiting_first_where_words_call_for_care", () => {
  const work = answering("words", aTone({ care: { says: "This sounds very hard.", lines: [] } }));

  expect(waitFirst(work, received + 600 * minute)).toBe(true);
});

it("goes_by_the_date_that_outlook_gives_before_the_mail_is_read", () => {
  const work = newWork({ mode: "read", id: "m1", subject: "s", from: { name: "", address: "" }, receivedAt: "2026-06-01T09:00:00Z" }, "Sam", null);

  expect([5, 60].map((minutes) => waitFirst(work, received + minutes * minute))).toEqual([true, false]);
});
