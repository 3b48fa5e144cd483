import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { launch } from "../support/chromium.js";
import type { Look } from "../support/desk.js";
import { seen } from "../support/expecting.js";
import type { FakeService } from "../support/fakeService.js";
import { looks, picture, sideways, violations } from "../support/looking.js";
import { places } from "../support/places.js";
import { Visit } from "../support/signingIn.js";

const open = paneTests();
const name = (look: Look) => `${look.width ?? 320}-${look.theme ?? "forced"}`;
const missing = (...scopes: string[]) => new Response(JSON.stringify({ status: 403, code: "consent_required", scopes }), { status: 403 });
const closed = (service: FakeService) => {
  const answer = service.answer("POST /api/readings");
  service.on("POST /api/readings", (body, url, token) => (body.messageId === undefined ? answer(body, url, token) : missing("Mail.Read")));
  service.on("POST /api/reminders", () => missing("Calendars.ReadWrite"));
};

describe.each(looks)("without the mailbox, at %j", (look) => {
  it("asks_for_a_permission_plainly", async () => {
    const desk = await open(look, closed);
    await seen(desk.button("Go on without"));
    await picture(desk, `consent-${name(look)}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });

  it("offers_the_file_where_the_calendar_stays_closed", async () => {
    const desk = await open(look, closed);
    await desk.button("Go on without").click();
    await seen(desk.text);
    await desk.button("Add to my calendar instead").click();
    await seen(desk.button("Allow and go on"));
    await desk.button("Save as a calendar file").first().click();
    await seen(desk.pane.getByText("Saved as keep-in-touch.ics."));
    await picture(desk, `file-${name(look)}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });

  it("puts_three_questions_that_anybody_can_answer", async () => {
    const desk = await open(look, closed);
    await seen(desk.button("Go on without"));
    await desk.host((host) => void (host.body = null));
    await desk.button("Go on without").click();
    await desk.pane.getByText("Or paste what it says").click();
    await picture(desk, `questions-${name(look)}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});

describe.each(looks.filter(({ theme }) => theme))("signed out, at %j", (look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it("says_so_and_shows_the_ways_in", async () => {
    const here = await Visit.open(browser, { framed: "byAnotherSite", width: look.width ?? 320, theme: look.theme ?? "light" });
    if (look.theme === "dark") {
      await here.host((host) => host.paint("dark"));
    }
    const relay = await here.window("Sign in");
    await relay.getByRole("button", { name: "Continue to Microsoft" }).waitFor();
    await relay.setViewportSize({ width: 483, height: 420 });
    await relay.screenshot({ path: join(places.screenshots, `window-${name(look)}.png`) });
    await here.goOn(relay);
    await seen(here.button("Sign out"));
    await picture(here, `signed-in-${name(look)}`);
    await here.button("Sign out").click();
    await seen(here.button("Use another account"));
    await picture(here, `signed-out-${name(look)}`);

    expect(await sideways(here)).toBe(0);
    expect(await violations(here)).toEqual([]);
    await here.context.close();
  });
});
