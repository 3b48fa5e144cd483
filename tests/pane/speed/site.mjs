// What the two pages are served by: one server, one page around them, and every answer of the service ready before it is asked for.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";

const tests = join(import.meta.dirname, "..");
const here = join(tests, "..", "..", "addin");
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

// The least that can be seen and pressed: no style, no script, no question to anybody.
const empty = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><button class="button primary">Put in a reply</button></body></html>';

function build(addin, built) {
  const vite = join(addin, "node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--outDir", built, "--logLevel", "error"], { cwd: addin, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } });
}

async function answers(addin) {
  const letters = (await runnerImport(join(tests, "support", "letters.ts"))).module;
  const { defaultChoices } = (await runnerImport(join(addin, "src", "pane", "state.ts"))).module;
  const reading = letters.aReading();
  return {
    "/pane/settings.json": { signIn: { kind: "sandbox", tokenUrl: "/token" } },
    "/token": { access_token: "made-up" },
    // The pane sends its choices along, and so the reply comes with the reading in it.
    "/api/readings": letters.aReply(reading, defaultChoices),
    "/api/plans": letters.aPlan,
    "/pane/care.json": letters.careHelp,
  };
}

function packed(body, type) {
  return { body: gzipSync(body), type };
}

async function pages(port, addin, built) {
  const { hostPage } = (await runnerImport(join(tests, "support", "hostPage.ts"))).module;
  const around = hostPage(`http://localhost:${port}`, 320);
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const served = new Map(files.map((file) => [`/pane/${relative(built, file).replaceAll("\\", "/")}`, packed(readFileSync(file), types[extname(file)] ?? "application/octet-stream")]));
  for (const [path, answer] of Object.entries(await answers(addin))) served.set(path, packed(JSON.stringify(answer), "application/json"));
  served.set("/empty.html", packed(empty, "text/html"));
  served.set("/host/pane", packed(around, "text/html"));
  served.set("/host/empty", packed(around.replace("/pane/index.html?", "/empty.html?"), "text/html"));
  return served;
}

/** Builds the pane of a checkout as it ships, in a folder beside the tests, and serves it beside the empty page; `close` ends it. */
export async function openSite(addin = here, folder = "speed") {
  const built = join(tests, ".host", folder);
  build(addin, built);
  let served = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const page = served.get(pathname);
    const fallback = pathname.endsWith("/answered") ? packed("{}", "application/json") : null;
    const found = page ?? fallback;
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": found.type, "Content-Encoding": "gzip", "Content-Length": found.body.length, "Cache-Control": "no-store" }).end(found.body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  served = await pages(port, addin, built);
  const size = (path) => served.get(path)?.body.length ?? 0;
  return { origin: `http://localhost:${port}`, size, close: () => (server.close(), server.closeAllConnections()) };
}
