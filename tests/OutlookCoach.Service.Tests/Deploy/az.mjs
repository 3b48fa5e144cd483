// Plays the Azure CLI in front of a directory that is one JSON file, and writes down what it was asked. As strict as Microsoft Graph is
// where it matters here: an order that Graph refuses is refused.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.FAKE_AZ;
const args = process.argv.slice(2);
const value = (name) => args[args.indexOf(name) + 1];
const stateFile = join(folder, "directory.json");
const state = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, "utf8")) : { applications: [], servicePrincipals: [], secrets: 0 };
const cloud = process.env.FAKE_CLOUD ?? "AzureCloud";
const tenant = "aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb";

function end(text, code = 0) {
  writeFileSync(stateFile, JSON.stringify(state));
  (code === 0 ? process.stdout : process.stderr).write(text + "\n");
  process.exit(code);
}

const answer = (body) => end(JSON.stringify(body));
const missing = () => end('ERROR: Not Found({"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist."}})', 1);
const refuse = (why) => end(`ERROR: Bad Request({"error":{"code":"Request_BadRequest","message":"${why}"}})`, 1);

function rest() {
  const method = value("--method");
  const url = new URL(value("--url"));
  const body = args.includes("--body") ? JSON.parse(readFileSync(0, "utf8")) : undefined;
  appendFileSync(join(folder, "calls.jsonl"), JSON.stringify({ method, url: url.href, body, headers: args.includes("Prefer=create-if-missing") }) + "\n");
  const [, , kind, rest] = decodeURIComponent(url.pathname).match(/^\/(v1\.0)\/(\w+)(.*)$/);
  const key = rest.match(/^\((\w+)='(.*)'\)$/);
  const id = rest.match(/^\/([\w-]+)\/(\w+)/);
  const one = key ? state[kind].find((item) => item[key[1]] === key[2]) : id ? state[kind].find((item) => item.id === id[1]) : undefined;
  if (method === "GET") {
    return one ? answer(one) : missing();
  }

  if (id) {
    return one ? inside(one, id[2], body) : missing();
  }

  return kind === "servicePrincipals" ? principal(body) : application(one, key[2], body);
}

function application(one, uniqueName, body) {
  const app = one ?? { id: "0b1ec7aa-0000-4000-8000-000000000001", appId: "c11e0000-0000-4000-8000-000000000001", uniqueName };
  const scopes = (app.api?.oauth2PermissionScopes ?? []).map((scope) => scope.id);
  if ((body.identifierUris ?? []).some((uri) => uri !== `api://${one?.appId}`)) {
    return refuse("identifierUris must be api:// and the id");
  }

  if ((body.api?.preAuthorizedApplications ?? []).some((other) => other.appId !== one?.appId || other.delegatedPermissionIds.some((scope) => !scopes.includes(scope)))) {
    return refuse("a pre-authorised application or permission does not exist");
  }

  if (body.signInAudience === "AzureADandPersonalMicrosoftAccount" && body.api?.requestedAccessTokenVersion !== 2) {
    return refuse("requestedAccessTokenVersion must be 2");
  }

  if (!one) {
    state.applications.push(app);
  }

  Object.assign(app, body);
  return end(one ? "" : JSON.stringify(app));
}

function principal(body) {
  state.servicePrincipals.push({ id: "5e41ce00-0000-4000-8000-000000000001", appId: body.appId });
  return answer(state.servicePrincipals.at(-1));
}

function inside(app, what, body) {
  if (what === "addPassword") {
    state.secrets += 1;
    return answer({ secretText: `secret-${state.secrets}` });
  }

  app[what] = body;
  return end("");
}

if (args[0] === "version") {
  answer({ "azure-cli": "2.70.0" });
} else if (args[0] === "account") {
  process.env.FAKE_SIGNED_OUT ? end("ERROR: Please run 'az login' to setup account.", 1) : answer({ tenantId: tenant, user: { name: "admin@northwind.example" } });
} else if (args[0] === "cloud") {
  const [login, graph] = cloud === "AzureCloud" ? ["https://login.microsoftonline.com", "https://graph.microsoft.com/"] : ["https://login.microsoftonline.us", "https://graph.microsoft.us/"];
  answer({ name: cloud, endpoints: { activeDirectory: login, microsoftGraphResourceId: graph } });
} else if (args[0] === "ad") {
  appendFileSync(join(folder, "calls.jsonl"), JSON.stringify({ method: "ad", args }) + "\n");
  end("");
} else if (process.env.FAKE_FORBIDDEN) {
  end('ERROR: Forbidden({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}})', 1);
} else {
  rest();
}
