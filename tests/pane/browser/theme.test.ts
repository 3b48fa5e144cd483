import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { launch } from "../support/chromium.js";
import type { Look } from "../support/desk.js";
import { becomes, seen } from "../support/expecting.js";
import { FakeService } from "../support/fakeService.js";
import { origin, serveOffice } from "../support/officeHost.js";

const [white, dark] = ["rgb(255, 255, 255)", "rgb(41, 41, 41)"];
const ground = (body: Locator) => body.evaluate((element) => getComputedStyle(element).backgroundColor);

describe("in the page that plays Outlook", () => {
  const open = paneTests();

  it.each<[string, Look, string]>([
    ["dark_where_outlook_is_and_the_system_is_light", { theme: "dark", system: "light" }, dark],
    ["light_where_outlook_is_and_the_system_is_dark", { system: "dark" }, white],
  ])("is %s", async (_, look, hoped) => {
    const desk = await open(look);
    await seen(desk.text);

    await becomes(() => ground(desk.pane.locator("body")), (colour) => colour === hoped);
  });
});

describe("in Outlook itself", () => {
  let browser: Browser;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => context?.close());
  afterAll(() => browser?.close());

  async function open(system: "light" | "dark", forcedColors: "active" | "none" = "none"): Promise<{ page: Page; body: Locator }> {
    context = await browser.newContext({ viewport: { width: 320, height: 900 }, colorScheme: system, forcedColors });
    await serveOffice(context, "1.15", { id: "AAk=", subject: "Your application at Northwind" });
    const page = await context.newPage();
    await new FakeService().attach(page);
    await page.goto(`${origin}/host`);
    const pane = page.frameLocator("iframe");
    await seen(pane.getByRole("textbox", { name: "The reply" }));
    return { page, body: pane.locator("body") };
  }

  const paint = (page: Page, colour: number) => page.evaluate((shown) => window.officeHost.paint(shown), colour);

  it.each([["light", white], ["dark", dark]] as const)("wears_what_a_%s_system_wears_until_outlook_names_its_colours", async (system, hoped) => {
    const { body } = await open(system);

    expect(await ground(body)).toBe(hoped);
  });

  it("turns_dark_with_outlook_in_a_light_system_and_light_again", async () => {
    const { page, body } = await open("light");

    await paint(page, 0x212121);
    await becomes(() => ground(body), (colour) => colour === dark);
    await paint(page, 0xffffff);

    await becomes(() => ground(body), (colour) => colour === white);
  });

  it("turns_light_with_outlook_in_a_dark_system", async () => {
    const { page, body } = await open("dark");

    await paint(page, 0xfafafa);

    await becomes(() => ground(body), (colour) => colour === white);
  });

  it("leaves_the_colours_to_the_system_where_it_forces_its_own", async () => {
    const { page, body } = await open("light", "active");
    const forced = () => body.evaluate((element) => {
      const probe = element.appendChild(Object.assign(document.createElement("span"), { style: "color: CanvasText; background: Canvas" }));
      const [ours, theirs] = [element, probe].map((each) => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor].join());
      probe.remove();
      return ours === theirs;
    });

    await paint(page, 0x212121);
    await becomes(() => body.evaluate(() => document.documentElement.dataset["theme"]), (theme) => theme === "dark");

    expect(await forced()).toBe(true);
  });
});
