import type { FrameLocator } from "playwright-core";
import { expect, it } from "vitest";
import { becomes, gone, seen } from "../support/expecting.js";
import { realVisits, rejection } from "../support/realVisit.js";

const visit = realVisits();

const lines = (pane: FrameLocator) => pane.locator(".kept .plan summary");
const titles = (pane: FrameLocator) => lines(pane).allTextContents();

it("adds_a_plan_with_one_of_their_own_and_goes_through_the_list_and_back", { timeout: 120_000 }, async () => {
  const { page, pane } = await visit(rejection);
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });
  await seen(button(/^Add \d reminders?$/));
  await button("Add one of your own").click();
  await pane.getByRole("textbox", { name: "What for?" }).fill("Send the article");
  const own = pane.getByRole("form", { name: "Add one of your own" });
  await own.getByLabel("Day").fill("2027-02-16");
  await own.getByRole("button", { name: "Put it in the plan" }).click();
  await button(/^Add \d reminders?$/).click();
  await seen(pane.getByText("These stand in your calendar."));

  await pane.getByText("Your reminders", { exact: true }).click();
  const planned = await becomes(() => titles(pane), (all) => all.some((title) => title.startsWith("Send the article")) && all.length > 2);
  const checkIn = planned.find((title) => title.startsWith("Check in: ")) ?? "";
  const unfold = async (title: string) => {
    const line = lines(pane).filter({ hasText: title }).first();
    // What has only moved stays unfolded.
    if (!(await line.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open))) await line.click();
  };
  const on = async (name: RegExp) => {
    await unfold(checkIn);
    await button(name).first().click();
  };
  const undone = async () => {
    await button("Undo").first().click();
    await seen(pane.getByText("Everything is back as it was."));
    await becomes(() => titles(pane), (all) => JSON.stringify(all) === JSON.stringify(planned));
  };
  for (const name of [/^I've been in touch: Check in/, /^They answered: Check in/, /^Done: Check in/, /^A week later: Check in/, /^A month later: Check in/, /^Stop these: Check in/, /^Remove: Check in/]) {
    await on(name);
    await becomes(() => titles(pane), (all) => JSON.stringify(all) !== JSON.stringify(planned));
    await undone();
  }
  await unfold(checkIn);
  const move = pane.getByRole("form", { name: /^Move it: Check in/ }).first();
  await move.getByLabel("Day").fill("2027-03-02");
  await move.getByRole("button").click();
  await seen(pane.getByText(/^Moved to Tuesday.*2027/));
  await undone();

  await button("Add a reminder of your own").click();
  const lone = pane.getByRole("form", { name: "Add a reminder of your own" });
  await lone.getByLabel("What for?").fill("Ask how the move went");
  await lone.getByLabel("Company, if you like").fill("Elsewhere");
  await lone.getByLabel("Day").fill("2026-03-10");
  await lone.getByRole("button", { name: "Add it to my calendar" }).click();
  await becomes(() => titles(pane), (all) => all.length === planned.length + 1 && all.some((title) => title.startsWith("Ask how the move went: Elsewhere")));
  const waiting = pane.getByRole("heading", { name: "Waiting for you" });
  const late = pane.locator(".kept h3:text-is('Waiting for you') + ul summary");
  await becomes(() => late.allTextContents(), (all) => all.length === 1 && (all[0] ?? "").startsWith("Ask how the move went"));
  await late.click();
  await button(/^A week later: Ask how/).click();
  await gone(waiting);
  await button("Undo").click();
  await seen(waiting);
  await unfold("Ask how the move went");
  await button(/^Remove: Ask how/).click();
  await becomes(() => titles(pane), (all) => JSON.stringify(all) === JSON.stringify(planned));

  await button("I got a job").click();
  await button(`Clear ${planned.length} reminders`).click();
  await seen(pane.getByText("Nothing is planned right now."));
  await undone();

  await page.getByRole("button", { name: /^Calendar/ }).click();
  await becomes(() => page.getByRole("button", { name: /^Delete / }).count(), (count) => count === planned.length);
  await page.getByRole("button", { name: /^Delete / }).first().click();
  await becomes(() => page.getByRole("button", { name: /^Delete / }).count(), (count) => count === planned.length - 1);
  const first = planned[0] ?? "";
  await unfold(first);
  await button(/^Done: /).first().click();
  await seen(pane.getByText(/^This one is no longer in your calendar: /));
  await becomes(() => titles(pane), (all) => all.length === planned.length - 1);
});

it("words_a_note_from_the_reminder_and_one_new_thing_and_opens_a_new_message_with_it", async () => {
  const { page, pane } = await visit(rejection);
  await seen(pane.getByText("Keep in touch"));
  await pane.getByText("Your reminders", { exact: true }).click();
  await lines(pane).filter({ hasText: "Check in: " }).first().click();
  await pane.getByRole("button", { name: /^What shall I say\?: Check in/ }).first().click();
  const note = pane.getByRole("textbox", { name: "The note" });
  const before = await becomes(() => note.inputValue(), (text) => text !== "");

  await pane.getByRole("textbox", { name: "One new thing to tell" }).fill("I finished a course in school law");
  const words = await becomes(() => note.inputValue(), (text) => text !== before && text.includes("course in school law"));
  await seen(pane.getByText(/Nothing to fix/));
  await pane.getByRole("button", { name: "Put in a new message" }).click();

  const window_ = page.getByRole("dialog", { name: "New message" });
  await seen(window_);
  expect(await window_.getByRole("textbox", { name: "Message body" }).inputValue()).toBe(words);
  expect(await window_.locator(".to").textContent()).toMatch(/@/);
  expect(await window_.locator(".subject").textContent()).not.toBe("");
  await pane.getByRole("button", { name: "Back" }).click();
  await gone(note);
});
