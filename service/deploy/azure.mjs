// Everything that is asked of the Azure CLI.
import { spawnSync } from "node:child_process";

const windows = process.platform === "win32";
const absent = /Request_ResourceNotFound|Not Found\(/;

/** A sentence for the person, who needs no stack trace. */
export class Refusal extends Error {}

/** Who is signed in, and which cloud that is. */
export function signedIn() {
  const version = az(["version", "--output", "json"]);
  if (version.error || version.status !== 0) {
    throw new Refusal("The Azure CLI (az) was not found. Install it from https://aka.ms/azure-cli, run 'az login --allow-no-subscriptions', then this again.");
  }

  const account = az(["account", "show", "--output", "json"]);
  if (account.status !== 0) {
    throw new Refusal("Nobody is signed in. Run 'az login --allow-no-subscriptions' with the account that may register apps, then this again.");
  }

  const cloud = JSON.parse(said(az(["cloud", "show", "--output", "json"]), "name the cloud"));
  return {
    tenant: JSON.parse(account.stdout).tenantId,
    person: JSON.parse(account.stdout).user?.name,
    cloud: cloud.name,
    login: cloud.endpoints.activeDirectory.replace(/\/$/, ""),
    graph: `${cloud.endpoints.microsoftGraphResourceId.replace(/\/$/, "")}/v1.0`,
  };
}

/** Microsoft Graph as that person. */
export class Directory {
  constructor(graph) {
    this.graph = graph;
  }

  /** What is there, or null. */
  find(path) {
    const result = az([...rest("GET", this.graph + path), "--output", "json"]);
    return result.status !== 0 && absent.test(result.stderr) ? null : JSON.parse(said(result, `read ${path}`));
  }

  /** Makes it, or changes it where it is. */
  put(path, body) {
    said(az([...rest("PATCH", this.graph + path), "--headers", "Content-Type=application/json", "Prefer=create-if-missing", "--body", "@-"], body), `write ${path}`);
  }

  add(path, body) {
    return JSON.parse(said(az([...rest("POST", this.graph + path), "--headers", "Content-Type=application/json", "--body", "@-", "--output", "json"], body), `add to ${path}`));
  }

  /** The public half of a certificate, beside those that are there. */
  addCertificate(appId, file) {
    said(az(["ad", "app", "credential", "reset", "--id", appId, "--cert", `@${file}`, "--append", "--output", "none"]), "add the certificate");
  }
}

const rest = (method, url) => ["rest", "--method", method, "--url", url];

// az is a .cmd on Windows, which only its shell starts; none of our arguments holds a double quote or a percent sign.
function az(args, body) {
  const given = windows ? args.map((one) => `"${one}"`) : args;
  return spawnSync("az", given, { encoding: "utf8", shell: windows, input: body === undefined ? "" : JSON.stringify(body) });
}

function said(result, what) {
  if (result.status === 0) {
    return result.stdout;
  }

  const words = (result.stderr ?? "").trim().split("\n").filter((line) => line.trim()).at(-1) ?? "no word";
  throw new Refusal(`The Azure CLI could not ${what}: ${words.trim()}`);
}
