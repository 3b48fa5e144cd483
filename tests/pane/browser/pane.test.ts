import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "../support/chromium.js";
import { Desk, openSites, type Sites } from "../support/desk.js";
import { places } from "../support/places.js";

let browser: Browser;
let sites: Sites;
beforeAll(async () => {
  [browser, sites] = await Promise.all([launch(), openSites()]);
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

it("shoots", async () => {
  for (const width of [320, 450] as const) {
    for (const theme of ["light", "dark"] as const) {
      const desk = await Desk.open(browser, sites, { width, theme });
      desk.page.on("console", (m) => console.log(m.text()));
      desk.page.on("pageerror", (m) => console.log(String(m)));
      await desk.text.waitFor();
      await desk.write(" Please reconsider your decision.");
      await desk.button(/Replace/).waitFor();
      const height = await desk.pane.locator("html").evaluate((html) => html.scrollHeight);
      await desk.page.setViewportSize({ width, height });
      await desk.page.screenshot({ path: `${places.screenshots}/first-${width}-${theme}.png` });
      await desk.close();
    }
  }
  expect(1).toBe(1);
});
