// The servers of a load run: each a process of its own, which is asked as the pane asks it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const started = [];

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

export async function start(project, env) {
  const port = await freePort();
  const folder = join(root, project);
  const server = spawn("dotnet", [join(folder, "bin", "Release", "net10.0", `${project.split("/").at(-1)}.dll`), "--contentRoot", folder, "--urls", `http://localhost:${port}`], {
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  started.push(server);
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).then(() => true, () => false)) return { url, pid: server.pid };
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${project} did not start.`);
}

export function stopAll() {
  for (const server of started) server.kill();
}

export async function signIn(url) {
  const { signIn: { tokenUrl } } = await fetch(`${url}/pane/settings.json`).then((answer) => answer.json());
  const { access_token: token } = await fetch(tokenUrl, { method: "POST" }).then((answer) => answer.json());
  return { token, sandbox: new URL(tokenUrl).origin };
}

// The letters of the sandbox have ids that only it knows.
export async function firstMessage({ token, sandbox }) {
  const { value } = await fetch(`${sandbox}/v1.0/me/messages?$top=1`, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.json());
  return value[0].id;
}

// Seconds of processor time that a process has used, for itself and for the kernel on its behalf. Linux counts in hundredths.
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

// What only this process holds, in MB: written pages, in memory or swapped out.
export function privateMemory(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const sum = ["Private_Dirty", "Private_Clean", "Swap"].reduce((total, name) => total + Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(rollup)[1]), 0);
  return sum / 1024;
}
