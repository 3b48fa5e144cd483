import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { aReminder } from "../support/fakeCalendar.js";
import type { FakeService } from "../support/fakeService.js";
import { firstItem } from "../support/hostPage.js";
import { pleading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const late = aReminder("late", { title: "Check in: Priya (Northwind)", start: "2026-06-02T09:00:00", state: "overdue" });
const soon = aReminder("soon", { title: "Look in: careers at Fabrikam", kind: "careersPage", start: "2026-09-01T09:30:00", about: { company: "Fabrikam", link: "https://outlook.example/m7", unanswered: 0, done: false } });
const done = aReminder("done", { title: "Connect: Lee (Contoso)", kind: "linkedIn", state: "done" });
const some = (service: FakeService) => void (service.calendar.reminders = [late, soon, done]);

const list = (desk: Desk) => desk.pane.getByText("Your reminders", { exact: true });
const line = (desk: Desk, title: string) => desk.pane.locator(".kept summary").filter({ hasText: title });
const act = (desk: Desk, name: string) => desk.button(name);

async function unfold(desk: Desk): Promise<void> {
  await list(desk).click();
  await seen(line(desk, late.title));
}

it("mentions_in_one_line_what_has_waited_and_shows_the_list_only_when_asked", async () => {
  const desk = await open({}, some);

  await seen(desk.pane.getByText("1 reminder has been waiting. There is no rush."));
  expect(await line(desk, late.title).count()).toBe(0);
  await unfold(desk);

  await seen(desk.pane.getByRole("heading", { name: "Waiting for you" }));
  await seen(desk.pane.getByRole("heading", { name: "Coming up" }));
  expect(await line(desk, "").allTextContents()).toEqual([expect.stringContaining("Tuesday, June 2, 2026 at 9:00 AM"), expect.stringContaining("Look in: careers at Fabrikam")]);
  await gone(desk.pane.getByText("1 reminder has been waiting. There is no rush."));
  expect(desk.service.called("GET /api/reminders")).toBe(1);
});

it("goes_through_the_whole_list_and_each_step_can_be_taken_back", async () => {
  const desk = await open({}, some);
  await unfold(desk);
  const back = async (sentence: string | RegExp) => {
    await seen(desk.pane.getByText(sentence));
    await desk.button("Undo").click();
    await seen(desk.pane.getByText("Everything is back as it was."));
    await seen(line(desk, late.title));
  };
  const on = async (button: string) => {
    await line(desk, late.title).click();
    await act(desk, `${button}: ${late.title}`).click();
  };

  for (const [button, what] of [["I've been in touch", "inTouch"], ["They answered", "answered"], ["Done", "done"], ["A week later", "snoozeWeek"], ["A month later", "snoozeMonth"], ["Stop these", "stop"]] as const) {
    await on(button);
    await back(`Told: ${what}.`);
  }
  await on("Remove");
  await back(`Taken out of your calendar: ${late.title}.`);
  await line(desk, late.title).click();
  const move = desk.pane.getByRole("form", { name: `Move it: ${late.title}` });
  await move.getByLabel("Day").fill("2026-07-14");
  await move.getByRole("button", { name: "Move it" }).click();
  await back(`Moved to Tuesday, July 14, 2026 at 9:00 AM: ${late.title}.`);

  const told = desk.service.calls.filter(({ path }) => path === "/happened").map(({ body }) => body);
  expect(told).toEqual(["inTouch", "answered", "done", "snoozeWeek", "snoozeMonth", "stop"].map((what) => ({ what, start: late.start })));
  expect(desk.service.called("POST /api/reminders/undo")).toBe(7);
  expect(desk.service.called("PATCH /reminder")).toBe(2);
});

it("offers_to_clear_the_rest_with_a_warm_word_where_they_have_a_job", async () => {
  const desk = await open({}, some);
  await unfold(desk);

  await desk.button("I got a job").click();
  await seen(desk.pane.getByText("What good news."));
  expect(desk.service.calendar.reminders).toHaveLength(3);
  await desk.button("Keep them").click();
  await gone(desk.button("Clear 2 reminders"));
  await desk.button("I got a job").click();
  await desk.button("Clear 2 reminders").click();
  await seen(desk.pane.getByText("Nothing is planned right now."));
  await desk.button("Undo").click();

  await seen(line(desk, soon.title));
  expect(desk.service.calls.filter(({ path }) => path === "/api/reminders/job").map(({ body }) => body)).toEqual([{ remove: false }, { remove: false }, { remove: true }]);
});

it("says_that_a_reminder_was_deleted_in_outlook_and_shows_how_things_stand", async () => {
  const desk = await open({}, some);
  await unfold(desk);
  await line(desk, late.title).click();
  desk.service.calendar.reminders = [soon];

  await act(desk, `Done: ${late.title}`).click();

  await seen(desk.pane.getByText(`This one is no longer in your calendar: ${late.title}. Here is how things stand now.`));
  await gone(line(desk, late.title));
  await seen(line(desk, soon.title));
});

it("opens_a_mail_only_over_https", async () => {
  const desk = await open({}, (service) => void (service.calendar.reminders = [soon, { ...late, about: { ...late.about, link: "javascript:alert(1)" } }]));
  await unfold(desk);
  await line(desk, soon.title).click();
  await line(desk, late.title).click();

  const links = await desk.pane.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));

  expect(links).toEqual(["https://outlook.example/m7"]);
});

