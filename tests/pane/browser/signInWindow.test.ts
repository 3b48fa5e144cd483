import { describe, expect, it } from "vitest";
import { becomes, seen } from "../support/expecting.js";
import { scope } from "../support/fakeMicrosoft.js";
import { signInTests, until } from "../support/signInTest.js";

const { open, signedIn } = signInTests();
const challenge = (error: string) => () => new Response(JSON.stringify({ status: 401, code: "not_signed_in" }), { status: 401, headers: { "WWW-Authenticate": `Bearer ${error}` } });


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
    await becomes(() => here.service.answered.includes("POST /api/tone"), (checked) => checked);
    here.service.on("POST /api/tone", challenge('error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="'));
    here.microsoft.offline = true;
    await here.text.fill(`${mine} Thank you.`);
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
  const visit = await open("byAnotherSite", undefined, { authority: "another" });
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
