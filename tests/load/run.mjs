// Requests a second and waiting time of the real service on its sandbox, beside an empty API in the same run. Wants wrk (apt-get install wrk).
//   node tests/load/run.mjs               rounds of ten seconds at 1 and 32 connections
//   node tests/load/run.mjs --soak 20     so many minutes at half of the highest rate, watching memory
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const rounds = 4;
const seconds = Number(process.env.LOAD_SECONDS ?? 10);
const started = [];

const draft = `Dear Priya,\n\nThank you for letting me know, and for the care you took over my application. I enjoyed talking with Dana about the new reading room in Kells, \
and I was glad to see how the team works. I am disappointed, of course, as I would have liked to be part of it, but I understand that you had to choose. \
The exercise with the catalogue taught me something that I will use. I would be glad if you kept me in mind for similar roles, in Kells or in the other branches, \
and I wish you and your new colleague a good start.\n\nKind regards,\nSam Reed`;
const letter = `Dear Sam,\n\nThank you for taking the time to come to Kells for the interview for the Librarian role. We enjoyed meeting you. After careful thought we \
have decided to offer the position to another candidate, whose experience was a little closer to what we need just now. We would be pleased to hear from you again \
when other roles come up in spring.\n\nKind regards,\nPriya Shah\nNorthwind Libraries`;

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function start(project, env) {
  const port = await freePort();
  const folder = join(root, project);
  const service = spawn("dotnet", [join(folder, "bin", "Release", "net10.0", `${project.split("/").at(-1)}.dll`), "--contentRoot", folder, "--urls", `http://localhost:${port}`], {
    env: { ...process.env, Logging__LogLevel__Default: "Warning", ...env },
    stdio: "ignore",
  });
  started.push(service);
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).then(() => true, () => false)) return { url, pid: service.pid };
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${project} did not start.`);
}

// The letters of the sandbox have ids that its page knows; the service is asked as the pane asks it.
async function signIn(url) {
  const { signIn: { tokenUrl } } = await fetch(`${url}/pane/settings.json`).then((answer) => answer.json());
  const { access_token: token } = await fetch(tokenUrl, { method: "POST" }).then((answer) => answer.json());
  return { token, sandbox: new URL(tokenUrl).origin };
}

async function firstMessage({ token, sandbox }) {
  const { value } = await fetch(`${sandbox}/v1.0/me/messages?$top=1`, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.json());
  return value[0].id;
}

function wrk(call, connections, forSeconds) {
  const output = execFileSync("wrk", ["-t1", `-c${connections}`, `-d${forSeconds}s`, "-s", join(here, "post.lua"), call.url], {
    env: { ...process.env, LOAD_TOKEN: call.token ?? "", LOAD_BODY: JSON.stringify(call.body) },
    encoding: "utf8",
  });
  const [, rate, p50, p99, failed] = /RESULT (\d+) ([\d.]+) ([\d.]+) (\d+)/.exec(output);
  return { rate: Number(rate), p50: Number(p50), p99: Number(p99), failed: Number(failed) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compare(calls, connections) {
  const results = new Map(calls.map((call) => [call.name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const call of calls) {
      const result = wrk(call, connections, seconds);
      // The first round warms up.
      if (round > 0) results.get(call.name).push(result);
    }
  }
  const empty = median(results.get(calls[0].name).map((result) => result.rate));
  for (const [name, all] of results) {
    const rate = median(all.map((result) => result.rate));
    console.log(`| ${name} | ${connections} | ${rate} | ${(rate / empty).toFixed(2)} | ${median(all.map((r) => r.p50))} | ${median(all.map((r) => r.p99))} | ${all.reduce((sum, r) => sum + r.failed, 0)} |`);
  }
}

const memoryOf = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);

// wrk asks as fast as it is answered; half of the highest rate is asked for by pausing as long as it ran.
async function soak(call, pid, minutes) {
  const end = Date.now() + minutes * 60_000;
  let asked = 0;
  let failed = 0;
  for (let beat = 0; Date.now() < end; beat++) {
    const result = wrk(call, 32, 5);
    asked += result.rate * 5;
    failed += result.failed;
    await new Promise((later) => setTimeout(later, 5000));
    if (beat % 6 === 0) console.log(`${Math.round((end - Date.now()) / 60_000)} minutes left: ${memoryOf(pid)} MB, ${asked} calls, ${failed} failed, p99 ${result.p99} ms`);
  }
}

const state = mkdtempSync(join(tmpdir(), "outlookcoach-"));
try {
  execFileSync("dotnet", ["build", "-c", "Release", "--nologo", "-v", "q"], { cwd: root, stdio: "inherit" });
  const many = "1000000000";
  const service = await start("service/OutlookCoach.Service", { ASPNETCORE_ENVIRONMENT: "Development", Sandbox__StateFolder: state, Limits__PersonPerMinute: many, Limits__PersonBurst: many });
  const empty = await start("tests/OutlookCoach.EmptyApi", {});
  const person = await signIn(service.url);
  const { token } = person;
  const reading = await fetch(`${service.url}/api/readings`, { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: JSON.stringify({ message: { subject: "Your application", text: letter, from: { name: "Priya Shah", address: "priya@northwind.example" } } }) }).then((answer) => answer.json());
  const tone = { name: "tone check, signed in", url: `${service.url}/api/tone`, token, body: { text: draft } };
  const calls = [
    { name: "empty API", url: `${empty.url}/api/tone`, body: { text: draft } },
    tone,
    { name: "reading of words sent in", url: `${service.url}/api/readings`, token, body: { message: { subject: "Your application", text: letter, from: { name: "Priya Shah", address: "priya@northwind.example" } } } },
    { name: "reading through Graph", url: `${service.url}/api/readings`, token, body: { messageId: await firstMessage(person) } },
    { name: "plan", url: `${service.url}/api/plans`, token, body: { reading } },
  ];
  const at = process.argv.indexOf("--soak");
  if (at > 0) {
    await soak(tone, service.pid, Number(process.argv[at + 1]));
  } else {
    console.log("| call | connections | a second | of the empty API | p50 ms | p99 ms | failed |\n|---|--:|--:|--:|--:|--:|--:|");
    compare(calls, 1);
    compare(calls, 32);
  }
} finally {
  for (const service of started) service.kill();
  rmSync(state, { recursive: true, force: true });
}
