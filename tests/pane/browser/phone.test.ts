import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launch } from "../support/chromium.js";
import { becomes, seen } from "../support/expecting.js";
import { FakeService } from "../support/fakeService.js";
import { pleading } from "../support/letters.js";
import { serveOffice, type OfficeItem } from "../support/officeHost.js";
import { openOnPhone, playPhone } from "../support/phoneHost.js";

const item: OfficeItem = { id: "AAk-b_c=", subject: "Your application at Northwind" };

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => context?.close());
afterAll(() => browser?.close());

async function open(): Promise<{ page: Page; service: FakeService }> {
  context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, permissions: ["clipboard-read", "clipboard-write"] });
  await serveOffice(context, "1.5", item);
  await playPhone(context, item);
  const service = new FakeService();
  context.on("page", (page) => void service.attach(page));
  const page = await openOnPhone(context);
  return { page, service };
}

const text = (page: Page) => page.getByRole("textbox", { name: "The reply" });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).tap();
// What office.js asks of the phone for a reply form, in its own numbers.
const replyForms = [10, 11, 181, 182, 183, 184];

it("goes_the_main_path_with_a_draft_in_place_of_the_reply_window_that_a_phone_does_not_have", async () => {
  const { page, service } = await open();
  await seen(text(page));
  expect(service.calls[0]).toMatchObject({ path: "/api/readings", body: { messageId: item.id } });

  await text(page).press("Control+End");
  await text(page).pressSequentially(` ${pleading}`);
  await seen(page.getByText("This asks them to undo a decision."));
  expect(await page.locator("mark").textContent()).toBe(pleading);
  expect(await page.getByText("F8 leads").isVisible()).toBe(false);
  await press(page, `Replace: “${pleading}”`);
  const shown = await becomes(() => text(page).inputValue(), (words) => words.endsWith("Please keep me in mind."));
  await press(page, "Put in a reply");
  await seen(page.getByText("This Outlook has no reply window that I can open. Your words are in a draft: look under Drafts. Nothing is sent."));
  expect(service.calls.find(({ path }) => path === "/draft")).toMatchObject({ body: { text: shown } });
  await press(page, "Undo: take the draft out");
  await seen(page.getByText("The draft is in Deleted Items. Your words are still here."));
  await press(page, "Add 3 reminders");
  await seen(page.getByText("Added to your calendar."));

  expect((await page.evaluate(() => window.phoneHost.asked)).filter((id) => replyForms.includes(id))).toEqual([]);
});

it("copies_the_words_on_a_phone_where_no_draft_can_be_made", async () => {
  const { page, service } = await open();
  service.trouble("POST /draft", 503, "graph_unavailable", "The mailbox does not answer.", "Try again in a minute.");
  await seen(text(page));

  await press(page, "Put in a reply");

  await seen(page.getByText("This Outlook has no reply window that I can open. A draft could not be made either. Your words are copied: open Reply in Outlook and paste."));
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(await text(page).inputValue());
});
