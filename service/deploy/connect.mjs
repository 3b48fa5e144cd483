#!/usr/bin/env node
// Connects OutlookCoach to Microsoft 365: makes or updates its one app registration, and writes the settings and the manifest.
// Node, because building the pane needs it anyway and it is the same on Windows, Mac and Linux; all that is asked of Microsoft goes
// through the Azure CLI, so this script never sees a password. Run it again as often as you like: it changes what differs.
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Directory, Refusal, signedIn } from "./azure.mjs";
import { manifestFor } from "./manifest.mjs";
import { first, permissions, redirects, uniqueName, whole } from "./registration.mjs";
import { lines, outside, settingsFor, write, written } from "./settings.mjs";

const usage = `node service/deploy/connect.mjs --host coach.example.org
  --host HOST[:PORT]        where people's Outlook reaches the service, over https
  --only-my-organisation    no personal accounts and no other organisation
  --no-send-check           leave the check before sending out of the manifest
  --drafts                  also list Mail.ReadWrite, which making a draft needs
  --name NAME               what people see when they are asked to agree; OutlookCoach
  --certificate FILE        prove the service by this .pem (certificate and key) instead of a secret
  --managed-identity ID     prove it by the managed identity with this object id instead of a secret
  --new-secret              make another secret, though the settings hold one
  --out FOLDER              where settings.env and manifest.xml go; outlookcoach/HOST in your home folder
  --manifest-only           write the manifest and ask Azure nothing`;

const options = {
  host: { type: "string" },
  "only-my-organisation": { type: "boolean", default: false },
  "no-send-check": { type: "boolean", default: false },
  drafts: { type: "boolean", default: false },
  name: { type: "string", default: "OutlookCoach" },
  certificate: { type: "string" },
  "managed-identity": { type: "string" },
  "new-secret": { type: "boolean", default: false },
  out: { type: "string" },
  "manifest-only": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
};

function read(args) {
  const given = parsed(args);
  if (given.help) {
    return null;
  }

  const host = hostOf(given.host);
  if (given.certificate && given["managed-identity"]) {
    throw new Refusal("Choose one: --certificate or --managed-identity.");
  }

  return {
    host,
    name: given.name,
    sendCheck: !given["no-send-check"],
    drafts: given.drafts,
    onlyTenant: given["only-my-organisation"],
    certificate: given.certificate && resolve(given.certificate),
    identity: given["managed-identity"],
    newSecret: given["new-secret"],
    manifestOnly: given["manifest-only"],
    out: given.out ?? join(homedir(), "outlookcoach", host.replace(":", "-")),
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options }).values;
  } catch (mistake) {
    throw new Refusal(`${mistake.message.split(".")[0]}. With --help it tells what it takes.`);
  }
}

function hostOf(given) {
  if (!given) {
    throw new Refusal("Which host? Say where people's Outlook will reach the service: --host coach.example.org");
  }

  if (/^http:/i.test(given)) {
    throw new Refusal(`Outlook opens only https: make ${given.slice("http://".length)} answer over https, then say --host ${given.slice("http://".length)}`);
  }

  const host = given.replace(/^https:\/\//i, "").replace(/\/$/, "").toLowerCase();
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(host)) {
    throw new Refusal(`'${given}' is no host: it takes a name and, if need be, a port, such as coach.example.org or coach.example.org:8443`);
  }

  return host;
}

function register(directory, wanted) {
  const path = `/applications(uniqueName='${uniqueName(wanted.host)}')`;
  // What is pre-authorised must be there before it is named, and the id before both: two steps, the first time.
  if (!directory.find(path)) {
    directory.put(path, first(wanted));
  }

  const existing = directory.find(path);
  directory.put(path, whole(existing, wanted));
  if (!directory.find(`/servicePrincipals(appId='${existing.appId}')`)) {
    directory.add("/servicePrincipals", { appId: existing.appId });
  }

  return existing;
}