it("words_a_note_with_one_new_thing_checks_every_edit_and_puts_it_in_a_new_message_to_who_wrote", async () => {
  const desk = await open({}, some);
  await desk.write(" Mine.");
  const reply = await desk.text.inputValue();
  await unfold(desk);
  await line(desk, late.title).click();
  await act(desk, `What shall I say?: ${late.title}`).click();
  const note = desk.pane.getByRole("textbox", { name: "The note" });
  await becomes(() => note.inputValue(), (text) => text.includes("It has been a while"));

  await desk.pane.getByRole("textbox", { name: "One new thing to tell" }).fill("I finished the course");
  await becomes(() => note.inputValue(), (text) => text.includes("My news: I finished the course."));
  await note.press("Control+End");
  await note.pressSequentially(` ${pleading}`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
  await desk.button(/^Replace/).click();
  const words = await becomes(() => note.inputValue(), (text) => text.endsWith("Please keep me in mind."));
  await desk.button("Put in a new message").click();
  await seen(desk.pane.getByText("A new message is open in Outlook with your words. Nothing is sent until you send it."));

  expect(await desk.host((host) => host.started)).toEqual([{ to: "priya.shah@northwind.example", subject: "A short hello", text: words, html: expect.any(String) }]);
  await desk.button("Back").click();
  await becomes(() => desk.text.inputValue(), (text) => text === reply);
  await seen(line(desk, late.title));
  await becomes(() => desk.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? ""), (focused) => focused.startsWith(late.title));
});

it("says_in_a_note_that_its_reminder_was_deleted_and_shows_how_things_stand", async () => {
  const desk = await open({}, some);
  await unfold(desk);
  await line(desk, late.title).click();
  desk.service.calendar.reminders = [soon];
  desk.service.trouble("POST /note", 404, "reminder_gone", "This reminder is no longer in your calendar.", "Add it again.");

  await act(desk, `What shall I say?: ${late.title}`).click();
  await seen(desk.pane.getByText("This reminder is no longer in your calendar. Your words are still here; Back shows how things stand."));
  await desk.button("Back").click();

  await seen(line(desk, soon.title));
  await gone(line(desk, late.title));
});

it("copies_the_note_where_outlook_opens_no_new_message_and_keeps_it_over_a_reload", async () => {
  const desk = await open({}, some);
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.host((host) => void (host.reply = "refuses"));
  await unfold(desk);
  const turn = async () => {
    await line(desk, late.title).click();
    await act(desk, `What shall I say?: ${late.title}`).click();
  };
  await turn();
  const note = desk.pane.getByRole("textbox", { name: "The note" });
  await becomes(() => note.inputValue(), (text) => text.includes("It has been a while"));
  await note.fill("Dear Priya, my own words.");

  await desk.button("Put in a new message").click();
  await seen(desk.pane.getByText("This Outlook opens no new message from here. Your words are copied: start one and paste."));
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe("Dear Priya, my own words.");
  await desk.page.reload();
  await unfold(desk);
  await turn();

  await becomes(() => note.inputValue(), (text) => text === "Dear Priya, my own words.");
});

