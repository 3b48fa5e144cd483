// Times other tools and ours on the texts of the benchmarks, in one run, and prints how many times our time each takes.
// They do other work (grammar, mood): this is a frame for speed, not for quality.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
import vader from "vader-sentiment";

const here = fileURLToPath(new URL(".", import.meta.url));
const repository = join(here, "../../..");
const coach = join(repository, "service/OutlookCoach.Tool");
const texts = { draft: read("draft"), mail: read("mail") };
const seconds = 3;

const ours = { draft: timeOurs("tone", "draft"), mail: timeOurs("readings", "mail") };
const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

console.log("text   tool              us/text   times ours");
for (const name of ["draft", "mail"]) {
  print(name, "coach", ours[name], ours[name]);
  print(name, "vader-sentiment", await time(() => vader.SentimentIntensityAnalyzer.polarity_scores(texts[name])), ours[name]);
  print(name, "harper.js", await time(() => harper.lint(texts[name])), ours[name]);
}

function read(name) {
  return readFileSync(join(here, `../Texts/${name}.txt`), "utf8");
}

function print(text, tool, microseconds, base) {
  console.log(`${text.padEnd(7)}${tool.padEnd(16)}${microseconds.toFixed(1).padStart(9)}${(microseconds / base).toFixed(1).padStart(13)}`);
}

async function time(work) {
  for (let i = 0; i < 20; i++) await work();
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    await work();
    count++;
  }
  return ((performance.now() - start) * 1000) / count;
}

// `coach measure` says how many texts it does in a second.
function timeOurs(kind, name) {
  const folder = mkdtempSync(join(tmpdir(), "coach-"));
  try {
    const file = join(folder, "texts.jsonl");
    writeFileSync(file, Array.from({ length: 20_000 }, (_, i) => line(kind, texts[name], i)).join("\n"));
    const said = execFileSync("dotnet", ["run", "-c", "Release", "--project", coach, "--", "measure", kind, file], { encoding: "utf8", maxBuffer: 1 << 26 });
    return 1_000_000 / Number(/perSecond: (\d+)/.exec(said)[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(kind, text, i) {
  return JSON.stringify(kind === "tone"
    ? { id: `${i}`, text, label: "gracious", flaws: [] }
    : { id: `${i}`, subject: "Workshop Assistant, your application", from: "Maren Visser <maren.visser@hollowroad.example>", body: text, label: "rejection", language: "en" });
}
