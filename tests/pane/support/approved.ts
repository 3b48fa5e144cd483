import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { places } from "./places.js";

/** What is shown now is taken over, for somebody to look at. */
export const approving = process.env["APPROVE"] === "1";
const patience = 8_000;
const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Waits until a text is the one that was read and approved. To take a change over, run the tests with APPROVE=1 and read what changed before you
 * commit it; the run that writes does not pass, so that none passes on words nobody read.
 */
export async function approved(ask: () => Promise<string>, folder: string, name: string): Promise<void> {
  const path = join(places.tests, "browser", folder, `${name}.approved.yml`);
  const before = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
  const ours = `${(await (approving ? settled(ask) : untilIt(ask, (text) => `${text.trimEnd()}\n` === before))).trimEnd()}\n`;
  if (approving && before !== ours) {
    writeFileSync(path, ours);
  }
  expect(ours, approving ? `${name} is written now. Read the change, and run again without APPROVE.` : `${name} is not what was approved. If it is better, run with APPROVE=1 and read the change.`).toBe(before);
}

/** The answer hoped for, or the last one when time is up. */
async function untilIt(ask: () => Promise<string>, hoped: (text: string) => boolean): Promise<string> {
  for (const end = Date.now() + patience; ; await later(50)) {
    const text = await ask();
    if (hoped(text) || Date.now() > end) {
      return text;
    }
  }
}

/** What stays the same for a second: everything that is fetched behind the first picture has come. */
async function settled(ask: () => Promise<string>): Promise<string> {
  let same = 0;
  let text = await ask();
  while (same < 10) {
    await later(100);
    const now = await ask();
    same = now === text ? same + 1 : 0;
    text = now;
  }
  return text;
}
