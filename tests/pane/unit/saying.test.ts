import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Outlook, Shown } from "../../../addin/src/outlook/outlook.js";
import { createCoach } from "../../../addin/src/pane/coach.js";
import { createDrawer, memoryStorage } from "../../../addin/src/pane/drawer.js";
import { say, Saying } from "../../../addin/src/pane/keeping/saying.js";
import { firstState } from "../../../addin/src/pane/state.js";
import { createStore, workOf } from "../../../addin/src/pane/store.js";
import type { Service } from "../../../addin/src/service/service.js";
import { aReminder, FakeCalendar } from "../support/fakeCalendar.js";
import { aPlan, aReply, checkFor, pleading, readingOf, suggestion } from "../support/letters.js";
import { sendTo } from "../support/sendTo.js";

const mail = (id: string): Shown => ({ mode: "read", id, subject: `Subject ${id}`, from: { name: "Priya", address: "p@northwind.example" } });
const to = aReminder("a");

function setUp() {
  const calendar = new FakeCalendar();
  calendar.reminders = [to];
  const { send, asked } = sendTo(calendar);
  const screen = { shown: mail("m1") };
  const outlook = { shown: vi.fn(async () => screen.shown), openNew: vi.fn<Outlook["openNew"]>(async () => undefined) };
  const service = { read: vi.fn<Service["read"]>(async (what) => readingOf(what)), suggest: async (...[reading, choices]: Parameters<Service["suggest"]>) => aReply(reading, choices), check: vi.fn<Service["check"]>(async (text) => checkFor(text)), plan: async () => aPlan };
  const store = createStore(firstState);
  const copy = vi.fn(async () => true);
  const coach = createCoach({ outlook, service, send, store, drawer: createDrawer(memoryStorage(), null), yourName: "Sam", copy } as never);
  store.subscribe(coach.keepSafe);
  const scene = () => {
    const now = store.get().scene;
    if (now.is !== "saying") throw new Error(`the scene is ${now.is}`);
    return now;
  };
  return { outlook, service, store, copy, coach, asked, screen, scene, saying: new Saying(coach.tools) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(1_000);

it("words_a_note_signed_by_the_person_and_follows_what_they_tell", async () => {
  const { coach, asked, scene, saying } = setUp();

  say(coach.tools, to);
  await settle();
  saying.tell({ news: "a cour" });
  saying.tell({ news: "a course" });
  await settle();

  expect(scene().writing.sheet.text).toBe(suggestion);
  expect(asked.map(({ call, body }) => [call, body])).toEqual([
    ["POST /api/reminders/e-a/note", { wording: 0, yourName: "Sam" }],
    ["POST /api/reminders/e-a/note", { wording: 0, news: "a course", yourName: "Sam" }],
  ]);
});

it("checks_what_they_write_and_lets_a_new_suggestion_wait_beside_it", async () => {
  const { coach, service, scene, saying } = setUp();
  say(coach.tools, to);
  await settle();

  coach.type(pleading);
  await settle();
  saying.tell({ news: "a course" });
  await settle();

  expect(service.check).toHaveBeenCalledWith(pleading, expect.objectContaining({ company: "Northwind", name: "Priya Shah" }), expect.anything());
  expect(scene().writing.findings).toHaveLength(1);
  expect(scene().writing.sheet.text).toBe(pleading);
});

it("stays_while_other_mail_is_looked_at_and_comes_back_to_what_outlook_shows", async () => {
  const { coach, store, scene, saying, screen } = setUp();
  coach.open(mail("m1"));
  await settle();
  say(coach.tools, to);
  await settle();

  screen.shown = mail("m2");
  coach.see(mail("m2"));
  expect(scene().to).toBe(to);
  await saying.leave(coach);
  await settle();

  expect(workOf(store.get())?.mail.id).toBe("m2");
});

it("comes_back_to_the_same_words_without_asking_for_them_again", async () => {
  const { coach, store, service, saying } = setUp();
  coach.open(mail("m1"));
  await settle();
  coach.type("My own words.");
  await settle();
  say(coach.tools, to);
  await settle();

  await saying.leave(coach);

  expect(workOf(store.get())?.writing.sheet.text).toBe("My own words.");
  expect(service.read).toHaveBeenCalledTimes(1);
});

it("opens_a_new_message_to_the_address_their_mail_came_from_and_copies_where_that_does_not_open", async () => {
  const { coach, outlook, copy, scene, saying } = setUp();
  say(coach.tools, to);
  await settle();

  await saying.openNew();
  const opened = scene().out;
  outlook.openNew.mockRejectedValueOnce(new Error("unsupported"));
  await saying.openNew();

  expect(outlook.openNew).toHaveBeenCalledWith({ to: "priya.shah@northwind.example", subject: expect.any(String), text: suggestion });
  expect([opened, scene().out]).toEqual(["opened", "copiedInstead"]);
  expect(copy).toHaveBeenCalledWith(suggestion);
});

it("has_the_words_again_when_they_come_back_to_the_note", async () => {
  const { coach, scene, saying } = setUp();
  say(coach.tools, to);
  await settle();
  coach.type("My own words.");
  await settle();
  await saying.leave(coach);

  say(coach.tools, to);
  await settle();

  expect(scene().writing.sheet.text).toBe("My own words.");
});
