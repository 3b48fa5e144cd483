import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { Look } from "./desk.js";
import { becomes } from "./expecting.js";
import { places } from "./places.js";

/** Whatever shows the pane in a frame. */
interface Seen {
  readonly page: Page;
  readonly pane: FrameLocator;
}

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export async function violations(desk: Seen): Promise<string[]> {
  const axe = new AxeBuilder({ page: desk.page }).include(["iframe", "main"]).withTags(standard);
  // On a busy machine axe gives up on a frame without a word; then it has not looked at all.
  const { violations: found } = await becomes(() => axe.analyze(), ({ passes }) => passes.some(({ nodes }) => nodes.some((node) => node.target.length === 2)));
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`));
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
