// Makes the container image as service/docs/connect.md says, from an empty base, and looks at what it says of itself. Then runs what is in it
// as it would run there: another user, no environment but its own, a file system that cannot be written to, the port by the environment.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startRegistry } from "./registry.mjs";

const project = join(dirname(dirname(fileURLToPath(import.meta.url))), "service", "OutlookCoach.Service");
const folder = mkdtempSync(join(tmpdir(), "outlookcoach-image-"));

function must(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}

function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: "utf8", ...options });
  must(result.status === 0, `${command} ${args.join(" ")} ended with ${result.status}: ${result.stdout}${result.stderr}`);
  return result.stdout;
}

// Not in this process's own time: the registry answers from here while it runs.
function publish(base, archive) {
  const args = ["publish", project, "--nologo", "-v", "q", "-m:1", "-t:PublishContainer", `-p:ContainerBaseImage=${base}/base:1`, `-p:ContainerArchiveOutputPath=${archive}`];
  const environment = { ...process.env, DOTNET_CONTAINER_INSECURE_REGISTRIES: base };
  return new Promise((done, fail) => {
    spawn("dotnet", args.concat(process.argv.slice(2)), { stdio: "inherit", env: environment })
      .on("exit", (code) => (code === 0 ? done() : fail(new Error(`dotnet publish ended with ${code}.`))));
  });
}

function unpack(archive) {
  const image = join(folder, "image");
  const files = join(folder, "files");
  mkdirSync(image);
  mkdirSync(files);
  run("tar", ["-xf", archive, "-C", image]);
  const [described] = JSON.parse(readFileSync(join(image, "manifest.json"), "utf8"));
  run("tar", ["-xf", join(image, described.Layers.at(-1)), "-C", files, "--no-same-owner"]);
  return { config: JSON.parse(readFileSync(join(image, described.Config), "utf8")).config, app: join(files, "app") };
}

function look({ config, app }) {
  const runtime = JSON.parse(readFileSync(join(app, "OutlookCoach.Service.runtimeconfig.json"), "utf8"));
  must(/^[1-9]\d*$/.test(config.User), `The image runs as '${config.User}'; a number other than 0 was expected.`);
  must("8080/tcp" in config.ExposedPorts, "The image does not name its port.");
  must(config.Env.includes("ASPNETCORE_HTTP_PORTS=8080"), "The port is not set by the environment.");
  must(config.Env.every((line) => !/AzureAd|Secret/i.test(line)), "The image holds a setting that is nobody's business.");
  must(config.Entrypoint.at(-1) === "/app/OutlookCoach.Service.dll", "The image starts something else.");
  must(existsSync(join(app, "wwwroot", "pane", "index.html")) || process.argv.includes("-p:BuildPane=false"), "The pane is not in the image.");
  must(runtime.runtimeOptions.configProperties["System.Globalization.Invariant"] !== true, "Without globalisation data Windows names of time zones mean nothing.");
  must(run("dotnet", ["msbuild", project, "-getProperty:ContainerFamily"]).trim().endsWith("-extra"), "Only the -extra images hold ICU and the time zones.");
}

// Root may close the file system for one process; others take away the right to write to the files.
function command(app, user) {
  const dotnet = run("which", ["dotnet"]).trim();
  const start = [dotnet, "OutlookCoach.Service.dll"];
  if (process.getuid() !== 0) {
    run("chmod", ["-R", "a-w", app]);
    return start;
  }

  chownSync(folder, Number(user), Number(user));
  const closed = ["unshare", "--mount", "sh", "-c", 'mount -o remount,bind,ro / && ! touch ./written 2>/dev/null && exec "$@"', "sh"];
  const other = ["setpriv", `--reuid=${user}`, `--regid=${user}`, "--clear-groups"];
  const works = (...words) => spawnSync(words[0], [...words.slice(1), dotnet, "--version"]).status === 0;
  // Not every machine lets a file system be closed, or has its .NET where another user may run it.
  const ways = [[...closed, ...other], other, []];
  return [...ways.find((way) => works(...way, "env")), ...start];
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function serve({ config, app }) {
  const port = await freePort();
  const [program, ...args] = command(app, config.User);
  const environment = {
    ...Object.fromEntries(config.Env.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])),
    PATH: process.env.PATH,
    ...(process.env.DOTNET_ROOT ? { DOTNET_ROOT: process.env.DOTNET_ROOT } : {}),
    ASPNETCORE_HTTP_PORTS: String(port),
    TMPDIR: "/nowhere",
    AzureAd__ClientId: "11111111-2222-3333-4444-555555555555",
    AzureAd__ClientSecret: "not-a-secret",
  };
  const service = spawn(program, args, { cwd: app, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  service.stdout.on("data", (words) => { said += words; });
  service.stderr.on("data", (words) => { said += words; });
  const ended = new Promise((done) => service.on("exit", done));
  const started = Date.now();
  for (let left = 300; left > 0 && !(await answers(port, "healthz")); left--) {
    must(service.exitCode === null, `It ended: ${said}`);
    await new Promise((again) => setTimeout(again, 100));
  }

  console.log(`It serves after ${Date.now() - started} ms, from a file system that cannot be written to.`);
  must(await answers(port, "readyz"), `It does not become ready: ${said}`);
  must(await answers(port, "pane/settings.json"), `It does not say how to sign in: ${said}`);
  service.kill("SIGTERM");
  must((await ended) === 0, `It did not end as it should: ${said}`);
}

async function answers(port, path) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/${path}`)).ok;
  } catch {
    return false;
  }
}

const registry = await startRegistry();
try {
  const archive = join(folder, "image.tar.gz");
  await publish(`localhost:${registry.address().port}`, archive);
  const image = unpack(archive);
  look(image);
  await serve(image);
  console.log("The container image is as it should be.");
} finally {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
}
