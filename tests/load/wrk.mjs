// One run of wrk against one call.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { processorTime } from "./servers.mjs";

const script = join(dirname(fileURLToPath(import.meta.url)), "post.lua");

// rate in calls a second, p50 and p99 in milliseconds, work in microseconds of the server's processor time a call
export function wrk(call, connections, seconds) {
  const before = processorTime(call.pid);
  const output = execFileSync("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, call.url], {
    env: { ...process.env, LOAD_TOKEN: call.token ?? "", LOAD_BODY: JSON.stringify(call.body) },
    encoding: "utf8",
  });
  const [rate, p50, p99, failed, calls] = /RESULT (.+)/.exec(output)[1].split(" ").map(Number);
  return { rate, p50, p99, failed, calls, work: ((processorTime(call.pid) - before) / calls) * 1e6 };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
