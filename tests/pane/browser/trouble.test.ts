import { expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { firstItem, secondItem } from "../support/hostPage.js";
import { aReading, suggestion } from "../support/letters.js";

const open = paneTests();

it("keeps_the_text_when_the_service_stops_and_goes_on_when_it_is_back", async () => {
  const desk = await open();
  await desk.write(" Thank you again.");
  const mine = await desk.text.inputValue();
  await becomes(() => desk.service.answered, (answered) => answered.includes("POST /api/tone") && answered.includes("POST /api/plans"));

  desk.service.stopped = true;
  await desk.pane.getByRole("radio", { name: "Short" }).check();
  await seen(desk.pane.getByRole("alert").filter({ hasText: "I can't reach the service right now." }));
  desk.service.stopped = false;
  await desk.button("Try again").click();

  await becomes(() => desk.text.inputValue(), (text) => text.includes("(short)"));
  await gone(desk.pane.getByRole("alert"));
  await desk.pane.getByRole("radio", { name: "Warm" }).check();
  expect(await desk.text.inputValue()).toBe(mine);
});

it("says_that_words_cannot_be_checked_and_checks_them_when_asked_again", async () => {
  const desk = await open();
  await seen(desk.text);
  await seen(desk.button("Add 3 reminders"));
  desk.service.stopped = true;
  await desk.write(" Please reconsider your decision.");
  await seen(desk.pane.getByText("I can't check the words right now. They are all kept."));

  desk.service.stopped = false;
  await desk.button("Try again").click();

  await seen(desk.pane.getByText("This asks them to undo a decision."));
});

it("brings_words_corrections_and_choices_back_after_a_reload", async () => {
  const desk = await open();
  await desk.pane.getByRole("textbox", { name: "Anything you enjoyed or learned?" }).fill("the tour");
  await becomes(() => desk.text.inputValue(), (text) => text.includes("the tour"));
  await desk.button("Change company").click();
  await desk.pane.getByRole("textbox", { name: "Company" }).fill("Contoso");
  await desk.button("Save").click();
  await becomes(() => desk.text.inputValue(), (text) => text.includes("Contoso"));
  await desk.write(" P.S. Mine.");
  const mine = await desk.text.inputValue();

  await desk.page.reload();

  await becomes(() => desk.text.inputValue(), (text) => text === mine);
  expect(await desk.pane.getByRole("textbox", { name: "Anything you enjoyed or learned?" }).inputValue()).toBe("the tour");
  await seen(desk.pane.getByText("Contoso", { exact: true }));
  expect(await desk.button("Use the new suggestion").count()).toBe(0);
});

it("says_what_happened_and_what_to_do_in_the_services_words", async () => {
  const desk = await open({}, (service) => service.trouble("POST /api/readings", 404, "message_gone", "This message is no longer in your mailbox.", "Open another message."));

  const alert = desk.pane.getByRole("alert");
  await seen(alert.filter({ hasText: "This message is no longer in your mailbox." }));
  await seen(alert.filter({ hasText: "Open another message." }));

  desk.service.on("POST /api/readings", () => aReading());
  await desk.button("Try again").click();
  await seen(desk.text);
});

it("offers_to_sign_in_when_the_token_is_refused_and_keeps_the_text", async () => {
  const desk = await open();
  await desk.write(" Mine.");
  const mine = await desk.text.inputValue();
  await seen(desk.pane.getByText("62 words, good length."));
  desk.service.trouble("POST /api/reminders", 401, "not_signed_in", "You are signed out.", "Sign in again.");

  await desk.button("Add 3 reminders").click();
  await seen(desk.button("Sign in"));

  expect(await desk.text.inputValue()).toBe(mine);
  desk.service.on("POST /api/reminders", () => ({ results: [{ key: "m1-linkedin", status: "created" }] }));
  await desk.button("Sign in").click();
  await seen(desk.pane.getByText("Added to your calendar."));
});

it("says_after_five_seconds_that_it_takes_longer_and_gives_up_after_twenty", async () => {
  let release: (reading: unknown) => void = () => undefined;
  const desk = await open({ clock: true }, (service) => service.on("POST /api/readings", () => new Promise((answer) => (release = answer))));
  await becomes(() => desk.service.called("POST /api/readings"), (calls) => calls === 1);

  await desk.page.clock.runFor(5_100);
  await seen(desk.pane.getByText("This is taking longer than usual."));
  await desk.page.clock.runFor(15_000);
  await seen(desk.pane.getByText("No answer came, so I stopped waiting."));

  release(aReading());
  desk.service.on("POST /api/readings", () => aReading());
  await desk.button("Try again").click();
  await seen(desk.text);
});

it("follows_to_another_message_when_nothing_would_be_left_behind", async () => {
  const desk = await open();
  await seen(desk.text);

  await desk.showItem(secondItem);

  await seen(desk.pane.getByRole("heading", { name: /Regarding the analyst role/ }));
  expect(await desk.pane.getByText("You've moved to another message.").count()).toBe(0);
});

it("asks_before_it_leaves_unsaved_words_and_has_them_when_the_person_comes_back", async () => {
  const desk = await open();
  await desk.write(" Mine.");
  const mine = await desk.text.inputValue();
  await desk.showItem(secondItem);
  await seen(desk.pane.getByText("Your words for “Your application at Northwind” are kept."));
  expect(await desk.text.inputValue()).toBe(mine);

  await desk.button("Go to the one you're reading").click();
  await seen(desk.pane.getByRole("heading", { name: /Regarding the analyst role/ }));
  await becomes(() => desk.text.inputValue(), (text) => text === suggestion);
  await desk.showItem(firstItem);

  await becomes(() => desk.text.inputValue(), (text) => text === mine);
});

it("stays_when_told_and_notices_at_the_click_that_another_message_is_on_screen", async () => {
  const desk = await open();
  await desk.write(" Mine.");
  await desk.showItem(secondItem);
  await desk.button("Stay with this one").click();

  await desk.button("Put in a reply").click();

  await seen(desk.button("Go to the one you're reading"));
  await desk.button("Put my words in a draft for it").click();
  await seen(desk.pane.getByText("You are looking at another message. Your words are in a draft"));
  expect(await desk.host((host) => host.opened.length)).toBe(0);
});

it("notices_a_change_that_nobody_told_it_of", async () => {
  const desk = await open();
  await seen(desk.text);
  await desk.swapItem(secondItem);

  await desk.button("Put in a reply").click();

  await seen(desk.pane.getByText("You've moved to another message."));
});

it("is_quiet_when_no_message_is_open", async () => {
  const desk = await open();
  await seen(desk.text);

  await desk.showItem(null);

  await seen(desk.pane.getByRole("heading", { name: "Open a message and I'll read it with you." }));
});

it("makes_a_draft_when_the_reply_window_is_silent_for_five_seconds_and_says_so", async () => {
  const desk = await open({ clock: true });
  await seen(desk.text);
  await desk.host((host) => void (host.reply = "silent"));

  await desk.button("Put in a reply").click();
  await seen(desk.pane.getByText("Opening Outlook's reply window."));
  await desk.page.clock.runFor(5_100);

  await seen(desk.pane.getByText("Outlook didn't say whether its reply window opened. Your words are in a draft"));
  expect(await desk.pane.getByRole("link", { name: "Open the draft" }).getAttribute("href")).toBe("http://localhost/drafts/d1");
});

it("copies_the_words_when_neither_window_nor_draft_can_be_had", async () => {
  const desk = await open({}, (service) => service.trouble("POST /draft", 503, "graph_unavailable", "The mailbox does not answer.", "Try again in a minute."));
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seen(desk.text);
  await desk.host((host) => void (host.reply = "refuses"));

  await desk.button("Put in a reply").click();

  await seen(desk.pane.getByText("Outlook's reply window didn't open. A draft could not be made either. Your words are copied"));
  expect((await desk.page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(suggestion);
  expect(await desk.text.inputValue()).toBe(suggestion);
});

it("checks_pasted_words_while_a_mail_is_being_written", async () => {
  const desk = await open();
  await seen(desk.text);
  await desk.showItem({ ...firstItem, mode: "compose" });

  const words = desk.pane.getByRole("textbox", { name: "Your words" });
  await words.fill("Please reconsider your decision.");

  await seen(desk.pane.getByText("This asks them to undo a decision."));
  await desk.button(/^Replace/).click();
  expect(await words.inputValue()).toBe("Please keep me in mind.");
});

it("talks_to_no_page_that_is_not_on_this_machine", async () => {
  const desk = await open();
  const pane = new URL(await desk.pane.locator("html").evaluate(() => location.href));
  pane.searchParams.set("hostOrigin", "https://evil.example");

  await desk.host((host) => host.notes.splice(0));
  await desk.page.locator("iframe").evaluate((frame, address) => frame.setAttribute("src", address), pane.href);

  await seen(desk.pane.getByRole("heading", { name: "This pane belongs inside Outlook." }));
  expect(await desk.host((host) => host.notes)).toEqual([]);
});
