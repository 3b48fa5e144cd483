// How much later than on an empty page the primary button of the pane is to be seen, on a processor slowed down four times.
//   node tests/pane/speed/run.mjs              21 rounds
//   node tests/pane/speed/run.mjs --rounds 9 --slower 1 --requests
// Both pages stand in the same frame of the same host page, come from the same server, and are visited in turn in fresh windows of one
// browser, without a cache. The server has every answer of the service ready. A button is to be seen in the first frame in which it has a place.
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { openSite } from "./site.mjs";

const given = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = given("rounds", 21);
const slower = given("slower", 4);
const { findChromium } = (await runnerImport(new URL("../support/chromium.ts", import.meta.url).pathname)).module;

/** Runs in every frame before its page does. */
function watch() {
  if (window === top) return;
  const look = () => {
    const button = document.querySelector("button.primary");
    if (button?.getBoundingClientRect().height) console.log(`seen ${performance.timeOrigin + performance.now()}`);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // The page's own processor time: on a machine that others use, the time by the clock is mostly theirs.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(watch);
  const seen = page.waitForEvent("console", { predicate: (said) => said.text().startsWith("seen "), timeout: 60_000 });
  await page.goto(address, { waitUntil: "commit" });
  const at = Number((await seen).text().slice(5));
  const { metrics } = await devtools.send("Performance.getMetrics");
  const spent = (name) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1_000;
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const start = await page.evaluate(() => performance.timeOrigin);
  const requests = await frame.evaluate((top) => performance.getEntries().filter(({ entryType }) => entryType === "resource" || entryType === "navigation")
    .map((entry) => ({ path: new URL(entry.name).pathname, from: performance.timeOrigin - top + entry.startTime, to: performance.timeOrigin - top + entry.responseEnd })), start);
  await context.close();
  return { seen: at - start, script: spent("ScriptDuration"), layout: spent("LayoutDuration") + spent("RecalcStyleDuration"), task: spent("TaskDuration"), requests: requests.filter(({ to }) => to > 0 && to <= at - start) };
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.round((values.length - 1) * part)];
const spread = (values) => `${at(values, 0.5).toFixed(0)} (${at(values, 0.25).toFixed(0)} to ${at(values, 0.75).toFixed(0)})`;

function tell(name, visits) {
  const of = (what) => spread(visits.map(what));
  console.log(`${name.padEnd(6)} seen after ${of((each) => each.seen)} ms   script ${of((each) => each.script)}   style and layout ${of((each) => each.layout)}   all of the page's work ${of((each) => each.task)}`);
}

/** The last visit's requests, each with when it began and ended. */
function tellRequests({ requests }, size) {
  for (const { path, from, to } of requests) console.log(`  ${from.toFixed(0).padStart(5)} to ${to.toFixed(0).padStart(5)} ms  ${String(size(path)).padStart(6)} bytes  ${path}`);
}

const site = await openSite();
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
try {
  const visits = { empty: [], pane: [] };
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 ? ["pane", "empty"] : ["empty", "pane"]) {
      const found = await visit(browser, `${site.origin}/host/${name}`);
      if (round >= 0) visits[name].push(found);
    }
  }
  Object.entries(visits).forEach(([name, all]) => tell(name, all));
  const last = visits.pane.at(-1);
  // What is fetched once the reply's words are here makes nobody wait for them.
  const worded = last.requests.find(({ path }) => path === "/api/readings")?.to ?? Infinity;
  const files = [...new Set(last.requests.filter(({ from }) => from < worded).map(({ path }) => path))].filter((path) => /\.(html|js|css)$/.test(path));
  const later = visits.pane.map(({ seen }, round) => seen - visits.empty[round].seen);
  console.log(`first load ${files.reduce((sum, path) => sum + site.size(path), 0)} bytes gzip in ${files.length} files; ${last.requests.length} requests before the button`);
  const dearer = visits.pane.map(({ task }, round) => task - visits.empty[round].task);
  console.log(`more processor time than the empty page: round by round ${spread(dearer)} ms`);
  console.log(`later than the empty page: ${(at(visits.pane.map(({ seen }) => seen), 0.5) - at(visits.empty.map(({ seen }) => seen), 0.5)).toFixed(0)} ms by medians; round by round ${spread(later)} ms; ${rounds} rounds, processor ${slower} times slower`);
  if (process.argv.includes("--requests")) tellRequests(last, site.size);
} finally {
  await browser.close();
  site.close();
}
