import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../support/chromium.js";
import { becomes, seen } from "../support/expecting.js";
import { secondItem } from "../support/hostPage.js";
import { aReading, aReply } from "../support/letters.js";
import { scope } from "../support/fakeMicrosoft.js";
import { Visit, type Standing } from "../support/signingIn.js";

let browser: Browser;
let visit: Visit | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => visit?.context.close());
afterAll(() => browser?.close());

async function open(framed: Standing["framed"] = "byAnotherSite", prepare?: (visit: Visit) => void): Promise<Visit> {
  visit = await Visit.open(browser, { framed }, prepare);
  return visit;
}

async function signedIn(framed?: Standing["framed"], prepare?: (visit: Visit) => void): Promise<Visit> {
  const here = await open(framed, prepare);
  const opened = await here.window("Sign in");
  if (framed !== "byItself") {
    await here.goOn(opened);
  }
  await seen(here.pane.getByText("This is a no after an interview"));
  return here;
}

const consentFor = (...names: string[]) => () =>
  new Response(JSON.stringify({ status: 403, code: "consent_required", scopes: names.map((name) => `https://graph.microsoft.com/${name}`) }), { status: 403 });
const challenge = (error: string) => () => new Response(JSON.stringify({ status: 401, code: "not_signed_in" }), { status: 401, headers: { "WWW-Authenticate": `Bearer ${error}` } });

/** Refuses until the token is another than it was. */
function until(kind: () => Response, token: string): (body: unknown, url: URL, given: string) => unknown {
  return (_, __, given) => (given === `Bearer ${token}` ? aReading() : kind());
}

describe.each(["byItself", "byAnotherSite"] as const)("a pane framed %s", (framed) => {
  it("signs_in_through_a_window_and_never_opens_one_unasked", async () => {
    const { page, tokens, microsoft, service } = await signedIn(framed);

    expect(new Set(tokens)).toEqual(new Set(["Bearer token-1"]));
    expect(microsoft.asked).toHaveLength(1);
    expect(microsoft.asked[0]?.get("scope")).toContain(scope);
    expect(microsoft.asked[0]?.get("redirect_uri")).toMatch(/\/pane\/auth\.html$/);
    expect(service.called("POST /api/readings")).toBe(1);
    await becomes(() => page.context().pages().length, (pages) => pages === 1);
  });

  it("says_that_the_window_was_closed_and_opens_it_again_when_asked", async () => {
    const here = await open(framed, ({ microsoft }) => (microsoft.person = "looksAtIt"));
    const first = await here.window("Sign in");
    if (framed !== "byItself") {
      await (await here.goOn(first)).close();
    }
    await first.close();
    await seen(here.pane.getByText("The sign-in window was closed."));

    here.microsoft.person = "signsIn";
    const second = await here.window("Sign in");
    if (framed !== "byItself") await here.goOn(second);

    await seen(here.text);
  });

  it("keeps_what_was_typed_before_a_sign_in_and_after_it", async () => {
    const here = await signedIn(framed);
    await here.text.press("Control+End");
    await here.text.pressSequentially(" Mine.");
    const mine = await here.text.inputValue();
    here.service.on("POST /api/tone", challenge('error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="'));
    here.microsoft.offline = true;
    await here.text.pressSequentially(" Thank you.");
    await seen(here.button("Sign in"));
    here.microsoft.offline = false;
    here.service.on("POST /api/tone", () => ({ findings: [], present: [], words: 3, summary: "Nothing to fix.", lengthSays: "", language: "en" }));

    const opened = await here.window("Sign in");
    if (framed !== "byItself") await here.goOn(opened);

    await seen(here.pane.getByText("Nothing to fix."));
    expect(await here.text.inputValue()).toBe(`${mine} Thank you.`);
    await here.text.pressSequentially(" More.");
    expect(await here.text.inputValue()).toBe(`${mine} Thank you. More.`);
    expect(here.microsoft.asked.at(-1)?.get("claims")).toContain("access_token");
  });
});

it("signs_in_although_microsofts_page_keeps_itself_apart_from_whoever_opened_it", async () => {
  const { tokens } = await signedIn("byAnotherSite", ({ microsoft }) => (microsoft.apart = true));

  expect(tokens[0]).toBe("Bearer token-1");
});

