import { Calendar } from "./calendar.js";
import { byId, notice } from "./dom.js";
import { takeFiles } from "./drop.js";
import { Graph } from "./graph.js";
import { Inbox } from "./inbox.js";
import { OpenLetter } from "./letter.js";
import { Pane } from "./pane.js";
import { Replies } from "./reply.js";
import { Theme } from "./theme.js";
import { LANGUAGE } from "./when.js";
import { makeResizable } from "./width.js";

const LOOK_AGAIN = 4000;

const graph = new Graph();
const calendar = new Calendar(graph);
const replies = new Replies();
const letter = new OpenLetter(graph, (message) => replies.open(message, ""));
const inbox = new Inbox(graph, opened);
const place = await (await fetch("/sandbox/page")).json();

const pane = new Pane(
  place,
  {
    item: () => asItem(inbox.current),
    openReply,
    openNew,
    body: readBody,
    settings: () => ({ theme: theme.current, displayName: "Sam Rivera", emailAddress: "sam@sandbox.example", language: LANGUAGE }),
  },
  { calendarChanged: () => guarded(() => calendar.refresh()), ready: () => {} },
);
const theme = new Theme((name) => pane.tell("themeChanged", { theme: name }));

function opened(item) {
  notice("");
  show("inbox");
  replies.showFor(item.id);
  void letter.show(item.id);
  pane.tell("itemChanged", { item: asItem(item) });
}

/** What Outlook tells a task pane of the open message without being asked for more; when it came is its `dateTimeCreated`. */
function asItem(item) {
  if (!item) return null;
  const sender = item.from?.emailAddress;
  return { id: item.id, subject: item.subject, from: { name: sender?.name ?? "", address: sender?.address ?? "" }, receivedAt: item.receivedDateTime, mode: "read" };
}

/** The open message with its words; protected ones are handed to nobody, as in Outlook. */
async function readBody({ itemId }) {
  if (inbox.current?.id !== itemId) throw new Error("itemChanged");
  const item = asItem(inbox.current);
  const message = await letter.read(itemId);
  const files = message.hasAttachments ? (await graph.get(`/me/messages/${encodeURIComponent(itemId)}/attachments?$select=name,contentType`)).value : [];
  if (files.some(({ name }) => /\.rpmsg$/i.test(name))) throw new Error("refused");
  return { ...item, text: message.body.content };
}

async function openReply({ itemId, text }) {
  const isOpen = () => inbox.current?.id === itemId;
  if (!isOpen()) throw new Error("itemChanged");
  const message = await letter.read(itemId);
  if (!isOpen()) throw new Error("itemChanged");
  show("inbox");
  replies.open(message, String(text ?? ""));
  return {};
}

function openNew({ to, subject, text }) {
  if (!inbox.current) throw new Error("unsupported");
  show("inbox");
  replies.start(inbox.current.id, { to: String(to ?? ""), subject: String(subject ?? ""), text: String(text ?? "") });
  return {};
}

function show(view) {
  for (const name of ["inbox", "calendar"]) {
    byId(name).hidden = name !== view;
    byId(`show-${name}`).setAttribute("aria-pressed", String(name === view));
  }
}

let silent = false;

/** Runs something that needs the sandbox; says once when it has gone, and once when it is back. */
async function guarded(action) {
  try {
    await action();
    if (silent) notice("The sandbox is back.");
    silent = false;
  } catch {
    if (!silent) notice("The sandbox does not answer. What you wrote is still here; start it again and the page goes on.", "problem");
    silent = true;
  }
}

byId("show-inbox").addEventListener("click", () => {
  notice("");
  show("inbox");
});
byId("show-calendar").addEventListener("click", () => {
  notice("");
  show("calendar");
  void guarded(() => calendar.refresh());
});
makeResizable();
takeFiles(async (id) => {
  await guarded(() => inbox.refresh());
  inbox.open(id);
});

await guarded(() => inbox.refresh());
inbox.openFirst();
void guarded(() => calendar.refresh());
void pane.load();
setInterval(() => {
  if (!document.hidden) void guarded(() => inbox.refresh());
}, LOOK_AGAIN);
