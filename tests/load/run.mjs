// Requests a second, waiting time and processor time of the real service on its sandbox, beside an empty API in the same run.
// Wants wrk (apt-get install wrk) and a build in Release.
//   node tests/load/run.mjs               rounds at 1 and 32 connections
//   node tests/load/run.mjs --work        only the processor time of a tone check, which a machine with others at work can still tell
//   node tests/load/run.mjs --soak 20     so many minutes at half of the highest rate, watching memory
// LOAD_SECONDS (10) is the length of a round, LOAD_ROUNDS (4) how many are counted.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstMessage, root, signIn, start, stopAll } from "./servers.mjs";
import { soak } from "./soak.mjs";
import { draft, message } from "./words.mjs";
import { median, wrk } from "./wrk.mjs";

const rounds = Number(process.env.LOAD_ROUNDS ?? 4);
const seconds = Number(process.env.LOAD_SECONDS ?? 10);
const many = "1000000000";
const quiet = { Logging__LogLevel__Default: "Warning" };

// In turn, so that what else the machine does meets all alike.
function compare(calls, connections) {
  const results = calls.map((call) => ({ call, all: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { call, all } of results) {
      const result = wrk(call, connections, seconds);
      // The first round warms up.
      if (round > 0) all.push(result);
    }
  }
  const middle = (all, what) => median(all.map((result) => result[what]));
  const lowest = (all) => Math.min(...all.map((result) => result.work));
  const [empty] = results;
  for (const { call, all } of results) {
    const shares = [middle(all, "rate") / middle(empty.all, "rate"), middle(empty.all, "work") / middle(all, "work"), lowest(empty.all) / lowest(all)].map((share) => share.toFixed(2));
    const works = [middle(all, "work"), lowest(all)].map((work) => work.toFixed(1));
    console.log(`| ${call.name} | ${connections} | ${middle(all, "rate")} | ${shares[0]} | ${middle(all, "p50")} | ${middle(all, "p99")} | ${works[0]} | ${shares[1]} | ${works[1]} | ${shares[2]} | ${all.reduce((sum, result) => sum + result.failed, 0)} |`);
  }
}

function heading() {
  console.log("| call | connections | a second | of the empty API | p50 ms | p99 ms | processor µs a call | empty API's share | µs in the best round | share | failed |");
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
}

function startService(state, settings) {
  return start("service/OutlookCoach.Service", { ASPNETCORE_ENVIRONMENT: "Development", Sandbox__StateFolder: state, Limits__PersonPerMinute: many, Limits__PersonBurst: many, ...settings });
}

async function toneCheck(service, name) {
  return { name, pid: service.pid, url: `${service.url}/api/tone`, token: (await signIn(service.url)).token, body: { text: draft } };
}

async function otherCalls({ url, pid }) {
  const person = await signIn(url);
  const { token } = person;
  const asked = { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: JSON.stringify({ message }) };
  const reading = await fetch(`${url}/api/readings`, asked).then((answer) => answer.json());
  const call = (name, path, body) => ({ name, pid, url: url + path, token, body });
  return [
    call("reading of words sent in", "/api/readings", { message }),
    call("reading through Graph", "/api/readings", { messageId: await firstMessage(person) }),
    call("plan", "/api/plans", { reading }),
  ];
}

const state = mkdtempSync(join(tmpdir(), "outlookcoach-"));
const option = (name) => process.argv.indexOf(name);
try {
  for (const project of ["service/OutlookCoach.Service", "tests/OutlookCoach.EmptyApi"]) {
    execFileSync("dotnet", ["build", project, "-c", "Release", "-p:BuildPane=false", "-m:1", "--nologo", "-v", "q"], { cwd: root, stdio: "inherit" });
  }
  const service = await startService(join(state, "quiet"), quiet);
  const tone = await toneCheck(service, "tone check, signed in");
  if (option("--soak") > 0) {
    await soak(tone, Number(process.argv[option("--soak") + 1]));
  } else {
    const empty = await start("tests/OutlookCoach.EmptyApi", quiet);
    const base = { name: "empty API", pid: empty.pid, url: `${empty.url}/api/tone`, body: { text: draft } };
    const told = await toneCheck(await startService(join(state, "told"), {}), "the same with its line in the log");
    const others = option("--work") > 0 ? [] : await otherCalls(service);
    heading();
    for (const connections of option("--work") > 0 ? [32] : [1, 32]) compare([base, tone, told, ...others], connections);
  }
} finally {
  stopAll();
  rmSync(state, { recursive: true, force: true });
}
