// Runs every test: the domain, the service over the sandbox, and the pane in a real browser.
//   node tests/run.mjs            all
//   node tests/run.mjs --no-pane  .NET only
// The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const paneTests = join(root, "tests", "pane");
const windows = process.platform === "win32";
const totals = { passed: 0, failed: 0 };

function run(command, args, cwd = root) {
  console.log(`\n> ${command} ${args.join(" ")}`);
  const result = spawnSync(command, args, { cwd, encoding: "utf8", shell: windows, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
  process.stdout.write(result.stdout ?? "");
  return { ok: result.status === 0, output: result.stdout ?? "" };
}

// A step that breaks before it can count its tests is one failed test.
function count(step, passed, failed) {
  totals.passed += passed;
  totals.failed += failed === 0 && !step.ok ? 1 : failed;
}

function numberAfter(label, text) {
  const found = text.match(new RegExp(`^\\s*${label}:\\s*(\\d+)`, "m"));
  return found ? Number(found[1]) : 0;
}

function dotnetTests() {
  const step = run("dotnet", ["test"]);
  count(step, numberAfter("succeeded", step.output), numberAfter("failed", step.output));
}

function paneTestsInBrowser() {
  const ready = existsSync(join(paneTests, "node_modules", ".package-lock.json")) || run("npm", ["ci", "--no-audit", "--no-fund"], paneTests).ok;
  if (!ready) {
    count({ ok: false }, 0, 1);
    return;
  }

  const folder = mkdtempSync(join(tmpdir(), "outlookcoach-"));
  const report = join(folder, "vitest.json");
  const step = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], paneTests);
  const figures = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(folder, { recursive: true, force: true });
  count(step, figures.numPassedTests, figures.numFailedTests);
}

dotnetTests();
if (!process.argv.includes("--no-pane")) {
  paneTestsInBrowser();
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
