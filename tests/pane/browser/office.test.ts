import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Reminder } from "../../../addin/src/service/records.js";
import { becomes, seen } from "../support/expecting.js";
import { aReminder } from "../support/fakeCalendar.js";
import { FakeService } from "../support/fakeService.js";
import { pleading, suggestion } from "../support/letters.js";
import { origin, type OfficeItem } from "../support/officeHost.js";
import { officeWindows } from "../support/officeWindow.js";

const first: OfficeItem = { id: "AAk/b+c=", subject: "Your application at Northwind" };
const second: OfficeItem = { id: "AAk/d+e=", subject: "Regarding the analyst role" };

const openWindow = officeWindows();

async function open(item: OfficeItem, { mailbox = "1.15", clock = false, reminders = [] as readonly Reminder[] } = {}): Promise<{ page: Page; service: FakeService; pane: ReturnType<Page["frameLocator"]> }> {
  const page = await openWindow(item, { mailbox, clock });
  const service = new FakeService();
  service.calendar.reminders = reminders;
  await service.attach(page);
  await page.goto(`${origin}/host`);
  return { page, service, pane: page.frameLocator("iframe") };
}

const show = (page: Page, item: OfficeItem | null) => page.evaluate((shown) => window.officeHost.show(shown), item);

it("reads_the_message_by_the_id_that_graph_knows", async () => {
  const { service, pane } = await open(first);

  await seen(pane.getByRole("heading", { name: /Your application at Northwind/ }));
  await seen(pane.getByRole("textbox", { name: "The reply" }));

  expect(service.calls[0]).toMatchObject({ path: "/api/readings", body: { messageId: "AAk-b_c=" } });
});

it("opens_outlooks_reply_window_with_exactly_the_shown_words_as_html", async () => {
  const { page, pane } = await open(first);
  const text = pane.getByRole("textbox", { name: "The reply" });
  await text.fill("Dear Priya,\n\n5 > 3 & thanks");
  await seen(pane.getByText("62 words, good length."));

  await pane.getByRole("button", { name: "Put in a reply" }).click();

  await seen(pane.getByText("Outlook's reply window is open with your words."));
  const [reply] = await page.evaluate(() => window.officeHost.replies);
  expect(reply).toContain(JSON.stringify("<div>Dear Priya,</div><div><br></div><div>5 &gt; 3 &amp; thanks</div>").slice(1, -1));
});

it("opens_it_without_a_callback_where_the_mailbox_is_1_5", async () => {
  const { page, pane } = await open(first, { mailbox: "1.5" });
  await seen(pane.getByRole("textbox", { name: "The reply" }));

  await pane.getByRole("button", { name: "Put in a reply" }).click();

  await becomes(() => page.evaluate(() => window.officeHost.replies.length), (replies) => replies === 1);
  await seen(pane.getByText("Outlook's reply window is open with your words."));
});

it.each(["1.5", "1.15"])("goes_the_main_path_where_the_mailbox_is_%s", async (mailbox) => {
  const { page, pane, service } = await open(first, { mailbox });
  const text = pane.getByRole("textbox", { name: "The reply" });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await seen(text);
  await press("Change company");
  await pane.getByRole("textbox", { name: "Company" }).fill("Contoso");
  await press("Save");
  await becomes(() => text.inputValue(), (words) => words.includes("Contoso"));
  await text.press("Control+End");
  await text.pressSequentially(` ${pleading}`);
  await seen(pane.getByText("This asks them to undo a decision."));
  await press(`Replace: “${pleading}”`);
  await becomes(() => text.inputValue(), (words) => words.endsWith("Please keep me in mind."));

  await press("Put in a reply");
  await seen(pane.getByText("Outlook's reply window is open with your words."));
  await press("Add 3 reminders");
  await seen(pane.getByText("Added to your calendar."));

  expect(await page.evaluate(() => window.officeHost.replies.length)).toBe(1);
  expect((await page.evaluate(() => window.officeHost.replies))[0]).toMatch(/glad to work with Contoso.*Please keep me in mind\./);
  expect(service.called("POST /draft")).toBe(0);
});

