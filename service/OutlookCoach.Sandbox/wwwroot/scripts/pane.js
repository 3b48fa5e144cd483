import { byId, element } from "./dom.js";

const CHANNEL = "outlookcoach";
const PATIENCE = 15_000;

/** The task pane in its frame, and the messages between the two. */
export class Pane {
  #url;
  #origin;
  #calls;
  #notes;
  #frame = null;
  #waiting = 0;

  /**
   * @param place where the pane is: {paneUrl, paneOrigin}
   * @param calls what the pane may ask: name to a function of its arguments
   * @param notes what the pane may tell: name to a function
   */
  constructor(place, calls, notes) {
    this.#url = place.paneUrl;
    this.#origin = place.paneOrigin;
    this.#calls = calls;
    this.#notes = notes;
    window.addEventListener("message", (event) => this.#hear(event));
  }

  /** Loads the pane, or says plainly why it cannot be seen. */
  async load() {
    this.#frame?.remove();
    this.#frame = null;
    this.#problem("");
    if (!this.#url) {
      this.#problem("No task pane is set. Start OutlookCoach itself: it starts this page with its pane.");
      return;
    }
    try {
      // A frame tells nobody that it failed to load, so the address is tried first.
      await fetch(this.#url, { mode: "no-cors" });
    } catch {
      this.#problem(`The task pane at ${this.#url} cannot be reached. Is OutlookCoach running?`);
      return;
    }
    this.#frameIt();
  }

  /** Tells the pane that something happened. */
  tell(event, details) {
    this.#frame?.contentWindow?.postMessage({ channel: CHANNEL, event, ...details }, this.#origin);
  }

  #frameIt() {
    const address = new URL(this.#url);
    address.searchParams.set("host", "page");
    address.searchParams.set("hostOrigin", location.origin);
    this.#frame = element("iframe", { title: "OutlookCoach", src: address.href, allow: "clipboard-read; clipboard-write" });
    byId("pane").append(this.#frame);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#problem("The task pane has not answered yet."), PATIENCE);
  }

  #problem(text) {
    const place = byId("pane-problem");
    place.hidden = text === "";
    place.replaceChildren();
    if (text === "") return;
    clearTimeout(this.#waiting);
    place.append(element("p", {}, text), element("button", { type: "button", click: () => this.load() }, "Try again"));
  }

  async #hear(event) {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const message = event.data;
    if (typeof message !== "object" || message === null || message.channel !== CHANNEL) return;
    clearTimeout(this.#waiting);
    this.#problem("");
    if (typeof message.note === "string") this.#notes[message.note]?.();
    if (typeof message.id === "number" && typeof message.call === "string") this.#answer(message, await this.#run(message));
  }

  async #run({ call, args }) {
    if (!Object.hasOwn(this.#calls, call)) return { ok: false, error: "unknownCall" };
    try {
      return { ok: true, result: await this.#calls[call](args ?? {}) };
    } catch (problem) {
      return { ok: false, error: problem.message };
    }
  }

  #answer({ id }, answer) {
    this.#frame?.contentWindow?.postMessage({ channel: CHANNEL, id, ...answer }, this.#origin);
  }
}
