/** What the page that plays Outlook can be told and asked from a test. */
export interface HostOfPage {
  item: PageItem | null;
  /** The words of the open message; null where the page hands them to nobody. */
  body: string | null;
  /** How the page answers "openReply". */
  reply: "opens" | "silent" | "itemChanged" | "refuses";
  theme: "light" | "dark";
  /** New messages that were opened. */
  readonly started: { readonly to: string; readonly subject: string; readonly text: string }[];
  readonly opened: { readonly itemId: string; readonly text: string; readonly html: string }[];
  readonly notes: string[];
  show(item: PageItem | null): void;
  /** Changes what is on screen without telling the pane, as a pinned pane meets it. */
  swap(item: PageItem | null): void;
  paint(theme: "light" | "dark"): void;
}

export interface PageItem {
  readonly id: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly mode: "read" | "compose";
}

declare global {
  interface Window {
    host: HostOfPage;
  }
}

export const firstItem: PageItem = { id: "m1", subject: "Your application at Northwind", from: { name: "Priya Shah", address: "priya.shah@northwind.example" }, mode: "read" };
export const secondItem: PageItem = { id: "m2", subject: "Regarding the analyst role", from: { name: "Careers", address: "careers@fabrikam.example" }, mode: "read" };

/** A page of our own that frames the pane and speaks its protocol. */
export function hostPage(paneOrigin: string, width: number): string {
  return `<!doctype html><html lang="en"><head><title>Host</title><style>body{margin:0}iframe{border:0;width:${width}px;height:100vh}</style></head><body>
<iframe title="Pane" allow="clipboard-write"></iframe>
<script>
const frame = document.querySelector("iframe");
const send = (message) => frame.contentWindow.postMessage({ channel: "outlookcoach", ...message }, ${JSON.stringify(paneOrigin)});
const stored = JSON.parse(sessionStorage.getItem("host") ?? "null");
const host = window.host = {
  item: stored ?? ${JSON.stringify(firstItem)}, reply: "opens", theme: "light", opened: [], started: [], notes: [],
  body: "Dear Sam,\\n\\nThank you for talking with us. We have chosen somebody else.\\n\\nPriya",
  swap(item) { host.item = item; sessionStorage.setItem("host", JSON.stringify(item)); },
  show(item) { host.swap(item); send({ event: "itemChanged", item }); },
  paint(theme) { host.theme = theme; send({ event: "themeChanged", theme }); },
};
const answers = {
  item: () => host.item,
  settings: () => ({ theme: host.theme, displayName: "Sam Rivera", emailAddress: "sam@sandbox.example", language: new URLSearchParams(location.search).get("language") }),
  body({ itemId }) {
    if (host.item?.id !== itemId) throw "itemChanged";
    if (host.body === null) throw "refused";
    return { ...host.item, receivedAt: "2026-06-01T09:00:00Z", text: host.body };
  },
  openNew(args) {
    if (host.reply !== "opens") throw host.reply;
    host.started.push(args);
    return {};
  },
  openReply(args) {
    if (host.reply !== "opens") throw host.reply;
    host.opened.push(args);
    return {};
  },
};
addEventListener("message", ({ data, source, origin }) => {
  if (source !== frame.contentWindow || origin !== ${JSON.stringify(paneOrigin)} || data.channel !== "outlookcoach") return;
  if (data.note) { host.notes.push(data.note); return; }
  try { send({ id: data.id, ok: true, result: answers[data.call](data.args) }); }
  catch (error) { if (error !== "silent") send({ id: data.id, ok: false, error: String(error) }); }
});
frame.src = "${paneOrigin}/pane/index.html?host=page&hostOrigin=" + encodeURIComponent(location.origin);
</script></body></html>`;
}