function credential(directory, app, wanted, azure) {
  const before = written(wanted.out);
  const same = before.AzureAd__ClientId === app.appId;
  if (wanted.identity) {
    return identitySettings(directory, app, wanted, azure);
  }

  if (wanted.certificate) {
    if (!same || before.AzureAd__ClientCredentials__0__CertificateDiskPath !== wanted.certificate) {
      directory.addCertificate(app.appId, wanted.certificate);
    }

    return { AzureAd__ClientCredentials__0__SourceType: "Path", AzureAd__ClientCredentials__0__CertificateDiskPath: wanted.certificate };
  }

  const kept = same && !wanted.newSecret ? before.AzureAd__ClientSecret : undefined;
  return { AzureAd__ClientSecret: kept ?? newSecret(directory, app) };
}

// Each cloud has its own name for what the machine's token is for.
const exchanges = { AzureUSGovernment: "api://AzureADTokenExchangeUSGov", AzureChinaCloud: "api://AzureADTokenExchangeChina" };

function identitySettings(directory, app, wanted, azure) {
  const exchange = exchanges[azure.cloud];
  directory.put(`/applications/${app.id}/federatedIdentityCredentials(name='outlookcoach')`, {
    issuer: `${azure.login}/${azure.tenant}/v2.0`,
    subject: wanted.identity,
    audiences: [exchange ?? "api://AzureADTokenExchange"],
  });
  return {
    AzureAd__ClientCredentials__0__SourceType: "SignedAssertionFromManagedIdentity",
    ...(exchange ? { AzureAd__ClientCredentials__0__TokenExchangeUrl: exchange } : {}),
  };
}

function newSecret(directory, app) {
  const end = new Date();
  end.setUTCMonth(end.getUTCMonth() + 6);
  const passwordCredential = { displayName: "OutlookCoach service", endDateTime: end.toISOString() };
  return directory.add(`/applications/${app.id}/addPassword`, { passwordCredential }).secretText;
}

function consentUrl(appId, wanted, azure) {
  const graph = azure.graph.replace(/\/v1\.0$/, "");
  const scope = [...Object.keys(permissions(wanted.drafts)).map((name) => `${graph}/${name}`), `api://${appId}/access_as_user`].join(" ");
  const query = Object.entries({ client_id: appId, scope, redirect_uri: redirects(wanted.host)[1] }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `${azure.login}/${wanted.onlyTenant ? azure.tenant : "organizations"}/v2.0/adminconsent?${query}`;
}

function connect(wanted) {
  wanted.out = outside(wanted.out);
  if (wanted.manifestOnly) {
    console.log(`The manifest is in ${write(wanted.out, "manifest.xml", manifestFor(wanted.host, undefined, wanted.sendCheck))}`);
    return;
  }

  const azure = signedIn();
  if (azure.cloud !== "AzureCloud" && !wanted.onlyTenant) {
    throw new Refusal(`${azure.cloud} has no personal accounts: add --only-my-organisation.`);
  }

  const directory = new Directory(azure.graph);
  const app = register(directory, wanted);
  const settings = { ...settingsFor(app.appId, wanted, azure), ...credential(directory, app, wanted, azure) };
  console.log([
    `The app registration ${app.appId} stands in tenant ${azure.tenant}.`,
    `The settings are in ${write(wanted.out, "settings.env", lines(settings))}. Keep that file to yourself.`,
    `The manifest is in ${write(wanted.out, "manifest.xml", manifestFor(wanted.host, azure.login, wanted.sendCheck))}`,
    `An administrator can agree for everybody at ${consentUrl(app.appId, wanted, azure)}`,
  ].join("\n"));
}

try {
  const wanted = read(process.argv.slice(2));
  if (wanted) {
    connect(wanted);
  } else {
    console.log(usage);
  }
} catch (refusal) {
  if (!(refusal instanceof Refusal)) {
    throw refusal;
  }

  console.error(refusal.message);
  process.exitCode = 1;
}
