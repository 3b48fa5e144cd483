import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { firstState, newWork, type State } from "../../../addin/src/pane/state.js";
import { createStore } from "../../../addin/src/pane/store.js";
import { firstAnswer } from "../../../addin/src/pane/ui/firstAnswer.js";
import { aReading } from "../support/letters.js";

const work = newWork({ mode: "read", id: "m1", subject: "s", from: { name: "", address: "" } }, "", null);
const asking: State = { ...firstState, scene: { is: "mail", work: { ...work, reading: { at: "asking", value: null } } } };
const read: State = { ...firstState, scene: { is: "mail", work: { ...work, reading: { at: "here", value: aReading() } } } };

/** The moment, in ms, at which the pane is drawn. */
async function drawn(first: State, then: State, after: number): Promise<number> {
  const store = createStore(first);
  const from = Date.now();
  const waiting = firstAnswer(store).then(() => Date.now() - from);
  setTimeout(() => store.update(() => then), after);
  await vi.advanceTimersByTimeAsync(2_000);
  return waiting;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("draws_an_answer_that_comes_soon_whole", async () => {
  expect(await drawn(asking, read, 250)).toBe(250);
});

it("lets_nobody_wait_longer_than_a_third_of_a_second_to_see_which_mail_it_is", async () => {
  expect(await drawn(asking, read, 900)).toBe(300);
});

it("waits_for_nothing_where_nothing_was_asked", async () => {
  expect(await drawn({ ...firstState, scene: { is: "nothing" } }, read, 900)).toBe(0);
});
