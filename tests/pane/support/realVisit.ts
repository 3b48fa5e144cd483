import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.js";
import { seen } from "./expecting.js";
import { startService, type RealService } from "./realService.js";

/** A letter of the sandbox that says no after an interview. */
export const rejection = "Your application for Learning Support Coordinator";

/** The page that plays Outlook, with the pane in it. */
export interface RealVisit {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** The service and a browser for the file, and a fresh window on one letter for each test. */
export function realVisits(): (subject: string, timezoneId?: string) => Promise<RealVisit> {
  let browser: Browser;
  let service: RealService;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    [browser, service] = await Promise.all([launch(), startService()]);
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  return async (subject, timezoneId = "") => {
    context = await browser.newContext({ ...(timezoneId ? { timezoneId } : {}), viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(service.address);
    const opened = { page, pane: page.frameLocator("iframe") };
    await openLetter(opened, subject);
    return opened;
  };
}

async function openLetter({ page, pane }: RealVisit, subject: string): Promise<void> {
  await page.getByRole("option").filter({ hasText: subject }).first().click();
  await seen(pane.getByRole("heading", { level: 1 }).filter({ hasText: subject }));
}
