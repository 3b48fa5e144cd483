import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { draftScript, type OfficeDraft } from "./draftHost.js";
import { places } from "./places.js";

/** What the page that hosts the real office.js can be told and asked. */
export interface OfficeHost {
  /** Whether a reply form is answered, or leaves its caller waiting. */
  answersReply: boolean;
  readonly replies: string[];
  /** What stands in the mailbox's settings for the add-in, by name, each as JSON; and how a save ends. */
  settings: Readonly<Record<string, string>>;
  saves: "kept" | "silent" | "refused";
  /** The draft on screen, to be read and changed as the person would. */
  readonly draft: OfficeDraft;
  /** The numbers of what was asked about it. */
  readonly draftCalls: number[];
  /** New messages that were opened. */
  readonly started: string[];
  show(item: OfficeItem | null): void;
  /** Outlook changes the ground that it draws itself on, as a number. */
  paint(ground: number): void;
}

export interface OfficeItem {
  readonly id: string;
  readonly subject: string;
  readonly compose?: boolean;
  readonly draft?: OfficeDraft;
  /** Its words; left out, Outlook says nothing when asked for them; null, it refuses. */
  readonly body?: string | null;
  /** What stands in the mailbox's settings for the add-in before the first visit, by name, each as JSON. */
  readonly settings?: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    officeHost: OfficeHost;
  }
}

export const origin = "https://outlookcoach.example";
const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** Serves host page, pane and office.js by route: https with any name, no certificate, and nothing of it ever leaves the machine. */
export async function serveOffice(context: BrowserContext, mailbox: string, first: OfficeItem, { width = 320, language = "en-US" } = {}): Promise<void> {
  await context.route("**/*", (route) => route.abort());
  await context.route(`${origin}/pane/**`, (route) => file(route, places.builtPane, "/pane/"));
  await context.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => file(route, library, "/lib/1/hosted/"));
  await context.route("https://ajax.aspnetcdn.com/**/MicrosoftAjax.js", (route) => route.fulfill({ contentType: "text/javascript", body: ajaxStub }));
  await context.route(`${origin}/host`, (route) => route.fulfill({ contentType: "text/html", body: hostPage(mailbox, first, width).replaceAll("en-US", language) }));
}

async function file(route: Route, folder: string, mount: string): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(mount.length);
  const body = await readFile(join(folder, normalize(path))).catch(() => null);
  await (body ? route.fulfill({ body, contentType: types[extname(path)] ?? "application/octet-stream" }) : route.fulfill({ status: 404 }));
}

// office.js asks Microsoft's old Ajax library for little more than namespaces, delegates and named errors.
const ajaxStub = `
window.Type = Function;
Type.registerNamespace = (path) => path.split(".").reduce((space, name) => space[name] ??= {}, window);
Type.registerClass = Type.prototype.registerClass = () => undefined;
Function._validateParams = () => null;
Function.createDelegate = (self, call) => call.bind(self);
window.Sys = { Debug: { trace() {} }, StringBuilder: class {}, Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } } };
for (const kind of ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "argumentUndefined", "parameterCount", "invalidOperation", "notImplemented", "format"])
  Error[kind] = (what, says) => Object.assign(new Error([what, says].join(" ")), { name: "Sys." + kind });
Error.create = (says, more) => Object.assign(new Error(says), more);
String.format = String._toFormattedString = (form, ...values) => form.replace(/\\{(\\d+)\\}/g, (_, at) => values[at]);
`;

