// The settings that the service reads, as NAME=value lines: for docker --env-file, systemd and kubectl --from-env-file alike.
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./azure.mjs";

const repository = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

// Outlook on the web elsewhere than in the public cloud; the service knows the public one.
const frames = {
  AzureUSGovernment: ["https://outlook.office365.us"],
  AzureChinaCloud: ["https://partner.outlook.cn"],
};

/** Everything but the credential. */
export function settingsFor(appId, wanted, azure) {
  const elsewhere = azure.cloud !== "AzureCloud";
  return {
    AzureAd__ClientId: appId,
    AzureAd__TenantId: wanted.onlyTenant ? azure.tenant : "common",
    ...(elsewhere ? { AzureAd__Instance: `${azure.login}/`, Graph__BaseUrl: azure.graph } : {}),
    ...Object.fromEntries((frames[azure.cloud] ?? []).map((origin, at) => [`Pane__FramedBy__${at}`, origin])),
  };
}

/** The folder, made if it is missing; never inside the repository, where a secret would be committed one day. */
export function outside(folder) {
  const full = resolve(folder);
  let there = full;
  while (!existsSync(there)) {
    there = dirname(there);
  }

  const way = relative(repository, realpathSync(there));
  if (!way.startsWith("..") && !isAbsolute(way)) {
    throw new Refusal(`${full} is inside the repository, where a secret does not belong: choose another folder with --out.`);
  }

  mkdirSync(full, { recursive: true, mode: 0o700 });
  return full;
}

/** What an earlier run wrote, by name. */
export function written(folder) {
  const file = join(folder, "settings.env");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return Object.fromEntries(lines.filter((line) => line.includes("=")).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

/** Writes a file that only its owner reads, and says where. */
export function write(folder, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
  return file;
}

/** One line a setting. */
export const lines = (settings) => Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join("");
