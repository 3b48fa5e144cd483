import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.js";
import { Desk, openSites, type Look, type Sites } from "./desk.js";
import type { FakeService } from "./fakeService.js";

/** A browser for the file and a fresh window for each test, closed after it. */
export function paneTests(): (look?: Look, prepare?: (service: FakeService) => void) => Promise<Desk> {
  let browser: Browser | undefined;
  let sites: Sites | undefined;
  const open: Desk[] = [];
  beforeAll(async () => {
    [browser, sites] = await Promise.all([launch(), openSites()]);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((desk) => desk.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });
  return async (look, prepare) => {
    if (!browser || !sites) {
      throw new Error("The browser has not been started.");
    }
    const desk = await Desk.open(browser, sites, look, prepare);
    open.push(desk);
    return desk;
  };
}
