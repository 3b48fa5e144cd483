import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { places } from "./places.js";

const project = join(places.repository, "service", "OutlookCoach.Service");

export interface RealService {
  /** The page that plays Outlook. */
  readonly address: string;
  /** Where the service itself answers. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the service as it was built, with its sandbox and a mailbox of its own that is thrown away afterwards. */
export async function startService(tries = 3): Promise<RealService> {
  const state = mkdtempSync(join(tmpdir(), "outlookcoach-"));
  const origin = `http://localhost:${await freePort()}`;
  const process_ = spawn("dotnet", [newestBuild(), "--contentRoot", project, "--urls", origin], {
    env: { ...process.env, ASPNETCORE_ENVIRONMENT: "Development", Sandbox__StateFolder: state },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    await ended(process_);
    rmSync(state, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    return { address: await said(process_), origin, stop };
  } catch (error) {
    await stop();
    // Two that start in the same moment may find the same port free.
    if (tries > 1 && String(error).includes("address already in use")) {
      return startService(tries - 1);
    }
    throw error;
  }
}

function newestBuild(): string {
  const builds = ["Debug", "Release"].map((kind) => join(project, "bin", kind, "net10.0", "OutlookCoach.Service.dll")).filter((path) => existsSync(path));
  const newest = builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) {
    throw new Error("The service has not been built. Run: dotnet build service/OutlookCoach.Service");
  }
  return newest;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

function said(service: ChildProcess): Promise<string> {
  return new Promise((ready, refused) => {
    let output = "";
    const hear = (words: Buffer) => {
      output += String(words);
      const address = /Open (http:\/\/\S+)/.exec(output)?.[1];
      if (address) ready(address);
    };
    service.stdout?.on("data", hear);
    service.stderr?.on("data", hear);
    service.once("exit", () => refused(new Error(`The service ended before it was ready:\n${output}`)));
  });
}

function ended(service: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (service.exitCode !== null) {
      done();
      return;
    }
    service.once("exit", () => done());
    service.kill();
  });
}