it("signs_in_with_whatever_authority_the_service_names", async () => {
  visit = await Visit.open(browser, { framed: "byAnotherSite", authority: "another" });
  await visit.goOn(await visit.window("Sign in"));

  await seen(visit.text);

  expect(visit.microsoft.asked).toHaveLength(1);
  expect(visit.tokens[0]).toBe("Bearer token-1");
});

it("says_what_to_do_when_the_browser_holds_the_window_back", async () => {
  const here = await open("byItself");
  await seen(here.button("Sign in"));
  await here.pane.locator("html").evaluate(() => void (window.open = () => null));

  await here.button("Sign in").click();

  await seen(here.pane.getByText("The sign-in window was held back by the browser."));
  await seen(here.button("Sign in"));
});

it("renews_a_token_that_has_run_out_once_without_asking_anybody", async () => {
  const here = await signedIn("byItself", ({ service }) => service.on("POST /api/plans", until(challenge('error="invalid_token"'), "token-2")));

  await becomes(() => here.tokens.filter((token) => token === "Bearer token-2").length, (renewed) => renewed > 0);

  expect(here.microsoft.asked).toHaveLength(1);
  expect(here.microsoft.exchanged.map((asked) => asked.get("grant_type"))).toEqual(["authorization_code", "refresh_token"]);
});

it("answers_a_claims_challenge_with_one_window_and_says_so_when_that_is_not_enough", async () => {
  const here = await open("byItself", ({ service }) => service.on("POST /api/readings", challenge('error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJ2YWx1ZSI6ImMxIn19fQ=="')));
  await here.window("Sign in");
  await seen(here.pane.getByText("Your organisation asks for one more step."));

  await here.window("Sign in");

  await seen(here.pane.getByText("You signed in, and I was still not let in."));
  expect(JSON.parse(here.microsoft.asked[1]?.get("claims") ?? "{}")).toMatchObject({ access_token: { acrs: { value: "c1" } } });
  expect(here.microsoft.asked).toHaveLength(2);
  expect(here.context.pages().length).toBeLessThanOrEqual(2);
});

it("explains_a_permission_in_one_sentence_before_it_asks_for_it_and_goes_on", async () => {
  const here = await open("byAnotherSite", ({ service }) => service.on("POST /api/readings", until(consentFor("User.Read", "Mail.Read", "MailboxSettings.Read"), "token-2")));
  await here.goOn(await here.window("Sign in"));
  await seen(here.pane.getByText("Microsoft asks you once, in its own window: I read the message you have open and your working hours, and keep nothing."));
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
  expect(lastReading(here)).toEqual({ message: {
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
  expect(lastReading(here)).toEqual({ message: {
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

it.each(["before", "during"] as const)("says_that_sign_in_cannot_be_reached_when_the_network_is_lost_%s_it_and_goes_on_when_it_is_back", async (when) => {
  const here = await open("byItself");
  await seen(here.button("Sign in"));
  here.microsoft.offline = when === "during";
  await here.context.setOffline(when === "before");
  await here.button("Sign in").click();
  await seen(here.pane.getByText("I can't reach Microsoft's sign-in right now."));
  here.microsoft.offline = false;
  await here.context.setOffline(false);

  await here.button("Try again").click();
  await here.window("Sign in");

  await seen(here.text);
});

it("signs_out_forgets_everything_here_and_lets_somebody_else_in", async () => {
  const here = await signedIn("byItself");
  await here.text.press("Control+End");
  await here.text.pressSequentially(" Mine.");
  const mine = await here.text.inputValue();

  await here.button("Sign out").click();

  await seen(here.pane.getByText("You are signed out."));
  const kept = await here.pane.locator("html").evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toMatch(/token-1|refresh|sam@outlook/);
  const calls = here.tokens.length;
  await here.page.reload();
  await seen(here.pane.getByText("You are signed out."));
  expect(here.tokens).toHaveLength(calls);
  await here.window("Sign in");
  await becomes(() => here.text.inputValue(), (text) => text === mine);
  await here.button("Sign out").click();
  await here.window("Use another account");
  await seen(here.text);
  expect(here.microsoft.asked.at(-1)?.get("prompt")).toBe("select_account");
});
