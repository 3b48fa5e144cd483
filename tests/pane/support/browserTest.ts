import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.js";
import { Desk, openSites, type Look, type Sites } from "./desk.js";
import type { FakeService } from "./fakeService.js";

/** A browser for the file, and for each test a window that knows of no other: swept after it, or closed where its clock was taken away. */
export function paneTests(): (look?: Look, prepare?: (service: FakeService) => void) => Promise<Desk> {
  let browser: Browser | undefined;
  let sites: Sites | undefined;
  const open: { readonly desk: Desk; readonly look: Look }[] = [];
  const swept: Page[] = [];
  beforeAll(async () => {
    [browser, sites] = await Promise.all([launch(), openSites()]);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(async ({ desk, look }) => {
      const page = look.clock || desk.context.pages().length > 1 || !sites ? null : await desk.sweep(sites).catch(() => null);
      await (page ? swept.push(page) : desk.close());
    }));
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });
  return async (look = {}, prepare) => {
    if (!browser || !sites) {
      throw new Error("The browser has not been started.");
    }
    const desk = await Desk.open(browser, sites, look, prepare, look.clock ? undefined : swept.pop());
    open.push({ desk, look });
    return desk;
  };
}
