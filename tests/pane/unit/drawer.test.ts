import { expect, it } from "vitest";
import { createDrawer } from "../../../addin/src/pane/drawer.js";
import { newWork, type Work } from "../../../addin/src/pane/state.js";
import { suggest, blankSheet, type } from "../../../addin/src/pane/writing/sheet.js";
import { newWriting } from "../../../addin/src/pane/writing/writing.js";

class MemoryStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

function workOn(id: string, text: string): Work {
  const work = newWork({ mode: "read", id, subject: "s", from: { name: "", address: "" } }, "Sam", null);
  return { ...work, writing: newWriting(type(suggest(blankSheet, "suggested"), text), []) };
}

it("gives_back_the_words_and_corrections_of_a_message", () => {
  const drawer = createDrawer(new MemoryStorage(), null);

  drawer.put({ ...workOn("m1", "my own words"), corrections: { company: "Northwind" } });

  expect(drawer.take("m1")).toMatchObject({ corrections: { company: "Northwind" }, sheets: { warm: { text: "my own words" } } });
  expect(drawer.take("m2")).toBeNull();
});

it("keeps_nothing_of_a_message_the_person_only_looked_at", () => {
  const storage = new MemoryStorage();

  createDrawer(storage, null).put(workOn("m1", "suggested"));

  expect([...storage.kept.keys()]).toEqual([]);
});

it("forgets_the_words_once_they_are_handed_over", () => {
  const storage = new MemoryStorage();
  const drawer = createDrawer(storage, null);
  drawer.put(workOn("m1", "my own words"));

  drawer.put({ ...workOn("m1", "my own words"), handedOver: ["my own words"] });

  expect(drawer.take("m1")).toBeNull();
  expect([...storage.kept.values()].join()).not.toContain("my own words");
});

it("keeps_the_last_twenty_messages", () => {
  const storage = new MemoryStorage();
  const drawer = createDrawer(storage, null);

  Array.from({ length: 25 }, (_, n) => drawer.put(workOn(`m${n}`, `words ${n}`)));

  expect(drawer.take("m4")).toBeNull();
  expect(drawer.take("m5")).not.toBeNull();
  expect(storage.kept.size).toBe(21);
});

it.each(["{", "[]", "7", '{"corrections":1}'])("starts_afresh_from_what_it_cannot_read: %s", (broken) => {
  const storage = new MemoryStorage();
  storage.setItem("outlookcoach.1.m1", broken);

  expect(createDrawer(storage, null).take("m1")).toBeNull();
});

it("goes_on_when_the_store_is_full", () => {
  const storage = new MemoryStorage();
  storage.setItem = () => {
    throw new Error("full");
  };

  expect(() => createDrawer(storage, null).put(workOn("m1", "my own words"))).not.toThrow();
});

const day = 86_400_000;

it("keeps_what_they_sleep_on_beyond_the_window_and_moves_it_back_when_they_wake", () => {
  const lasting = new MemoryStorage();
  const slept = { ...workOn("m1", "my own words"), sleptAt: 5 * day };
  createDrawer(new MemoryStorage(), lasting, 5 * day).put(slept);

  const drawer = createDrawer(new MemoryStorage(), lasting, 6 * day);
  const woken = drawer.take("m1");
  drawer.put({ ...slept, sleptAt: null });

  expect(woken).toMatchObject({ sleptAt: 5 * day, sheets: { warm: { text: "my own words" } } });
  expect([...lasting.kept.values()].join()).not.toContain("my own words");
  expect(drawer.take("m1")).toMatchObject({ sheets: { warm: { text: "my own words" } } });
});

it("forgets_what_was_slept_on_and_never_taken_up_again_after_two_weeks", () => {
  const lasting = new MemoryStorage();
  createDrawer(new MemoryStorage(), lasting, 5 * day).put({ ...workOn("m1", "my own words"), sleptAt: 5 * day });

  const [before, after] = [18, 20].map((now) => createDrawer(new MemoryStorage(), lasting, now * day).take("m1"));

  expect(before).not.toBeNull();
  expect(after).toBeNull();
  expect([...lasting.kept.values()].join()).not.toContain("my own words");
});

it("keeps_words_of_other_notes_and_drops_each_once_it_is_handed_over", () => {
  const drawer = createDrawer(new MemoryStorage(), null);
  const work = workOn("m1", "my reply");
  const withNote = { ...work, sheets: { linkedIn: type(suggest(blankSheet, "suggested"), "my note") } };

  drawer.put({ ...withNote, handedOver: ["my reply"] });

  expect(drawer.take("m1")?.sheets).toEqual({ linkedIn: expect.objectContaining({ text: "my note" }) });
});
