// How much later than on an empty page the primary button of the pane is to be seen, and how much later it can be pressed, on a processor slowed down four times.
//   node tests/pane/speed/run.mjs              21 rounds
//   node tests/pane/speed/run.mjs --rounds 9 --slower 1 --requests
//   node tests/pane/speed/run.mjs --beside ../before      another checkout's pane in the same run
//   node tests/pane/speed/run.mjs --until visible         ends each visit there, and so tells the processor time until then
// All pages stand in the same frame of the same host page, come from one server each, and are visited in turn in fresh windows of one
// browser, without a cache. The server has every answer of the service ready. A button is visible in the first frame in which all of it is in the
// window, and usable in the first in which it has a place and is enabled.
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { openSite } from "./site.mjs";

const given = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const rounds = Number(given("rounds", 21));
const slower = Number(given("slower", 4));
const beside = given("beside", "");
const until = given("until", "usable");
const { findChromium } = (await runnerImport(new URL("../support/chromium.ts", import.meta.url).pathname)).module;

/** Runs in every frame before its page does. Nothing is told or asked before the end: it would be asked of the thread that is being timed. */
function watch(until) {
  if (window === top) return;
  const at = { visible: 0, usable: 0 };
  const reach = (what) => {
    at[what] ||= performance.timeOrigin + performance.now();
    if (what === until) console.log(`reached ${at.visible} ${at.usable}`);
  };
  const look = () => {
    const button = document.querySelector("button.primary");
    const { top: upper = 0, bottom = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    if (!at.visible && height && upper >= 0 && bottom <= innerHeight) reach("visible");
    if (at[until]) return;
    if (height && !button.disabled) reach("usable");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // The page's own processor time: on a machine that others use, the time by the clock is mostly theirs.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(watch, until);
  const spent = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1_000;
    return { script: of("ScriptDuration"), layout: of("LayoutDuration") + of("RecalcStyleDuration"), task: of("TaskDuration") };
  };
  const reached = new Promise((done) => page.on("console", (said) => {
    const [what, ...when] = said.text().split(" ");
    if (what === "reached") done({ when: when.map((each) => Number(each) || Infinity), spent: spent() });
  }));
  await page.goto(address, { waitUntil: "commit" });
  const { when: [visible, usable], spent: took } = await reached;
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const start = await page.evaluate(() => performance.timeOrigin);
  const requests = await frame.evaluate((top) => performance.getEntries().filter(({ entryType }) => entryType === "resource" || entryType === "navigation")
    .map((entry) => ({ path: new URL(entry.name).pathname, from: performance.timeOrigin - top + entry.startTime, to: performance.timeOrigin - top + entry.responseEnd })), start);
  const found = { visible: visible - start, usable: usable - start, ...(await took) };
  await context.close();
  return { ...found, requests: requests.filter(({ to }) => to > 0 && to <= found[until]) };
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.round((values.length - 1) * part)];
const spread = (values) => (Number.isFinite(at(values, 0.5)) ? `${at(values, 0.5).toFixed(0)} (${at(values, 0.25).toFixed(0)} to ${at(values, 0.75).toFixed(0)})` : "never in the window");

function tell(name, visits) {
  const of = (what) => spread(visits.map((each) => each[what]));
  console.log(`${name.padEnd(6)} visible after ${of("visible")} ms, usable after ${of("usable")} ms; until ${until} script ${of("script")}, style and layout ${of("layout")}, all of the page's work ${of("task")}`);
}

/** Round by round: what a round of the pane took beyond the same round of the empty page. */
function tellLater(name, visits, empty) {
  const later = (what) => `${spread(visits.map((each, round) => each[what] - empty[round][what]))}${at(visits.map((each) => each[what]), 0.5) < Infinity ? " ms" : ""}`;
  console.log(`${name.padEnd(6)} later than the empty page, round by round: visible ${later("visible")}, usable ${later("usable")}; ${later("task")} of processor time until ${until}; ${rounds} rounds, processor ${slower} times slower`);
}

/** The last visit's requests, each with when it began and ended. */
function tellRequests({ requests }, size) {
  for (const { path, from, to } of requests) console.log(`  ${from.toFixed(0).padStart(5)} to ${to.toFixed(0).padStart(5)} ms  ${String(size(path)).padStart(6)} bytes  ${path}`);
}

function tellWeight({ requests }, size) {
  // What is fetched once the reply's words are here makes nobody wait for them.
  const worded = requests.find(({ path }) => path === "/api/readings")?.to ?? Infinity;
  const files = [...new Set(requests.filter(({ from }) => from < worded).map(({ path }) => path))].filter((path) => /\.(html|js|css)$/.test(path));
  console.log(`first load ${files.reduce((sum, path) => sum + size(path), 0)} bytes gzip in ${files.length} files; ${requests.length} requests before the button is usable`);
}

const site = await openSite();
const other = beside ? await openSite(resolve(beside, "addin"), "speed-beside") : null;
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
try {
  const pages = { empty: `${site.origin}/host/empty`, pane: `${site.origin}/host/pane`, ...(other ? { beside: `${other.origin}/host/pane` } : {}) };
  const names = Object.keys(pages);
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) {
      const found = await visit(browser, pages[name]);
      if (round >= 0) visits[name].push(found);
    }
  }
  Object.entries(visits).forEach(([name, all]) => tell(name, all));
  names.slice(1).forEach((name) => tellLater(name, visits[name], visits.empty));
  if (other) console.log(`pane   later than beside, round by round: usable ${spread(visits.pane.map((each, round) => each.usable - visits.beside[round].usable))} ms`);
  const last = visits.pane.at(-1);
  tellWeight(last, site.size);
  if (process.argv.includes("--requests")) tellRequests(last, site.size);
} finally {
  await browser.close();
  [site, other].forEach((each) => each?.close());
}
