import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Reading, ToneReport } from "../../../addin/src/service/records.js";
import type { OfficeDraft } from "./draftHost.js";
import { becomes } from "./expecting.js";
import { FakeService } from "./fakeService.js";
import { aReading, aTone } from "./letters.js";
import { origin } from "./officeHost.js";
import { officeWindows, type OfficeLook } from "./officeWindow.js";

/** A compose window for each test, with the real office.js in it. */
export function composeTests(): (draft: OfficeDraft, look?: OfficeLook, prepare?: (service: FakeService) => void) => Promise<ComposeDesk> {
  const open = officeWindows();
  return async (draft, look = {}, prepare = () => undefined) => {
    const page = await open({ id: "", subject: "", compose: true, draft }, look);
    const service = new FakeService();
    prepare(service);
    await service.attach(page);
    await page.goto(`${origin}/host`);
    return new ComposeDesk(page, service);
  };
}

/** One visit to a compose window. */
export class ComposeDesk {
  constructor(readonly page: Page, readonly service: FakeService) {}

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