/** Plays Outlook on the web: it answers what office.js posts to the page around it. */
function hostPage(mailbox: string, first: OfficeItem, width: number): string {
  return `<!doctype html><html lang="en"><head><title>Outlook</title></head><body style="margin:0"><script>
const Kind = { request: 0, answer: 1 }, Action = { invoke: 0, register: 1, unregister: 2 }, Answer = { forCall: 0, forEvent: 1 };
const conversation = "conversation", app = "app";
const listeners = new Map();
let shown = ${JSON.stringify(first)};
const replyForms = [181, 183, 10];
const newForms = [178, 44];
const host = window.officeHost = {
  answersReply: true, replies: [], started: [], saves: "kept", settings: JSON.parse(sessionStorage.getItem("settings") ?? "null") ?? shown.settings ?? {},
  draftCalls: [],
  get draft() { return shown.draft; },
  paint(ground) {
    const colours = { bodyBackgroundColor: ground, bodyForegroundColor: 0xffffff - ground, controlBackgroundColor: ground, controlForegroundColor: 0xffffff - ground };
    [...listeners.entries()].find(([name]) => /theme/i.test(name))?.[1]([JSON.stringify(colours)]);
  },
  show(item) {
    shown = item;
    const listener = listeners.get("olkItemSelectedChanged") ?? [...listeners.entries()].find(([name]) => name.includes("ItemSelected"))?.[1];
    listener?.(item ? described(item) : "");
  },
};
const mailbox = {
  hostVersion: "15.20.9000.0", owaView: "ThreeColumns", userProfileType: "office365", userDisplayName: "Sam Rivera", userEmailAddress: "sam@contoso.example",
  userTimeZone: "W. Europe Standard Time", timeZoneOffsets: [], isRestIdSupported: true, restUrl: "https://none.example/api", ewsUrl: "https://none.example/ews",
};
function described({ id, subject, compose, draft }) {
  const person = { name: "Priya Shah", address: "priya.shah@northwind.example" };
  const read = { id, subject, normalizedSubject: subject, sender: person, from: person, to: [], cc: [], attachments: [], entities: {}, itemClass: "IPM.Note",
    conversationId: "c", internetMessageId: "<m@northwind.example>", dateTimeCreated: "2026-06-01T09:00:00Z", dateTimeModified: "2026-06-01T09:00:00Z" };
  return { ...mailbox, itemType: compose ? 4 : 1, permissionLevel: draft ? draft.permission ?? 3 : 1, ...(compose ? { conversationId: "c" } : read) };
}
${draftScript}
const context = {
  _id: app, _appName: 64, _appVersion: "16.01", _appUILocale: "en-US", _dataLocale: "en-US", _docUrl: location.origin + "/", _clientMode: 0, _settings: host.settings, _reason: 1,
  _osfControlType: 1, _eToken: "", _correlationId: "1", _appInstanceId: "1", _requirementMatrix: JSON.stringify({ mailbox: "${mailbox}" }), _hostCustomMessage: "",
  _hostFullVersion: "16.0.1", _appDomains: [], _featureGates: {},
};
const calls = {
  ContextActivationManager_getAppContextAsync: () => context,
  GetInitialData: () => (shown ? described(shown) : { ...mailbox, itemType: 6, permissionLevel: 1 }),
  ExecuteMethod({ MethodData, ApiParams }) {
    if (shown?.draft) return onDraft(shown.draft, MethodData.DispatchId, ApiParams);
    if (MethodData.DispatchId === 37) {
      if (shown?.body === undefined) return undefined;
      return shown.body === null ? { wasSuccessful: false, error: true, errorCode: 9020 } : { wasSuccessful: true, error: false, data: shown.body };
    }
    if (MethodData.DispatchId === 404) {
      if (host.saves === "silent") return undefined;
      if (host.saves === "refused") return { wasSuccessful: false, error: true, errorCode: 9019 + 1 };
      host.settings = ApiParams[0];
      sessionStorage.setItem("settings", JSON.stringify(host.settings));
    }
    if (newForms.includes(MethodData.DispatchId)) host.started.push(JSON.stringify(ApiParams));
    if (replyForms.includes(MethodData.DispatchId)) {
      host.replies.push(JSON.stringify(ApiParams));
      if (!host.answersReply) return undefined;
    }
    return { wasSuccessful: true, error: false, data: null };
  },
};
addEventListener("message", ({ data, source, origin }) => {
  let heard;
  try { heard = JSON.parse(data); } catch { return; }
  if (heard._messageType !== Kind.request) return;
  const post = (payload, responseType) => source.postMessage(JSON.stringify({
    _messageType: Kind.answer, _actionName: heard._actionName, _conversationId: heard._conversationId, _correlationId: heard._correlationId,
    _errorCode: 0, _responseType: responseType, _serializerVersion: 1, _origin: location.origin, _data: payload }), origin);
  if (heard._actionType === Action.register) {
    listeners.set(heard._actionName, (payload) => post(payload, Answer.forEvent));
    post({ Error: 0 }, Answer.forCall);
    return;
  }
  const answer = heard._actionType === Action.unregister ? 0 : (calls[heard._actionName] ?? (() => ({})))(heard._data);
  if (answer !== undefined) post(answer, Answer.forCall);
});
const frame = document.createElement("iframe");
frame.title = "Add-in";
frame.allow = "clipboard-write";
frame.style = "border:0;width:${width}px;height:900px";
// office.js learns from the frame's name who hosts it, so the name must stand before the frame does.
frame.name = JSON.stringify({ baseFrameName: "addin", hostInfo: "Outlook|Web|16.01|en-US|1||0", xdmInfo: [conversation, app, location.href].join("|"), serializerVersion: "1" });
frame.src = "/pane/index.html";
document.body.append(frame);
</script></body></html>`;
}
