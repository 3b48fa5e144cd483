import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.js";
import { seen } from "./expecting.js";
import { aReading } from "./letters.js";
import { Visit, type Standing } from "./signingIn.js";

type Framed = Standing["framed"];
type Prepare = (visit: Visit) => void;

/** A browser for the file and a fresh visit to a pane that signs in with Microsoft for each test, closed after it. */
export function signInTests() {
  let browser: Browser | undefined;
  let visit: Visit | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => visit?.context.close());
  afterAll(() => browser?.close());

  async function open(framed: Framed = "byAnotherSite", prepare?: Prepare, more: Partial<Standing> = {}): Promise<Visit> {
    if (!browser) {
      throw new Error("The browser has not been started.");
    }
    visit = await Visit.open(browser, { framed, ...more }, prepare);
    return visit;
  }

  async function signedIn(framed?: Framed, prepare?: Prepare): Promise<Visit> {
    const here = await open(framed, prepare);
    const opened = await here.window("Sign in");
    if (framed !== "byItself") {
      await here.goOn(opened);
    }
    await seen(here.pane.getByText("This is a no after an interview"));
    return here;
  }
  return { open, signedIn };
}

/** Refuses until the token is another than it was. */
export function until(kind: () => Response, token: string): (body: unknown, url: URL, given: string) => unknown {
  return (_, __, given) => (given === `Bearer ${token}` ? aReading() : kind());
}
