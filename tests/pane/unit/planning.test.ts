import { expect, it } from "vitest";
import { breakUntil, chosen, merge, planned, standing } from "../../../addin/src/pane/keeping/planning.js";
import { aPlan } from "../support/letters.js";

it("adds_what_is_ticked_as_the_person_moved_it", () => {
  const edits = { "m1-linkedin": { off: true }, "m1-checkin": { date: "2026-07-06", time: "14:30" } };

  const items = chosen(planned(aPlan, edits));

  expect(items.map((item) => item.key)).toEqual(["m1-checkin", "m1-careers"]);
  expect(items[0]?.start).toBe("2026-07-06T14:30:00");
});

it("leaves_out_an_item_whose_day_was_cleared_and_keeps_its_tick", () => {
  const [first] = planned(aPlan, { "m1-linkedin": { date: "" } });

  expect(first).toMatchObject({ on: true, fit: false });
  expect(chosen(first ? [first] : [])).toEqual([]);
});

it("sends_the_linkedin_note_as_the_person_wrote_it", () => {
  const items = chosen(planned(aPlan, { "m1-linkedin": { note: "Hello!" } }));

  expect(items[0]?.note).toBe("Hello!");
});

it("counts_as_standing_what_was_created_or_was_there_and_not_what_did_not_work", () => {
  const earlier = [{ key: "a", status: "failed" as const }, { key: "b", status: "created" as const }];

  const now = merge(earlier, [{ key: "a", status: "alreadyThere" as const }, { key: "c", status: "failed" as const }]);

  expect([...standing(now)].sort()).toEqual(["a", "b"]);
});

it("waits_for_the_longest_break_that_was_asked_for", () => {
  const failed = (key: string, retryAfter?: number) => ({ key, status: "failed" as const, ...(retryAfter ? { retryAfter } : {}) });

  expect(breakUntil([failed("a", 7), failed("b", 400), failed("c")], 1_000)).toBe(401_000);
  expect(breakUntil([failed("a"), { key: "b", status: "created" }], 1_000)).toBe(0);
});