it("is_there_in_every_scene_and_asks_for_nothing_before_it_is_unfolded_where_nobody_has_signed_in", async () => {
  const desk = await open({}, some);
  await desk.showItem(null);
  await seen(desk.pane.getByText("Open a message and I'll read it with you."));
  await unfold(desk);
  await desk.showItem({ ...firstItem, mode: "compose" });
  await desk.page.reload();
  await seen(desk.pane.getByRole("heading", { name: "Check a text" }));
  await seen(list(desk));
  const before = desk.service.calls.length;

  await unfold(desk);

  expect(desk.service.calls.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /api/reminders"]);
});

it("explains_in_one_sentence_where_the_calendar_is_closed_and_offers_to_ask", async () => {
  const desk = await open({}, (service) => {
    some(service);
    service.on("GET /api/reminders", () => new Response(JSON.stringify({ status: 403, code: "consent_required", scopes: ["https://graph.microsoft.com/Calendars.ReadWrite"] }), { status: 403 }));
  });
  await seen(list(desk));
  await list(desk).click();

  await seen(desk.pane.getByText("Your reminders stand in your own calendar, and I may not look there yet."));
  desk.service.on("GET /api/reminders", () => ({ reminders: [late] }));
  await desk.button("Allow and go on").click();

  await seen(line(desk, late.title));
});

it("says_in_the_plan_what_stands_already_and_takes_one_of_their_own", async () => {
  const desk = await open({}, (service) => void (service.calendar.reminders = [
    aReminder("m1-linkedin", { title: "Connect: Priya (Northwind)", kind: "linkedIn", start: "2026-06-02T09:00:00" }),
    aReminder("other", { title: "Check in: Lee (Northwind)", start: "2026-08-04T09:00:00" }),
  ]));
  await seen(desk.pane.getByRole("heading", { name: "Already planned with them" }));
  await seen(desk.pane.getByText("In your calendar: Tuesday, June 2, 2026 at 9:00 AM."));
  await seen(desk.button("Add 2 reminders"));

  await desk.button("Add one of your own").click();
  await desk.pane.getByRole("textbox", { name: "What for?" }).fill("Send the article");
  const form = desk.pane.getByRole("form", { name: "Add one of your own" });
  await form.getByLabel("Day").fill("2026-07-21");
  await form.getByRole("button", { name: "Put it in the plan" }).click();
  await desk.button("Add 3 reminders").click();

  await becomes(() => desk.pane.getByText("Added to your calendar.").count(), (count) => count === 3);
  const sent = desk.service.calls.find(({ method, path }) => method === "POST" && path === "/api/reminders")?.body as { items: readonly object[] };
  expect(sent.items).toEqual([expect.objectContaining({ key: "m1-checkin" }), expect.objectContaining({ key: "m1-careers" }), expect.objectContaining({ kind: "own", title: "Send the article", start: "2026-07-21T09:00:00" })]);
  await seen(desk.pane.getByText("These stand in your calendar."));
});

it("says_what_stands_what_does_not_and_from_when_the_rest_can_be_added", async () => {
  const desk = await open({}, (service) => void (service.calendar.throttle = { keys: ["m1-checkin", "m1-careers"], retryAfter: 4 }));
  const day = desk.pane.getByRole("group", { name: "Check in: Priya (Northwind)" }).getByLabel("Day");
  await day.fill("2026-07-21");

  await desk.button("Add 3 reminders").click();
  await seen(desk.pane.getByText("1 reminder stands in your calendar, 2 do not yet. All is kept here as you left it."));
  await seen(desk.pane.getByText("Your calendar asks for a short break. You can add the rest in 5 seconds."));
  await desk.button("Add the rest (in 5 seconds)").click({ force: true });
  const early = desk.service.called("POST /api/reminders");
  desk.service.calendar.throttle = null;

  await seen(desk.pane.getByText("You can add the rest now."));
  expect([early, await day.inputValue()]).toEqual([1, "2026-07-21"]);
  await desk.button("Add the rest").click();
  await seen(desk.pane.getByText("These stand in your calendar."));
  await seen(desk.pane.getByText("In your calendar: Tuesday, July 21, 2026 at 9:00 AM."));
});

it("goes_by_keyboard_alone", async () => {
  const desk = await open({}, some);
  await seen(list(desk));
  await list(desk).focus();
  const press = (key: string) => desk.page.keyboard.press(key);
  const focused = () => desk.pane.locator("html").evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  await press("Enter");
  await seen(line(desk, late.title));
  await press("Tab");
  await press("Enter");
  const way: string[] = [];
  while (!(await focused()).startsWith("I've been in touch") && way.length < 9) {
    await press("Tab");
    way.push(await focused());
  }
  await press("Enter");
  await seen(desk.pane.getByText("Told: inTouch."));

  await becomes(focused, (name) => name === "Undo");
  await press("Enter");
  await seen(desk.pane.getByText("Everything is back as it was."));
  expect(way).toEqual([`What shall I say?: ${late.title}`, `I've been in touch: ${late.title}`]);
});

describe.each(looks)("the list at %j", (look) => {
  const name = `${look.width}-${look.theme ?? "forced"}`;

  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look, some);
    await unfold(desk);
    await line(desk, late.title).click();
    await act(desk, `A week later: ${late.title}`).click();
    await seen(desk.button("Undo"));
    await line(desk, soon.title).click();
    await desk.button("I got a job").click();
    await seen(desk.button("Keep them"));
    await desk.button("Add a reminder of your own").click();
    await picture(desk, `keeping-${name}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });

  it("is_as_good_in_a_note", async () => {
    const desk = await open(look, some);
    await unfold(desk);
    await line(desk, late.title).click();
    await act(desk, `What shall I say?: ${late.title}`).click();
    const note = desk.pane.getByRole("textbox", { name: "The note" });
    await becomes(() => note.inputValue(), (text) => text !== "");
    await note.press("Control+End");
    await note.pressSequentially(` ${pleading}`);
    await seen(desk.pane.getByText("This asks them to undo a decision."));
    await picture(desk, `saying-${name}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
