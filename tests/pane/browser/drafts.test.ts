import { expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { secondItem } from "../support/hostPage.js";

const open = paneTests();
const focused = (desk: Desk) => desk.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");

async function drafted(desk: Desk): Promise<string> {
  await desk.write(" Mine.");
  const mine = await desk.text.inputValue();
  await desk.host((host) => void (host.reply = "refuses"));
  await desk.button("Put in a reply").click();
  await seen(desk.pane.getByText("Outlook's reply window didn't open. Your words are in a draft: look under Drafts. Nothing is sent."));
  return mine;
}

it("takes_the_draft_out_again_and_keeps_the_words", async () => {
  const desk = await open();
  const mine = await drafted(desk);

  await desk.button("Undo: take the draft out").press("Enter");

  await seen(desk.pane.getByRole("status").filter({ hasText: "The draft is in Deleted Items. Your words are still here." }));
  expect(desk.service.called("DELETE /api/drafts/d1")).toBe(1);
  expect(await desk.text.inputValue()).toBe(mine);
  expect(await focused(desk)).toBe("Put in a reply");
  await desk.showItem(secondItem);
  await seen(desk.pane.getByText("You've moved to another message."));
});

it("leaves_a_draft_that_was_written_in_since_and_says_where_it_is", async () => {
  const desk = await open({}, (service) => service.trouble("DELETE /api/drafts/d1", 409, "draft_changed", "This draft has been changed or sent since, so it stays as it is.", "Look under Drafts or Sent Items; there you can delete it yourself."));
  await drafted(desk);

  await desk.button("Undo: take the draft out").click();

  await seen(desk.pane.getByText("This draft has been changed or sent since, so it stays as it is."));
  await seen(desk.pane.getByText("Look under Drafts or Sent Items; there you can delete it yourself."));
  expect(await desk.button("Try again").count()).toBe(0);
});

it("offers_no_undo_for_a_draft_whose_version_is_not_known", async () => {
  const desk = await open({}, (service) => service.on("POST /draft", () => ({ id: "d1" })));

  await drafted(desk);

  expect(await desk.button(/^Undo/).count()).toBe(0);
  expect(await desk.pane.getByRole("link", { name: "Open the draft" }).count()).toBe(0);
});

it.each([
  ["noAnswer", "silent", "Outlook didn't say whether its reply window opened."],
  ["refused", "refuses", "Outlook's reply window didn't open."],
] as const)("says_why_it_went_on_to_a_draft_and_to_the_clipboard_where_outlook_is_%s", async (_, reply, why) => {
  const desk = await open({ clock: true });
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seen(desk.text);
  let release: (answer: unknown) => void = () => undefined;
  desk.service.on("POST /draft", () => new Promise((answer) => (release = answer)));
  await desk.host(reply === "silent" ? (host) => void (host.reply = "silent") : (host) => void (host.reply = "refuses"));

  await desk.button("Put in a reply").click();
  if (reply === "silent") {
    await seen(desk.pane.getByText("Opening Outlook's reply window."));
    await desk.page.clock.runFor(5_100);
  }
  await seen(desk.pane.getByRole("status").filter({ hasText: `${why} Putting your words in a draft instead.` }));
  release(new Response(JSON.stringify({ status: 503, code: "graph_unavailable", title: "The mailbox does not answer.", next: "Try again in a minute." }), { status: 503 }));
  await seen(desk.pane.getByRole("alert").filter({ hasText: `${why} A draft could not be made either. Your words are copied: open Reply in Outlook and paste.` }));
  expect((await desk.page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(await desk.text.inputValue());

  desk.service.on("POST /draft", () => ({ id: "d1" }));
  await desk.button("Try again").click();
  await seen(desk.pane.getByText(`${why} Your words are in a draft: look under Drafts. Nothing is sent.`));
});

it("asks_whether_to_put_strong_words_in_and_leaves_the_keyboard_at_the_ways_out", async () => {
  const desk = await open();
  await desk.write(" Please reconsider your decision.");
  await seen(desk.pane.getByText("This asks them to undo a decision."));

  await desk.button("Put in a reply").press("Enter");
  await desk.button("Not yet").press("Enter");

  await gone(desk.button("Not yet"));
  await becomes(() => focused(desk), (text) => text === "Sleep on it");
});
