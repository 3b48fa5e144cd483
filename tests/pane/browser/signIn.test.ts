import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launch } from "../support/chromium.js";
import { becomes, seen } from "../support/expecting.js";
import { aReading } from "../support/letters.js";
import { scope } from "../support/fakeMicrosoft.js";
import { Visit } from "../support/signingIn.js";

type Bridge = "signedIn" | "needsConsent" | "cancelled" | "offline" | "silent" | "gone";

let browser: Browser;
let visit: Visit | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => visit?.context.close());
afterAll(() => browser?.close());

/** Outlook's side of nested app authentication, as msal-browser talks to it. */
function stubBridge(kind: Bridge): void {
  let consented = false;
  let given = 0;
  const asked: object[] = [];
  const listeners: ((answer: { data: string }) => void)[] = [];
  const encoded = (part: object) => btoa(JSON.stringify(part)).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
  const account = { homeAccountId: "o.t", environment: "login.microsoftonline.com", tenantId: "t", username: "sam@contoso.example", localAccountId: "o", name: "Sam" };
  const now = Math.floor(Date.now() / 1000);
  const idToken = [{ alg: "RS256" }, { oid: "o", tid: "t", aud: "client", iss: "https://login.microsoftonline.com/t/v2.0", exp: now + 3600, iat: now }].map(encoded).join(".") + ".c2ln";
  const answerTo = (method: string, scope: string): object => {
    if (method === "GetInitContext") return { success: true, initContext: { capabilities: {}, sdkName: "stub", sdkVersion: "1", accountContext: { ...account, loginHint: account.username } } };
    if (kind === "gone") return { success: false, error: { status: "NESTED_APP_AUTH_UNAVAILABLE" } };
    consented ||= method === "GetTokenPopup";
    if (kind === "needsConsent" && !consented) return { success: false, error: { status: "USER_INTERACTION_REQUIRED", code: "invalid_grant" } };
    if (kind === "cancelled" && method === "GetTokenPopup") return { success: false, error: { status: "USER_CANCEL" } };
    if (kind === "cancelled") return { success: false, error: { status: "USER_INTERACTION_REQUIRED", code: "invalid_grant" } };
    if (kind === "offline") return { success: false, error: { status: "NO_NETWORK" } };
    return { success: true, account, token: { access_token: `nested-${method}-${++given}`, expires_in: 3600, id_token: idToken, scope } };
  };
  const postMessage = (message: string) => {
    const { method, requestId, tokenParams } = JSON.parse(message) as { method: string; requestId: string; tokenParams?: { scope: string } };
    asked.push({ method, ...tokenParams });
    if (kind === "silent") return;
    const data = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answerTo(method, tokenParams?.scope ?? "") });
    setTimeout(() => listeners.forEach((listener) => listener({ data })));
  };
  Object.assign(window, { bridgeAsked: asked, nestedAppAuthBridge: { addEventListener: (_: string, listener: (answer: { data: string }) => void) => void listeners.push(listener), removeEventListener: () => undefined, postMessage } });
}

async function open(bridge: Bridge, prepare?: (visit: Visit) => void): Promise<Visit> {
  visit = await Visit.open(browser, { framed: "byItself", bridge: async (page) => void (await page.addInitScript(stubBridge, bridge)) }, prepare);
  return visit;
}

type Asked = { method: string; scope?: string; claims?: string; forceRefresh?: boolean };
const askedOf = async ({ page }: Visit) => {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  return (await frame?.evaluate(() => (window as unknown as { bridgeAsked: Asked[] }).bridgeAsked)) ?? [];
};
const refusal = (status: number, body: object, headers: Record<string, string> = {}) => new Response(JSON.stringify({ status, ...body }), { status, headers });

it("takes_the_token_that_outlook_gives_without_asking_anybody", async () => {
  const { pane, tokens, microsoft } = await open("signedIn");

  await seen(pane.getByRole("textbox", { name: "The reply" }));

  expect(new Set(tokens)).toEqual(new Set(["Bearer nested-GetToken-1"]));
  expect(microsoft.asked).toEqual([]);
});

