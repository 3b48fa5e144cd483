import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.js";
import type { Look } from "./desk.js";
import { origin, serveOffice, type OfficeItem } from "./officeHost.js";

export interface OfficeLook extends Look {
  readonly mailbox?: string;
}

/**
 * A browser for the file, and for each test a window with the real office.js that knows of no visit before: the last one, swept, or a new
 * one where its clock was taken away. The test itself goes to the host's page, when its service is in place.
 */
export function officeWindows(): (item: OfficeItem, look?: OfficeLook) => Promise<Page> {
  let browser: Browser | undefined;
  const open: { readonly page: Page; readonly clock: boolean }[] = [];
  const swept: Page[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(async ({ page, clock }) => {
      const clean = clock ? false : await sweep(page).then(() => true, () => false);
      await (clean ? swept.push(page) : page.context().close());
    }));
  });
  afterAll(() => browser?.close());
  return async (item, look = {}) => {
    if (!browser) {
      throw new Error("The browser has not been started.");
    }
    const { width = 320, clock = false } = look;
    const page = (clock ? undefined : swept.pop()) ?? (await (await browser.newContext()).newPage());
    open.push({ page, clock });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ forcedColors: look.forcedColors ?? "none", colorScheme: look.theme ?? "light" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await serveOffice(page.context(), look.mailbox ?? "1.15", item, { width, ...(look.language ? { language: look.language } : {}) });
    if (clock) {
      await page.clock.install();
    }
    return page;
  };
}

/** Leaves nothing of a visit in the window: the pane keeps its words when it goes, so they are cleared after that. */
async function sweep(page: Page): Promise<void> {
  const context = page.context();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto(`${origin}/blank`);
  await Promise.all([context.clearPermissions(), page.mouse.move(0, 0), page.evaluate(() => [sessionStorage, localStorage].forEach((storage) => storage.clear()))]);
  await context.unrouteAll({ behavior: "ignoreErrors" });
}
