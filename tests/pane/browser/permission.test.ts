import { expect, it } from "vitest";
import { seen } from "../support/expecting.js";
import { scope } from "../support/fakeMicrosoft.js";
import { secondItem } from "../support/hostPage.js";
import { aReply } from "../support/letters.js";
import { signInTests, until } from "../support/signInTest.js";
import type { Visit } from "../support/signingIn.js";

const { open, signedIn } = signInTests();
const consentFor = (...names: string[]) => () =>
  new Response(JSON.stringify({ status: 403, code: "consent_required", scopes: names.map((name) => `https://graph.microsoft.com/${name}`) }), { status: 403 });

it("explains_a_permission_in_one_sentence_before_it_asks_for_it_and_goes_on", async () => {
  const here = await open("byAnotherSite", ({ service }) => service.on("POST /api/readings", until(consentFor("User.Read", "Mail.Read", "MailboxSettings.Read"), "token-2")));
  await here.goOn(await here.window("Sign in"));
  await seen(here.pane.getByText("Microsoft asks you once, in its own window: I read the message you have open, when you answered it, and your working hours, and keep nothing."));
  expect(here.microsoft.asked[0]?.get("scope")).not.toContain("Mail.Read");

  await here.goOn(await here.window("Allow and go on"));

  await seen(here.text);
  expect(here.microsoft.asked[1]?.get("scope")?.split(" ")).toEqual(expect.arrayContaining([scope, "https://graph.microsoft.com/Mail.Read", "https://graph.microsoft.com/MailboxSettings.Read"]));
});

it("asks_for_the_calendar_at_the_first_reminder_and_offers_a_file_when_it_is_refused", async () => {
  const here = await signedIn("byAnotherSite", ({ service }) => service.on("POST /api/reminders", consentFor("Calendars.ReadWrite")));
  await here.button("Add 3 reminders").click();
  await seen(here.pane.getByText("Microsoft asks you once, in its own window: I look at when you are busy, and I add and change only my own reminders."));
  here.microsoft.person = "declines";

  await here.goOn(await here.window("Allow and go on"));

  await seen(here.pane.getByText("Your calendar stays as it is."));
  const [download] = await Promise.all([here.page.waitForEvent("download"), here.pane.getByRole("alert").or(here.pane.getByRole("status")).getByRole("button", { name: "Save as a calendar file" }).click()]);
  expect(download.suggestedFilename()).toBe("keep-in-touch.ics");
  await seen(here.pane.getByText("Saved as keep-in-touch.ics."));
});

it("asks_to_write_in_the_mailbox_only_when_a_draft_is_needed_and_says_what_for", async () => {
  const here = await signedIn("byAnotherSite", ({ service }) => {
    service.on("POST /draft", (_, __, token) => (token === "Bearer token-2" ? { id: "d1" } : consentFor("Mail.ReadWrite")()));
  });
  await here.host((host) => void (host.reply = "refuses"));
  await here.button("Put in a reply").click();
  await seen(here.pane.getByText("Microsoft asks you once, in its own window: I write this draft in your mailbox, and I never send anything."));
  expect(here.microsoft.asked.map((asked) => asked.get("scope")).join(" ")).not.toContain("Mail.ReadWrite");

  await here.goOn(await here.window("Allow and go on"));

  await seen(here.pane.getByText("Your words are in a draft: look under Drafts."));
  expect(here.microsoft.asked[1]?.get("scope")).toContain("https://graph.microsoft.com/Mail.ReadWrite");
});

/** A mailbox that stays closed, whatever token comes. */
const closed = ({ service }: Visit) => {
  const answer = service.answer("POST /api/readings");
  service.on("POST /api/readings", (body, url, token) => (body.messageId === undefined ? answer(body, url, token) : consentFor("Mail.Read")()));
};
const lastReading = ({ service }: Visit) => service.calls.filter(({ path }) => path === "/api/readings").at(-1)?.body;