it("asks_in_a_window_only_after_a_click_when_outlook_wants_to_ask", async () => {
  const here = await open("needsConsent");
  await seen(here.pane.getByText("You are signed out."));
  const before = here.tokens.length;

  await here.button("Sign in").click();

  await seen(here.pane.getByText("This is a no after an interview"));
  expect(before).toBe(0);
  expect(here.tokens[0]).toBe("Bearer nested-GetTokenPopup-1");
});

it("says_that_outlooks_window_was_closed", async () => {
  const here = await open("cancelled");

  await here.button("Sign in").click();

  await seen(here.pane.getByText("The sign-in window was closed."));
  await seen(here.button("Sign in"));
});

it("says_that_sign_in_cannot_be_reached_when_outlook_says_so", async () => {
  const here = await open("offline");

  await seen(here.pane.getByText("I can't reach Microsoft's sign-in right now."));
  await seen(here.button("Try again"));
});

it.each(["gone", "silent"] as const)("signs_in_through_a_window_of_its_own_when_outlooks_bridge_is_%s", async (bridge) => {
  const here = await open(bridge);

  const opened = await here.window("Sign in");
  await opened.waitForEvent("close");

  await seen(here.text);
  expect(here.microsoft.asked[0]?.get("scope")).toContain(scope);
  expect(new Set(here.tokens)).toEqual(new Set(["Bearer token-1"]));
});

it("asks_outlook_for_the_permission_by_itself_and_then_for_a_new_token", async () => {
  const here = await open("signedIn", ({ service }) => service.on("POST /api/readings", (_, __, token) =>
    token === "Bearer nested-GetToken-1" ? refusal(403, { code: "consent_required", scopes: ["https://graph.microsoft.com/Mail.Read"] }) : aReading()));

  await here.button("Allow and go on").click();

  await seen(here.text);
  const asked = (await askedOf(here)).filter(({ method }) => method !== "GetInitContext");
  expect(asked.map(({ method, scope: scopes }) => [method, scopes])).toEqual([["GetToken", scope], ["GetTokenPopup", "https://graph.microsoft.com/Mail.Read"], ["GetToken", scope]]);
  expect(asked[2]?.forceRefresh).toBe(true);
});

it("passes_a_claims_challenge_on_to_outlook_without_a_window", async () => {
  const challenge = { "WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJ2YWx1ZSI6ImMxIn19fQ=="' };
  const here = await open("signedIn", ({ service }) => service.on("POST /api/readings", (_, __, token) =>
    token === "Bearer nested-GetToken-1" ? refusal(401, { code: "not_signed_in" }, challenge) : aReading()));

  await seen(here.text);

  expect((await askedOf(here)).at(-1)?.claims).toContain('"acrs":{"value":"c1"}');
  expect(await here.button("Sign in").count()).toBe(0);
});

it("forgets_who_was_here_on_sign_out_although_outlook_knows_them_still", async () => {
  const here = await open("signedIn");
  await seen(here.text);
  await here.button("Sign out").click();
  await seen(here.pane.getByText("You are signed out."));
  const calls = here.tokens.length;

  await here.again();
  await seen(here.pane.getByText("You are signed out."));

  expect(here.tokens).toHaveLength(calls);
  expect(await here.button("Use another account").count()).toBe(0);
  expect(await here.pane.locator("html").evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /microsoftSignIn/.test(name)).length)).toBe(0);
  await here.button("Sign in").click();
  await seen(here.text);
});

it("fetches_nothing_of_the_sign_in_library_before_something_is_asked_of_the_service", async () => {
  visit = await Visit.open(browser, { framed: "byItself", item: { id: "", subject: "", compose: true } });
  await seen(visit.pane.getByRole("textbox", { name: "Your words" }));
  const fetched = () => visit?.pane.locator("html").evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /microsoftSignIn|CacheKeys|Authorize/.test(name)).length);
  const before = await fetched();

  await visit.pane.getByRole("textbox", { name: "Your words" }).fill("Thank you.");

  await seen(visit.button("Sign in"));
  await becomes(fetched, (files) => (files ?? 0) > 0);
  expect(before).toBe(0);
});
