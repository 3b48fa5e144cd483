import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launch } from "../support/chromium.js";
import { seen } from "../support/expecting.js";
import { FakeService } from "../support/fakeService.js";
import { origin, serveOffice } from "../support/officeHost.js";

type Bridge = "none" | "signedIn" | "needsConsent" | "gone";

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => context?.close());
afterAll(() => browser?.close());

/** Outlook's side of nested app authentication, as msal-browser talks to it. */
function stubBridge(kind: Bridge): void {
  let consented = false;
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
    return { success: true, account, token: { access_token: `nested-${method}`, expires_in: 3600, id_token: idToken, scope } };
  };
  const postMessage = (message: string) => {
    const { method, requestId, tokenParams } = JSON.parse(message) as { method: string; requestId: string; tokenParams?: { scope: string } };
    const data = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answerTo(method, tokenParams?.scope ?? "") });
    setTimeout(() => listeners.forEach((listener) => listener({ data })));
  };
  Object.assign(window, { nestedAppAuthBridge: { addEventListener: (_: string, listener: (answer: { data: string }) => void) => void listeners.push(listener), removeEventListener: () => undefined, postMessage } });
}

async function open(bridge: Bridge): Promise<{ page: Page; pane: FrameLocator; tokens: (string | undefined)[] }> {
  context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  await serveOffice(context, "1.15", { id: "AAk=", subject: "Your application at Northwind" });
  const page = await context.newPage();
  if (bridge !== "none") {
    await page.addInitScript(stubBridge, bridge);
  }
  const tokens: (string | undefined)[] = [];
  await new FakeService().attach(page);
  await page.route("**/pane/settings.json", (route) => route.fulfill({ json: { signIn: {
    kind: "microsoft", clientId: "11111111-1111-1111-1111-111111111111", authority: "https://login.microsoftonline.com/common", scope: "api://11111111-1111-1111-1111-111111111111/access_as_user",
  } } }));
  page.on("request", (request) => request.url().includes("/api/") && tokens.push(request.headers()["authorization"]));
  await page.goto(`${origin}/host`);
  return { page, pane: page.frameLocator("iframe"), tokens };
}

it("takes_the_token_that_outlook_gives_without_asking_anybody", async () => {
  const { pane, tokens } = await open("signedIn");

  await seen(pane.getByRole("textbox", { name: "The reply" }));

  expect(new Set(tokens)).toEqual(new Set(["Bearer nested-GetToken"]));
});

it("asks_in_a_window_only_after_a_click_when_consent_is_missing", async () => {
  const { pane, tokens } = await open("needsConsent");
  await seen(pane.getByText("You are signed out."));
  const before = tokens.length;

  await pane.getByRole("button", { name: "Sign in" }).click();

  await seen(pane.getByText("This is a no after an interview"));
  expect(before).toBe(0);
  expect(tokens[0]).toBe("Bearer nested-GetTokenPopup");
});

it.each(["none", "gone"] as const)("offers_a_sign_in_window_of_its_own_when_outlooks_way_is_%s", async (bridge) => {
  const { page, pane, tokens } = await open(bridge);
  await page.context().route("https://login.microsoftonline.com/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Sign in</title>" }));
  await page.context().route("**/v2.0/.well-known/openid-configuration*", (route) => route.fulfill({ json: {
    authorization_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize", token_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    issuer: "https://login.microsoftonline.com/{tenantid}/v2.0", jwks_uri: "https://login.microsoftonline.com/common/discovery/v2.0/keys",
  } }));
  await seen(pane.getByRole("button", { name: "Sign in" }));

  const [popup] = await Promise.all([page.waitForEvent("popup"), pane.getByRole("button", { name: "Sign in" }).click()]);
  await popup.waitForURL(/\/oauth2\/v2\.0\/authorize/);

  const asked = new URL(popup.url()).searchParams;
  expect(asked.get("scope")).toContain("api://11111111-1111-1111-1111-111111111111/access_as_user");
  expect(asked.get("redirect_uri")).toBe(`${origin}/pane/auth.html`);
  expect(tokens).toEqual([]);
});
