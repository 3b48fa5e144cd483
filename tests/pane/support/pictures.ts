import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { approving } from "./approved.js";
import { places } from "./places.js";

/** Of all points of a picture, how many may clearly differ: a line that moved or a frame that went is more. */
const mostDifferent = 0.0005;
/** From 0 to 1, how far apart two colours are before they clearly differ. */
const clearly = 0.1;
const patience = 4_000;
/** Above what is taken, in pixels. */
const margin = 8;
const sample = "Hamburgefonstiv 0123456789, quick brown fox";

interface Seen {
  readonly page: Page;
  readonly pane: FrameLocator;
}

interface Taken {
  readonly now: PNG;
  /** Null where there is no approved one of this size. */
  readonly share: number | null;
}

/**
 * Pictures of the pane that somebody has looked at. Letters look different with other fonts or in another browser, so what they were drawn with
 * is kept beside them, and where this machine draws with something else nothing is compared and each test says so.
 */
export class Album {
  private readonly taken = new Map<string, Taken>();
  private readonly drawnWith: string;
  private here = "";

  constructor(private readonly folder: string) {
    this.drawnWith = join(folder, "drawn-with.txt");
  }

  /** Takes a picture of some parts of the pane and what lies between them, and again while it is not yet the approved one. */
  async take({ page, pane }: Seen, name: string, parts: readonly Locator[]): Promise<void> {
    this.here ||= await fingerprint(page, pane);
    if (this.elsewhere) {
      return;
    }
    const approved = read(this.path(name));
    await page.mouse.move(0, 0);
    for (const end = Date.now() + (approving ? 500 : patience); ; ) {
      const now = await shot({ page, pane }, parts);
      const share = approved && differenceOf(approved, now, null);
      this.taken.set(name, { now, share });
      if ((share !== null && share <= mostDifferent && !approving) || Date.now() > end) {
        return;
      }
    }
  }

  /** What keeps this machine from comparing; empty where nothing does. */
  get elsewhere(): string {
    const there = existsSync(this.drawnWith) ? readFileSync(this.drawnWith, "utf8").trim() : "";
    return approving || this.here === there ? "" : `The approved pictures were drawn with ${there}; here it is ${this.here}.`;
  }

  /** What is wrong with a picture that was taken; empty where it is as approved. The run that writes one does not pass, so that none passes on a picture nobody saw. */
  judge(name: string): string {
    const { now, share } = this.taken.get(name) ?? {};
    if (!now) {
      return "There is no picture: its view did not come about.";
    }
    if (share !== undefined && share !== null && share <= mostDifferent) {
      return "";
    }
    if (approving) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(this.path(name), small(now));
      writeFileSync(this.drawnWith, `${this.here}\n`);
      return `${name} is drawn now. Look at it, and run again without APPROVE.`;
    }
    return `${name} is not what was approved: ${share === null || share === undefined ? "it has another size" : `${(share * 100).toFixed(2)} % of it differs`}. See ${this.show(name, now)}; if it is better, run with APPROVE=1 and look at it.`;
  }

  private show(name: string, now: PNG): string {
    const path = join(places.screenshots, `${name}.now.png`);
    mkdirSync(places.screenshots, { recursive: true });
    writeFileSync(path, PNG.sync.write(now));
    const approved = read(this.path(name));
    if (approved && approved.width === now.width && approved.height === now.height) {
      const marks = new PNG({ width: now.width, height: now.height });
      differenceOf(approved, now, marks);
      writeFileSync(join(places.screenshots, `${name}.differs.png`), PNG.sync.write(marks));
    }
    return path;
  }

  private path(name: string): string {
    return join(this.folder, `${name}.png`);
  }
}

/** How wide a sample of the pane's letters is, and the browser's major version. */
async function fingerprint(page: Page, pane: FrameLocator): Promise<string> {
  const widths = await pane.locator("body").evaluate((body, text) => {
    const pen = document.createElement("canvas").getContext("2d");
    return ["400", "600"].map((weight) => {
      if (pen) pen.font = `${weight} 14px ${getComputedStyle(body).fontFamily}`;
      return (pen?.measureText(text).width ?? 0).toFixed(1);
    });
  }, sample);
  return `Chromium ${page.context().browser()?.version().split(".")[0] ?? ""}, letters ${widths.join(" and ")} wide`;
}

async function shot({ page, pane }: Seen, parts: readonly Locator[]): Promise<PNG> {
  const width = page.viewportSize()?.width ?? 320;
  const height = await pane.locator("html").evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ width, height });
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).flatMap((box) => box ?? []);
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y))) - margin);
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  return coarse(PNG.sync.read(await page.screenshot({ animations: "disabled", caret: "hide", clip: { x: 0, y: top, width, height: bottom - top } })));
}

/** Sixteen steps a colour, which the eye hardly tells from all of them: half the bytes. */
function coarse(picture: PNG): PNG {
  picture.data.forEach((value, at) => (picture.data[at] = Math.round(value / 17) * 17));
  return picture;
}

function small(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

function read(path: string): PNG | null {
  return existsSync(path) ? PNG.sync.read(readFileSync(path)) : null;
}

/** Null where the sizes differ. */
function differenceOf(one: PNG, other: PNG, marks: PNG | null): number | null {
  const { width, height } = one;
  const sameSize = width === other.width && height === other.height;
  return sameSize ? pixelmatch(one.data, other.data, marks?.data, width, height, { threshold: clearly }) / (width * height) : null;
}
