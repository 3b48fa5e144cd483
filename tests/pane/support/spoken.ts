import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { places } from "./places.js";

const source = join(places.addin, "src");

function leaves(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : typeof value === "string" ? [value] : [];
}

/** Every sentence of the pane in English that German says in other words. */
export async function englishSentences(): Promise<ReadonlySet<string>> {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.(en|de)\.ts$/.test(name));
  const said = async (language: string) => leaves(await Promise.all(names.filter((name) => name.endsWith(`.${language}.ts`)).map((name) => import(join(source, name)) as Promise<object>)));
  const german = new Set(await said("de"));
  return new Set((await said("en")).filter((sentence) => sentence.length > 1 && !german.has(sentence)));
}

/** What the pane says in the language of its page, to the eye or to a screen reader: without what is marked as another language and what stands in a box. */
export function saidAloud(pane: FrameLocator): Promise<string[]> {
  return pane.locator("body").evaluate((body) => {
    const elements = [...body.querySelectorAll<HTMLElement>("*")].filter((each) => each.closest("[lang]") === document.documentElement && !each.closest("textarea,script,noscript"));
    return elements.flatMap((each) => {
      const texts = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? "");
      return [texts.join(""), each.getAttribute("aria-label") ?? "", each.getAttribute("placeholder") ?? "", each.title].map((text) => text.trim()).filter(Boolean);
    });
  });
}
