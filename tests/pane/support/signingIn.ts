import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { authorities, FakeMicrosoft, settingsFor } from "./fakeMicrosoft.js";
import { FakeService } from "./fakeService.js";
import { hostPage, type HostOfPage } from "./hostPage.js";
import { origin, serveOffice, type OfficeItem } from "./officeHost.js";

/** Where the pane stands: in a page of its own site, with the real office.js, or framed by another site, as outlook.com frames it. */
export interface Standing {
  readonly framed: "byItself" | "byAnotherSite";
  readonly bridge?: (page: Page) => Promise<void>;
  readonly item?: OfficeItem;
  readonly width?: 160 | 320 | 450;
  readonly theme?: "light" | "dark";
  /** The language that the site around the pane speaks. */
  readonly language?: string;
  readonly authority?: keyof typeof authorities;
}

/** One visit to a pane that signs in with Microsoft. */
export class Visit {
  readonly service = new FakeService();
  readonly microsoft = new FakeMicrosoft();
  /** The tokens of the calls that reached the service. */
  readonly tokens: (string | undefined)[] = [];

  private constructor(readonly context: BrowserContext, readonly page: Page, private readonly standing: Standing) {}

  static async open(browser: Browser, standing: Standing, prepare: (visit: Visit) => void = () => undefined): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: standing.width ?? 320, height: 900 }, colorScheme: standing.theme ?? "light", permissions: ["clipboard-read", "clipboard-write"] });
    await serveOffice(context, "1.15", standing.item ?? { id: "AAk=", subject: "Your application at Northwind", body: "We have chosen somebody else." });
    await context.route("http://localhost:5999/**", (route) => route.fulfill({ contentType: "text/html", body: hostPage(origin, standing.width ?? 320) }));
    const page = await context.newPage();
    const visit = new Visit(context, page, standing);
    prepare(visit);
    await standing.bridge?.(page);
    await visit.service.attach(page);
    for (const where of [context, page]) {
      await where.route("**/pane/settings.json", (route) => (visit.service.stopped ? route.abort() : route.fulfill({ json: settingsFor(standing.authority ?? "microsoft") })));
    }
    await visit.microsoft.attach(context, page);
    page.on("request", (request) => request.url().includes("/api/") && visit.tokens.push(request.headers()["authorization"]));
    await visit.again();
    return visit;
  }

  /** Opens the page, or opens it anew in the same window. */
  async again(): Promise<void> {
    await this.page.goto(this.standing.framed === "byItself" ? `${origin}/host` : `http://localhost:5999/?language=${this.standing.language ?? "en"}`);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  get text(): Locator {
    return this.pane.getByRole("textbox", { name: "The reply" });
  }

  /** Presses a button and gives the window that it opens. */
  async window(name: string): Promise<Page> {
    const [opened] = await Promise.all([this.page.waitForEvent("popup"), this.button(name).click()]);
    return opened;
  }

  /** The page between a framed pane and Microsoft: pressed on, it opens Microsoft's. */
  async goOn(relay: Page): Promise<Page> {
    const [opened] = await Promise.all([relay.waitForEvent("popup"), relay.getByRole("button", { name: "Continue to Microsoft" }).click()]);
    return opened;
  }

  host<T>(ask: (host: HostOfPage) => T): Promise<T> {
    return this.page.evaluate(`(${String(ask)})(window.host)`) as Promise<T>;
  }
}