it("follows_to_the_next_message_and_rests_when_none_is_selected", async () => {
  const { page, pane } = await open(first);
  await seen(pane.getByRole("textbox", { name: "The reply" }));

  await show(page, second);
  await seen(pane.getByRole("heading", { name: /Regarding the analyst role/ }));
  await show(page, null);

  await seen(pane.getByRole("heading", { name: "Open a message and I'll read it with you." }));
});

it("keeps_unsaved_words_when_the_selection_changes", async () => {
  const { page, pane } = await open(first);
  await pane.getByRole("textbox", { name: "The reply" }).fill("Mine.");

  await show(page, null);
  await show(page, second);

  await seen(pane.getByText("You've moved to another message."));
  expect(await pane.getByRole("textbox", { name: "The reply" }).inputValue()).toBe("Mine.");
});

it("makes_a_draft_when_the_reply_forms_callback_never_comes", async () => {
  const { page, pane, service } = await open(first, { clock: true });
  await seen(pane.getByRole("textbox", { name: "The reply" }));
  await page.evaluate(() => void (window.officeHost.answersReply = false));

  await pane.getByRole("button", { name: "Put in a reply" }).click();
  await becomes(() => page.evaluate(() => window.officeHost.replies.length), (replies) => replies === 1);
  await page.clock.runFor(5_100);

  await seen(pane.getByText("Outlook didn't say whether its reply window opened. Your words are in a draft"));
  expect(service.calls.at(-1)).toMatchObject({ path: "/draft", body: { text: suggestion } });
});

it("copies_the_words_when_the_callback_never_comes_and_no_draft_can_be_made", async () => {
  const { page, pane, service } = await open(first, { clock: true });
  service.trouble("POST /draft", 403, "consent_required", "Drafts need a permission.", "Allow it, or paste the text.");
  await seen(pane.getByRole("textbox", { name: "The reply" }));
  await page.evaluate(() => void (window.officeHost.answersReply = false));

  await pane.getByRole("button", { name: "Put in a reply" }).click();
  await becomes(() => page.evaluate(() => window.officeHost.replies.length), (replies) => replies === 1);
  await page.clock.runFor(5_100);

  await seen(pane.getByText("Your words are copied: open Reply in Outlook and paste."));
  await seen(pane.getByRole("button", { name: "Allow and go on" }));
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(suggestion);
});

it("checks_pasted_words_in_the_compose_window", async () => {
  const { pane, service } = await open({ id: "", subject: "", compose: true, body: null });

  await pane.getByRole("textbox", { name: "Your words" }).fill("Please reconsider your decision.");

  await seen(pane.getByText("This asks them to undo a decision."));
  expect(service.called("POST /api/readings")).toBe(0);
});

const reminders = [aReminder("soon", { title: "Check in: Priya (Northwind)" })];

async function turnToNote(pane: ReturnType<Page["frameLocator"]>): Promise<void> {
  await pane.getByText("Your reminders", { exact: true }).click();
  await pane.locator(".kept summary").click();
  await pane.getByRole("button", { name: /^What shall I say/ }).click();
  await seen(pane.getByRole("textbox", { name: "The note" }));
  await pane.getByRole("textbox", { name: "The note" }).fill("Dear Priya,\n\n5 > 3 & hello");
}

it("opens_outlooks_window_for_a_new_message_to_who_wrote_with_exactly_the_shown_words_as_html", async () => {
  const { page, pane } = await open(first, { reminders });
  await turnToNote(pane);

  await pane.getByRole("button", { name: "Put in a new message" }).click();

  await seen(pane.getByText("A new message is open in Outlook with your words."));
  const [message = ""] = await page.evaluate(() => window.officeHost.started);
  expect(message).toContain("priya.shah@northwind.example");
  expect(message).toContain("A short hello");
  expect(message).toContain(JSON.stringify("<div>Dear Priya,</div><div><br></div><div>5 &gt; 3 &amp; hello</div>").slice(1, -1));
});

it("opens_it_without_a_callback_where_the_mailbox_is_1_5_too", async () => {
  const { page, pane } = await open(first, { mailbox: "1.5", reminders });
  await turnToNote(pane);

  await pane.getByRole("button", { name: "Put in a new message" }).click();

  await seen(pane.getByText("A new message is open in Outlook with your words."));
  expect(await page.evaluate(() => window.officeHost.started)).toEqual([expect.stringContaining("5 &gt; 3 &amp; hello")]);
});
