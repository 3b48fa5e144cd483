import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { aReading, pleading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const ways = (desk: Desk) => desk.pane.getByRole("button", { name: /^(Put in a reply|Sleep on it|Copy text)$/ }).allTextContents();

/** Outlook was closed and is opened again: only what outlasts the window is left. */
async function nextDay(desk: Desk): Promise<void> {
  await desk.pane.locator("html").evaluate(() => sessionStorage.clear());
  await desk.page.reload();
  await seen(desk.text);
}

it("keeps_their_words_beyond_the_window_and_says_where", async () => {
  const desk = await open();
  await desk.write(" Mine.");
  const mine = await desk.text.inputValue();
  await desk.button("Sleep on it").click();
  await seen(desk.pane.getByText("Your words are kept for this message, on this computer only."));

  await nextDay(desk);

  await becomes(() => desk.text.inputValue(), (text) => text === mine);
  await seen(desk.pane.getByText("You slept on it. Here are your words as you left them."));
  expect(await desk.host((host) => host.opened.length)).toBe(0);
});

it("adds_one_reminder_for_the_next_working_morning_only_when_asked", async () => {
  const desk = await open();
  await seen(desk.text);
  await desk.button("Sleep on it").click();
  await seen(desk.pane.getByText("Your words are kept.", { exact: true }));
  expect(desk.service.called("POST /api/reminders")).toBe(0);

  await desk.button("Remind me on the next working morning").click();

  await seen(desk.pane.getByText("A reminder is in your calendar."));
  const added = desk.service.calls.find(({ path, method }) => method === "POST" && path === "/api/reminders");
  expect(added?.body).toMatchObject({ messageId: "m1", items: [{ key: "m1-send" }] });
  expect(JSON.stringify(added?.body)).not.toContain("Thank you for letting me know");
  await seen(desk.button("Undo: take these reminders out"));
});

it("forgets_them_on_this_computer_once_they_are_in_a_reply_or_when_asked_to", async () => {
  const desk = await open();
  const lasting = () => desk.pane.locator("html").evaluate(() => JSON.stringify(localStorage));
  await desk.write(" Mine.");
  await desk.button("Sleep on it").click();
  await becomes(lasting, (kept) => kept.includes("Mine."));

  await desk.button("Don't keep them").click();
  await becomes(lasting, (kept) => !kept.includes("Mine."));
  await desk.button("Sleep on it").click();
  await becomes(lasting, (kept) => kept.includes("Mine."));
  await desk.button("Put in a reply").click();

  await seen(desk.pane.getByText("Outlook's reply window is open with your words."));
  await becomes(lasting, (kept) => !kept.includes("Mine."));
  await gone(desk.pane.getByText("You slept on it."));
});

it("comes_first_where_a_part_may_close_the_door", async () => {
  const desk = await open();
  await seen(desk.text);
  const before = await ways(desk);

  await desk.write(` ${pleading}`);

  await becomes(() => ways(desk), ([, first]) => first === "Sleep on it");
  expect(before).toEqual(["Copy text", "Put in a reply", "Sleep on it"]);
});

it("comes_first_within_the_hour", async () => {
  const desk = await open({}, (service) => service.on("POST /api/readings", () => aReading({ message: { id: "m1", subject: "s", receivedAt: new Date(Date.now() - 600_000).toISOString() } })));
  await seen(desk.text);

  expect(await ways(desk)).toEqual(["Copy text", "Sleep on it", "Put in a reply"]);
});

describe.each(looks)("sleeping on it at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look);
    await desk.write(` ${pleading}`);
    await seen(desk.pane.getByText("This asks them to undo a decision."));
    await desk.button("Sleep on it").click();
    await seen(desk.button("Don't keep them"));
    await picture(desk, `sleep-${look.width}-${look.theme ?? "forced"}`);

    const { height = NaN } = (await desk.pane.locator(".outcome").boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(24);
    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
