import { join } from "node:path";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Frame, FrameLocator, Page } from "playwright-core";
import type { Look } from "./desk.js";
import { places } from "./places.js";

/** Whatever shows the pane in a frame. */
interface Seen {
  readonly page: Page;
  readonly pane: FrameLocator;
}

declare global {
  interface Window {
    axe?: { run(within: Element | null, options: RunOptions): Promise<AxeResults> };
  }
}

const options: RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] };

/** What of the pane is against WCAG 2.2 AA. Asked in the pane's own frame: a walk over all frames opens another window and takes four times as long. */
export async function violations({ page }: Pick<Seen, "page">): Promise<string[]> {
  const frame = page.frames()[1];
  if (!frame) {
    throw new Error("The pane is not there.");
  }
  const { violations: found, passes } = await lookedAt(frame);
  if (passes.length === 0) {
    throw new Error("Nothing of the pane was looked at.");
  }
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`));
}

async function lookedAt(frame: Frame): Promise<AxeResults> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) {
    await frame.evaluate(axe.source);
  }
  return frame.evaluate((how) => window.axe!.run(document.querySelector("main"), how), options);
}

export async function picture(desk: Seen, name: string): Promise<void> {
  const height = await desk.pane.locator("html").evaluate((html) => html.scrollHeight);
  await desk.page.setViewportSize({ width: desk.page.viewportSize()?.width ?? 320, height });
  await desk.page.screenshot({ path: join(places.screenshots, `${name}.png`) });
}

/** Each width and each kind of colours once: the two have nothing to do with one another. */
export const looks: readonly Look[] = [{ width: 320, theme: "light" }, { width: 450, theme: "dark" }, { width: 320, forcedColors: "active" }];

export async function sideways(desk: Seen): Promise<number> {
  return desk.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}
