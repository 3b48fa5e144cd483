import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { sending as says } from "../../../addin/src/sending/sending.en.js";
import { launch } from "../support/chromium.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { origin, serveOffice } from "../support/officeHost.js";
import { places } from "../support/places.js";
import { startService, type RealService } from "../support/realService.js";

let browser: Browser;
let service: RealService;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [browser, service] = await Promise.all([launch(), startService()]);
}, 120_000);
afterEach(async () => {
  // What the pane still asks for when a test ends is answered to nobody.
  await Promise.all((context?.pages() ?? []).map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
  await context?.close();
});
afterAll(() => Promise.all([browser?.close(), service?.stop()]));

const answered = [
  "<div>Hi Sam,</div><div><br></div><div>Thank you for taking the time to interview with us for the Data Analyst position at Northwind. After careful consideration we have decided to move forward with another candidate.</div>",
  "<div><br></div><div>We enjoyed meeting you and wish you all the best.</div><div><br></div><div>Kind regards,</div><div>Priya Shah</div><div>Northwind</div>",
].join("");
const reply = (own: string) => `<html><body>${own}<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Priya Shah<br><b>Sent:</b> Monday, 1 June 2026<br><b>To:</b> Sam Rivera<br><b>Subject:</b> Your application<br></div>${answered}</body></html>`;
const bitter = reply("<div>Dear Priya,</div><div><br></div><div>You wasted my time. Please reconsider your decision.</div>");

/** The service itself stands behind the address that the page is served from. */
async function behind(page: Page): Promise<void> {
  const handOn = async (route: Parameters<Parameters<Page["route"]>[1]>[0]) => {
    const url = new URL(route.request().url());
    const target = url.origin === origin ? new URL(url.pathname + url.search, service.origin).href : url.href;
    const { origin: _, referer: __, ...headers } = route.request().headers();
    const response = await route.fetch({ url: target, headers });
    await route.fulfill({ response, headers: { "Access-Control-Allow-Origin": "*", "Content-Type": response.headers()["content-type"] ?? "" } });
  };
  await page.route(`${origin}/api/**`, handOn);
  await page.route(`${origin}/pane/settings.json`, handOn);
  await page.route("**/sandbox/token", handOn);
}

it("coaches_a_draft_from_a_bitter_line_to_one_that_may_go", async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  await serveOffice(context, "1.15", { id: "", subject: "", compose: true, draft: { body: bitter, subject: "RE: Your application", to: { name: "Priya Shah", address: "priya.shah@northwind.example" } } });
  const page = await context.newPage();
  await behind(page);
  await page.goto(`${origin}/host`);
  const pane = page.frameLocator("iframe");
  const body = () => page.evaluate(() => window.officeHost.draft.body);
  await seen(pane.getByText("“You wasted my time", { exact: false }));

  await page.evaluate((empty) => void (window.officeHost.draft.body = empty), reply("<div><br></div>"));
  await pane.getByRole("button", { name: "Start from a suggestion" }).click();

  await becomes(body, (now) => now.startsWith("<html><body><div>Dear Priya,</div>") && now.indexOf("Data Analyst") < now.indexOf("appendonsend"));
  await seen(pane.getByText("The suggestion stands at the top of your draft."));
  await seen(pane.getByText(/words/).first());
  expect(await pane.getByRole("button", { name: /^Replace/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Take it out again" }).click();
  await gone(pane.getByText("The suggestion stands"));
  expect(await body()).toBe(reply("<div><br></div>"));
});

it.each([["asks_before_a_bitter_reply_goes_out", bitter, false], ["lets_a_kind_reply_go", reply("<div>Dear Priya,</div><div><br></div><div>Thank you for letting me know, and for the time you took. Please keep me in mind if a similar role comes up.</div>"), true]])("%s", async (_, draft, goes) => {
  context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${origin}/pane/onsend.html`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Before sending</title>" }));
  await behind(page);
  await page.goto(`${origin}/pane/onsend.html`);
  await page.evaluate((html) => {
    const answer = (value: unknown) => (...args: unknown[]) => (args[args.length - 1] as (result: object) => void)({ status: "succeeded", value });
    const item = { body: { getTypeAsync: answer("html"), getAsync: answer(html) }, subject: { getAsync: answer("RE: Your application") }, getComposeTypeAsync: answer({ composeType: "reply" }) };
    Object.assign(window, { Office: { context: { mailbox: { item } }, actions: { associate: (__: string, check: object) => Object.assign(window, { check }) } } });
  }, draft);
  await page.addScriptTag({ content: readFileSync(join(places.builtPane, "onsend.js"), "utf8") });
  const send = () => page.evaluate(() => new Promise((completed) => (window as unknown as { check: (event: object) => void }).check({ completed })));
  // The service's first answers may take longer than a mail waits.
  await send();

  const said = (await send()) as { allowEvent: boolean; errorMessage?: string };

  expect(said.allowEvent).toBe(goes);
  expect(goes || [says.one, says.more(2), says.more(3)].includes(said.errorMessage ?? "")).toBe(true);
});
