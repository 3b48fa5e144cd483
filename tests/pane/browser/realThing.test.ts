import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import type { FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { becomes, gone, seen } from "../support/expecting.js";
import { violations } from "../support/looking.js";
import { places } from "../support/places.js";
import { realVisits, rejection } from "../support/realVisit.js";

const letters = join(places.repository, "service", "OutlookCoach.Sandbox", "Mail");

const visit = realVisits();

const reply = (pane: FrameLocator) => pane.getByRole("textbox", { name: "The reply" });
async function suggested(pane: FrameLocator): Promise<string> {
  await seen(reply(pane));
  return becomes(() => reply(pane).inputValue(), (text) => text !== "");
}

it("reads_a_letter_through_the_service_and_suggests_a_thankful_reply", async () => {
  const { page, pane } = await visit(rejection);

  const text = await suggested(pane);

  expect(text).toMatch(/Helen[\s\S]*(thank|appreciate|grateful)/i);
  expect(text).toMatch(/in mind|in touch|consider|hear|think of me|note from you/i);
  expect(text.trim().split(/\s+/).length).toBeGreaterThanOrEqual(45);
  expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(110);
  await seen(pane.getByText(/Nothing to fix/));
  await page.screenshot({ path: join(places.screenshots, "real.png") });
});

it("follows_a_corrected_fact_and_every_choice", async () => {
  const { pane } = await visit(rejection);
  const first = await suggested(pane);

  await pane.getByRole("button", { name: "Change from" }).click();
  await pane.getByRole("textbox", { name: "From" }).fill("Dana");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  const corrected = await becomes(() => reply(pane).inputValue(), (text) => /Dana/.test(text.slice(0, 30)));
  await pane.getByRole("button", { name: "Other wording" }).click();
  const other = await becomes(() => reply(pane).inputValue(), (text) => text !== corrected);
  await pane.getByRole("radio", { name: "Formal" }).check();
  const formal = await becomes(() => reply(pane).inputValue(), (text) => text !== other && text !== "");

  expect(new Set([first, corrected, other, formal]).size).toBe(4);
});

it("finds_replaces_keeps_and_undoes_what_an_upset_person_types", async () => {
  const { pane } = await visit(rejection);
  const before = await suggested(pane);
  await reply(pane).fill(before.replace("\n\n", "\n\nPlease reconsider your decision. "));
  const upset = await reply(pane).inputValue();

  await seen(pane.locator("mark"));
  await pane.getByRole("button", { name: /^(Replace|Leave it out): / }).first().click();
  await becomes(() => reply(pane).inputValue(), (text) => text !== upset);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  expect(await reply(pane).inputValue()).toBe(upset);
  await seen(pane.locator("mark"));
  const count = await pane.locator("mark").count();
  await pane.getByRole("button", { name: /^Keep: / }).first().click();
  await becomes(() => pane.locator("mark").count(), (now) => now < count);

  await reply(pane).fill(before);
  await seen(pane.getByText(/Nothing to fix/));
});

it("only_thanks_people_they_would_not_want_to_work_with", async () => {
  const { pane } = await visit(rejection);
  const before = await suggested(pane);
  await seen(pane.getByRole("heading", { name: "Keep in touch" }));

  await pane.getByRole("radio", { name: "No", exact: true }).check();
  const text = await becomes(() => reply(pane).inputValue(), (now) => now !== before && now !== "");

  expect(text).toMatch(/thank|appreciate|grateful/i);
  expect(text).not.toMatch(/in mind|in touch|future|another role|similar|consider me|hear from you|opening|opportunit/i);
  await seen(pane.getByText(/Nothing to fix/));
  expect(await pane.locator("mark").count()).toBe(0);
  await gone(pane.getByRole("heading", { name: "Keep in touch" }));
  expect(await pane.getByRole("button", { name: /reminder/i }).count()).toBe(0);
});

it("says_when_they_replied_to_an_earlier_letter", async () => {
  const { pane } = await visit("Service Planner");

  await seen(pane.getByText(/^You replied on \d{1,2} \w+( \d{4})?\.$/));
});

it("opens_the_pages_reply_window_addressed_to_the_sender_with_exactly_that_text", async () => {
  const { page, pane } = await visit(rejection);
  await suggested(pane);
  await reply(pane).press("Control+End");
  await reply(pane).pressSequentially("\n\nP.S. <b>Thank you</b> & Dana.");
  const text = await reply(pane).inputValue();
  await seen(pane.getByText(/Nothing to fix|to look at/));

  await pane.getByRole("button", { name: "Put in a reply", exact: true }).click();

  const window_ = page.getByRole("dialog", { name: /Reply to Helen Okafor/ });
  await seen(window_);
  expect(await window_.getByRole("textbox", { name: "Message body" }).inputValue()).toBe(text);
  await seen(window_.getByText(/Thank you for meeting the panel/));
  await seen(pane.getByText("Nothing is sent until you send it."));
});

it("adds_reminders_once_shows_them_in_the_calendar_and_takes_them_back", async () => {
  const { page, pane } = await visit(rejection);
  const add = pane.getByRole("button", { name: /^Add \d reminders?$/ });
  await seen(add);
  const planned = await pane.getByRole("checkbox", { name: /^Include: / }).count();
  await pane.getByRole("checkbox", { name: /^Include: / }).last().uncheck();

  await add.click();
  await becomes(() => pane.getByText("Added to your calendar.").count(), (count) => count === planned - 1);
  await becomes(() => pane.getByText(/^In your calendar: /).count(), (count) => count === planned - 1);
  await page.getByRole("button", { name: /^Calendar/ }).click();
  await becomes(() => page.getByRole("button", { name: /^Delete / }).count(), (count) => count === planned - 1);
  await pane.getByRole("button", { name: "Undo: take these reminders out" }).click();

  await seen(pane.getByText(/^Taken out: /));
  await becomes(() => page.getByRole("button", { name: /^Delete / }).count(), (count) => count === 0);
});

it("saves_the_same_reminders_as_a_file_that_another_reader_understands_and_twice_the_same_ones", async () => {
  const { page, pane } = await visit(rejection);
  await suggested(pane);
  await seen(pane.getByRole("button", { name: /^Add \d reminders?$/ }));
  const titles = await pane.getByRole("checkbox", { name: /^Include: / }).evaluateAll((boxes) => boxes.map((box) => (box.getAttribute("aria-label") ?? "").replace("Include: ", "")));

  const [first, second] = [await saved(page, pane), await saved(page, pane)];

  const events = eventsOf(first);
  expect(first.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(events.map(({ summary }) => summary)).toEqual(titles);
  expect(events.map(({ uid }) => uid)).toEqual(eventsOf(second).map(({ uid }) => uid));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(titles.length);
  for (const { component, startDate, endDate, attendees } of events) {
    expect(endDate.subtractDate(startDate).toSeconds()).toBe(15 * 60);
    expect(startDate.zone?.tzid).toMatch(/^Europe\//);
    expect(attendees).toEqual([]);
    expect(["class", "transp", "categories"].map((name) => component.getFirstPropertyValue(name))).toEqual(["PRIVATE", "TRANSPARENT", "OutlookCoach"]);
    expect(String(component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger"))).toMatch(/^-?PT?0/);
  }
});

async function saved(page: Page, pane: FrameLocator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "Save as a calendar file" }).click()]);
  return readFileSync(await download.path(), "utf8");
}

function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

it("goes_on_from_three_answers_where_a_letter_is_protected", async () => {
  const { pane } = await visit("Legal Operations Coordinator");
  await pane.getByRole("combobox", { name: "After which step?" }).selectOption("interview");
  await pane.getByRole("textbox", { name: "Who wrote?" }).fill("Dana Whitfield");

  await pane.getByRole("button", { name: "Go on with this" }).click();

  expect(await suggested(pane)).toMatch(/Dana/);
  await seen(pane.getByRole("button", { name: /^Add \d reminders?$/ }));
});

it("takes_a_letter_of_the_persons_own", async () => {
  const visited = await visit(rejection);
  const letter = readFileSync(join(letters, "03-similar-role-late-august.eml"), "utf8")
    .replace(/^Subject: .*$/m, "Subject: A letter of my own")
    .replace(/^Message-ID: .*$/m, "Message-ID: <my-own@brightwaterschools.example>");

  await visited.page.locator("input[type=file]").setInputFiles({ name: "mine.eml", mimeType: "message/rfc822", buffer: Buffer.from(letter) });

  await seen(visited.pane.getByRole("heading", { level: 1 }).filter({ hasText: "A letter of my own" }));
  await suggested(visited.pane);
});

it.each([
  ["Interview for Showroom Manager", /invitation/i],
  ["Offer: Member Services Manager", /offer/i],
  ["How to bounce back", /general mail about jobs|newsletter/i],
  ["We have your application", /received|arrived|have your application|confirm/i],
])("says_kindly_what_%s_is_and_pushes_no_reply", async (subject, says) => {
  const { pane } = await visit(subject);

  await seen(pane.locator(".label").filter({ hasText: says }));

  expect(await reply(pane).count()).toBe(0);
  await gone(pane.getByRole("heading", { name: "Keep in touch" }));
});

it("has_no_violation_of_wcag_2_2_aa_in_the_page_that_plays_outlook", async () => {
  const { page, pane } = await visit(rejection);
  await suggested(pane);
  await seen(pane.getByRole("button", { name: /^Add \d reminders?$/ }));
  // All of it at once: a field that is half under the edge of the window is too small only until somebody scrolls.
  await page.setViewportSize({ width: 1280, height: 2_400 });

  expect(await violations({ page })).toEqual([]);
});

it("names_the_people_to_talk_to_where_the_person_is_in_the_reply_and_where_words_are_sent_nowhere", async () => {
  const { page, pane } = await visit(rejection, "Europe/London");
  await suggested(pane);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url(), request.postData() ?? ""));
  await pane.getByText("For you", { exact: true }).click();
  await pane.getByText("A place to let it out", { exact: true }).click();
  await pane.getByRole("textbox", { name: "Only here" }).fill("Honestly, I don't want to live any more");
  await seen(pane.getByText("This sounds very hard."));
  await seen(pane.getByRole("link", { name: "Samaritans" }));
  expect(sent.join("\n")).not.toContain("Honestly");
  await pane.getByRole("button", { name: "Close" }).click();
  await gone(pane.getByText("This sounds very hard."));

  await reply(pane).fill("I don't want to live any more.");

  await seen(pane.getByText("This sounds very hard."));
  expect(await pane.getByRole("link", { name: "Samaritans" }).last().getAttribute("href")).toBe("tel:116123");
});
