import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { firstItem, secondItem } from "../support/hostPage.js";
import { aReading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();

/** Nothing is open in Outlook, and the form is. */
async function atTheForm(desk: Desk): Promise<void> {
  await seen(desk.text);
  await desk.showItem(null);
  await desk.button("Heard it by phone?").click();
  await seen(desk.pane.getByRole("heading", { name: "What you heard by phone" }));
}

const line = (desk: Desk, name: string) => desk.pane.getByRole("textbox", { name });

async function tell(desk: Desk): Promise<void> {
  await line(desk, "Who told you?").fill("Ana Costa");
  await line(desk, "Company").fill("Fabrikam");
  await line(desk, "Role").fill("Night Manager");
  await desk.pane.getByRole("combobox", { name: "What did they say?" }).selectOption({ label: "The position is filled" });
  await desk.pane.getByRole("combobox", { name: "After which step?" }).selectOption({ label: "After the final round" });
  await desk.pane.getByLabel("Which day?").fill("2026-05-29");
  await desk.button("Go on with this").click();
}

it("goes_from_a_call_to_a_reply_and_a_plan", async () => {
  const desk = await open();
  await atTheForm(desk);

  await tell(desk);

  await seen(desk.pane.getByRole("heading", { level: 1, name: "A call about Night Manager" }));
  await seen(desk.pane.getByText("A no by phone, from Ana Costa."));
  await becomes(() => desk.text.inputValue(), (text) => text.includes("Fabrikam"));
  await seen(desk.button("Add 3 reminders"));
  const read = desk.service.calls.filter(({ path }) => path === "/api/readings").at(-1);
  expect(read?.body).toMatchObject({ told: { who: "Ana Costa", company: "Fabrikam", role: "Night Manager", outcome: "positionFilled", stage: "final", day: "2026-05-29" } });
  expect(await desk.button("Put in a reply").count()).toBe(0);
});

it("copies_the_words_and_the_subject_of_a_new_message", async () => {
  const desk = await open();
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atTheForm(desk);
  await tell(desk);
  const clipboard = () => desk.page.evaluate(() => navigator.clipboard.readText());

  await desk.button("Copy subject").click();
  await seen(desk.pane.getByRole("status").filter({ hasText: "Copied." }));
  const subject = await clipboard();
  await desk.button("Copy text").click();

  await seen(desk.pane.getByText("Copied. Start a new message in Outlook and paste."));
  expect(subject).toBe("Thank you for your call");
  expect((await clipboard()).replaceAll("\r\n", "\n")).toBe(await desk.text.inputValue());
});

it("adds_its_reminders_without_a_message", async () => {
  const desk = await open();
  await atTheForm(desk);
  await tell(desk);

  await desk.button("Add 3 reminders").click();

  await seen(desk.pane.getByText("Added to your calendar."));
  const added = desk.service.calls.find(({ path, method }) => method === "POST" && path === "/api/reminders");
  expect(added?.body).toMatchObject({ messageId: null, items: [{ key: "m1-linkedin" }, { key: "m1-checkin" }, { key: "m1-careers" }] });
});

it("waits_for_the_person_when_outlook_shows_a_mail_and_is_found_again_with_their_words", async () => {
  const desk = await open();
  await atTheForm(desk);
  await tell(desk);
  await becomes(() => desk.text.inputValue(), (text) => text.includes("Fabrikam"));
  await desk.write(" It was good to talk.");
  const mine = await desk.text.inputValue();

  await desk.showItem(secondItem);
  await seen(desk.pane.getByText("You've moved to another message."));
  await desk.button("Go to the one you're reading").click();
  await seen(desk.pane.getByRole("heading", { level: 1, name: secondItem.subject }));
  await desk.showItem(null);
  await desk.button("Heard it by phone?").click();
  expect(await line(desk, "Company").inputValue()).toBe("Fabrikam");
  await desk.button("Go on with this").click();

  await becomes(() => desk.text.inputValue(), (text) => text === mine);
});

it("leads_back_to_the_open_mail", async () => {
  const desk = await open();
  await atTheForm(desk);
  await tell(desk);
  await seen(desk.text);
  await desk.swapItem(firstItem);

  await desk.button("Back to your mail").click();

  await seen(desk.pane.getByRole("heading", { level: 1, name: firstItem.subject }));
});

it("is_offered_beside_a_mail_that_is_no_answer_and_not_beside_one_that_is", async () => {
  const noAnswer = aReading({ outcome: "jobMail", label: "This is about jobs.", signals: [], answering: { advice: "stepAside", says: "Nothing to answer here.", notes: [] } });
  const desk = await open({}, (service) => service.on("POST /api/readings", ({ messageId }) => (messageId === "m1" ? noAnswer : aReading())));
  await seen(desk.button("Heard it by phone?"));

  await desk.showItem(secondItem);

  await seen(desk.text);
  expect(await desk.button("Heard it by phone?").count()).toBe(0);
});

it("opens_and_closes_by_keyboard_and_stays_where_the_person_is", async () => {
  const desk = await open();
  await atTheForm(desk);
  expect(await line(desk, "Who told you?").evaluate((field) => field === document.activeElement)).toBe(true);

  await desk.page.keyboard.press("Escape");

  await gone(desk.pane.getByRole("heading", { name: "What you heard by phone" }));
  expect(await desk.button("Heard it by phone?").evaluate((button) => button === document.activeElement)).toBe(true);
});

it("says_so_when_the_form_cannot_be_fetched_and_tries_again", async () => {
  const desk = await open();
  await seen(desk.text);
  await desk.page.route("**/assets/CallForm-*.js", (route) => route.abort());
  await desk.showItem(null);
  await desk.button("Heard it by phone?").click();
  await seen(desk.pane.getByText("I can't reach the service right now."));
  await desk.page.unroute("**/assets/CallForm-*.js");

  await desk.button("Try again").click();

  await seen(desk.pane.getByRole("heading", { name: "What you heard by phone" }));
});

describe.each(looks)("a call at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look);
    await atTheForm(desk);
    const name = `${look.width}-${look.theme ?? "forced"}`;
    await picture(desk, `call-form-${name}`);
    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);

    await tell(desk);
    await seen(desk.button("Add 3 reminders"));
    await picture(desk, `call-${name}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