it("reads_what_outlook_shows_when_the_permission_is_declined_and_asks_no_more", async () => {
  const here = await open("byAnotherSite", closed);
  await here.goOn(await here.window("Sign in"));
  await seen(here.button("Allow and go on"));
  here.microsoft.person = "declines";

  await here.goOn(await here.window("Allow and go on"));

  await seen(here.text);
  await seen(here.pane.getByText("I go by what Outlook shows here, without access to your mailbox."));
  expect(lastReading(here)).toEqual({ choices: expect.anything(), message: {
    subject: "Your application at Northwind", from: { name: "Priya Shah", address: "priya.shah@northwind.example" }, receivedAt: "2026-06-01T09:00:00Z", text: expect.stringContaining("We have chosen somebody else."),
  } });
  const asked = here.service.called("POST /api/readings");
  await here.page.evaluate((item) => window.host.show(item), secondItem);
  await seen(here.pane.getByRole("heading", { name: secondItem.subject }));
  await seen(here.text);
  expect(here.service.called("POST /api/readings")).toBe(asked + 1);
  await seen(here.button("Save as a calendar file"));
  await here.button("Give access").click();
  await seen(here.button("Allow and go on"));
});

it("reads_through_office_js_when_a_permission_that_was_given_is_blocked_all_the_same_and_remembers_it", async () => {
  const here = await open("byItself", closed);
  await here.window("Sign in");
  await seen(here.button("Allow and go on"));

  await here.window("Allow and go on");

  await seen(here.text);
  expect(lastReading(here)).toEqual({ choices: expect.anything(), message: {
    subject: "Your application at Northwind", from: { name: "Priya Shah", address: "priya.shah@northwind.example" }, receivedAt: "2026-06-01T09:00:00.000Z", text: "We have chosen somebody else.",
  } });
  const asked = here.service.called("POST /api/readings");
  await here.again();
  await seen(here.text);
  expect(here.service.called("POST /api/readings")).toBe(asked + 1);
  expect(here.microsoft.asked).toHaveLength(2);
});

it("asks_nobody_when_the_person_would_rather_go_on_without", async () => {
  const here = await open("byItself", closed);
  await here.window("Sign in");

  await here.button("Go on without").click();

  await seen(here.text);
  expect(here.microsoft.asked).toHaveLength(1);
});

it("puts_three_questions_when_outlook_hands_the_words_to_nobody_or_takes_them_pasted", async () => {
  const here = await open("byAnotherSite", closed);
  await here.goOn(await here.window("Sign in"));
  await seen(here.button("Go on without"));
  await here.host((host) => void (host.body = null));
  await here.button("Go on without").click();
  await seen(here.pane.getByText("Three questions, and I'll go on from there"));
  expect(lastReading(here)).toMatchObject({ message: { protected: true, from: { name: "Priya Shah" } } });
  here.service.on("POST /api/replies", ({ reading, choices }) => aReply({ ...reading, answering: { advice: "reply", says: "", notes: [] } }, choices));

  await here.pane.getByRole("combobox", { name: "What did they answer?" }).selectOption("onHold");
  await here.pane.getByRole("combobox", { name: "After which step?" }).selectOption("final");
  await here.pane.getByRole("textbox", { name: "Who wrote?" }).fill("Ana");
  await here.button("Go on with this").click();

  await seen(here.text);
  const corrected = here.service.calls.filter(({ path }) => path === "/api/replies").at(-1)?.body as { reading: object };
  expect(corrected.reading).toMatchObject({ outcome: "onHold", certainty: "sure", stage: { value: "final" }, sender: { name: "Ana" }, corrected: true });
  await seen(here.button("Save as a calendar file"));
});

it("reads_pasted_words_when_outlook_hands_its_own_to_nobody", async () => {
  const here = await open("byItself", closed);
  await here.window("Sign in");
  await seen(here.button("Go on without"));
  await here.page.evaluate(() => window.officeHost.show({ id: "AAm=", subject: "Kept safe", body: null }));
  await here.button("Go on without").click();
  await here.pane.getByText("Or paste what it says").click();

  await here.pane.getByRole("textbox", { name: "The mail's text" }).fill("We have filled the position.");
  await here.button("Read this").click();

  await seen(here.text);
  expect(lastReading(here)).toMatchObject({ message: { subject: "Kept safe", text: "We have filled the position." } });
});
