import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Reading, ToneReport } from "../../../addin/src/service/records.js";
import { launch } from "./chromium.js";
import type { Look } from "./desk.js";
import type { OfficeDraft } from "./draftHost.js";
import { becomes } from "./expecting.js";
import { FakeService } from "./fakeService.js";
import { aReading, aTone } from "./letters.js";
import { origin, serveOffice } from "./officeHost.js";

interface Setting extends Look {
  readonly mailbox?: string;
}

/** A browser for the file and a fresh compose window for each test, with the real office.js in it. */
export function composeTests(): (draft: OfficeDraft, setting?: Setting, prepare?: (service: FakeService) => void) => Promise<ComposeDesk> {
  let browser: Browser | undefined;
  const open: ComposeDesk[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((desk) => desk.context.close()));
  });
  afterAll(() => browser?.close());
  return async (draft, setting = {}, prepare = () => undefined) => {
    if (!browser) {
      throw new Error("The browser has not been started.");
    }
    const desk = await ComposeDesk.open(browser, draft, setting, prepare);
    open.push(desk);
    return desk;
  };
}

/** One visit to a compose window. */
export class ComposeDesk {
  private constructor(readonly context: BrowserContext, readonly page: Page, readonly service: FakeService) {}

  static async open(browser: Browser, draft: OfficeDraft, setting: Setting, prepare: (service: FakeService) => void): Promise<ComposeDesk> {
    const width = setting.width ?? 320;
    const context = await browser.newContext({ viewport: { width, height: 900 }, forcedColors: setting.forcedColors ?? "none", colorScheme: setting.theme ?? "light" });
    await serveOffice(context, setting.mailbox ?? "1.15", { id: "", subject: "", compose: true, draft }, { width, ...(setting.language ? { language: setting.language } : {}) });
    const page = await context.newPage();
    if (setting.clock) {
      await page.clock.install();
    }
    const service = new FakeService();
    prepare(service);
    await service.attach(page);
    await page.goto(`${origin}/host`);
    return new ComposeDesk(context, page, service);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  get frame(): Frame {
    const frame = this.page.frames()[1];
    if (!frame) {
      throw new Error("The pane is not there.");
    }
    return frame;
  }

  get finding(): Locator {
    return this.pane.getByText("This asks them to undo a decision.");
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** The draft's body once it is as hoped. */
  body(hoped: (body: string) => boolean = () => true): Promise<string> {
    return becomes(() => this.page.evaluate(() => window.officeHost.draft.body), hoped);
  }

  /** The person writes in Outlook. */
  async type(body: string): Promise<void> {
    await this.page.evaluate((now) => void (window.officeHost.draft.body = now), body);
  }

  async show(draft: OfficeDraft): Promise<void> {
    await this.page.evaluate((shown) => window.officeHost.show({ id: "", subject: "", compose: true, draft: shown }), draft);
  }

  calls(): Promise<readonly number[]> {
    return this.page.evaluate(() => [...window.officeHost.draftCalls]);
  }

  async hide(hidden: boolean): Promise<void> {
    await this.frame.evaluate((now) => {
      Object.defineProperty(document, "hidden", { configurable: true, value: now });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  }
}

export const care: ToneReport = aTone({ summary: "", care: { says: "You matter more than any job.", lines: [{ name: "A line to call", says: "Day and night.", href: "tel:123" }] } });
export const anOffer: Reading = aReading({ outcome: "offer", answering: { advice: "stepAside", says: "This is good news; I step aside.", notes: [] } });
