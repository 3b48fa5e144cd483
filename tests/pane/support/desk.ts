import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { FakeService } from "./fakeService.js";
import { hostPage, type HostOfPage, type PageItem } from "./hostPage.js";
import { places } from "./places.js";
import { serve, type Running } from "./server.js";

export interface Sites {
  readonly pane: Running;
  readonly host: Running;
  close(): Promise<void>;
}

export interface Look {
  /** 160: a pane of 320 px, twice as large to the eye. */
  readonly width?: 160 | 320 | 450;
  readonly theme?: "light" | "dark";
  readonly forcedColors?: "active";
  /** What the system wears, where the page around the pane wears something else. */
  readonly system?: "light" | "dark";
  /** The language that Outlook and the browser speak; plain English where none is named. */
  readonly language?: string;
  /** Time that the test moves on by itself. */
  readonly clock?: boolean;
}

/** The built pane on one origin, the pages that frame it on another, as in the sandbox. */
export async function openSites(): Promise<Sites> {
  const pane = await serve({ folders: { "/pane/": places.builtPane }, pages: { "/blank": "<!doctype html>" } });
  const pages = Object.fromEntries([160, 320, 450].map((width) => [`/${width}`, hostPage(pane.origin, width)]));
  const host = await serve({ pages });
  return { pane, host, close: async () => void (await Promise.all([pane.close(), host.close()])) };
}

/** One visit: a window with the pane in it that knows of no visit before, and the service it talks to. */
export class Desk {
  private constructor(readonly context: BrowserContext, readonly page: Page, readonly service: FakeService, readonly width: number) {}

  /** `swept` is a window of an earlier visit: a new one costs as much as a short test. */
  static async open(browser: Browser, sites: Sites, look: Look = {}, prepare: (service: FakeService) => void = () => undefined, swept?: Page): Promise<Desk> {
    const width = look.width ?? 320;
    const page = swept ?? (await (await browser.newContext()).newPage());
    const context = page.context();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ forcedColors: look.forcedColors ?? "none", colorScheme: look.system ?? look.theme ?? "light" });
    if (look.clock) {
      await page.clock.install();
    }
    const service = new FakeService();
    prepare(service);
    await service.attach(page);
    await page.setExtraHTTPHeaders(look.language ? { "Accept-Language": look.language } : {});
    await page.goto(`${sites.host.origin}/${width}?language=${look.language ?? "en"}`);
    const desk = new Desk(context, page, service, width);
    if (look.theme === "dark") {
      await desk.host((host) => host.paint("dark"));
    }
    return desk;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  button(name: string | RegExp) {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  get text() {
    return this.pane.getByRole("textbox", { name: "The reply" });
  }

  /** Types at the end, as a person does. */
  async write(words: string): Promise<void> {
    await this.text.press("Control+End");
    await this.text.pressSequentially(words);
  }

  async showItem(item: PageItem | null): Promise<void> {
    await this.page.evaluate((shown) => window.host.show(shown), item);
  }

  async swapItem(item: PageItem | null): Promise<void> {
    await this.page.evaluate((shown) => window.host.swap(shown), item);
  }

  host<T>(ask: (host: HostOfPage) => T): Promise<T> {
    return this.page.evaluate(`(${String(ask)})(window.host)`) as Promise<T>;
  }

  /** Leaves nothing of this visit in the window. */
  async sweep(sites: Sites): Promise<Page> {
    const { page, context } = this;
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${sites.pane.origin}/blank`);
    await Promise.all([page.unrouteAll({ behavior: "ignoreErrors" }), context.clearPermissions(), page.mouse.move(0, 0)]);
    await page.evaluate(() => [sessionStorage, localStorage].forEach((storage) => storage.clear()));
    return page;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
