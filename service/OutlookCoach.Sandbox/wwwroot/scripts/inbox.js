import { byId, element } from "./dom.js";
import { when } from "./when.js";

const FIELDS = "id,subject,from,receivedDateTime,isRead,bodyPreview";

/** The list of letters: newest first, moved through with the arrow keys. */
export class Inbox {
  #graph;
  #opened;
  #list = byId("letters");
  #letters = [];
  #shown = "";
  #current = "";

  /** @param opened called with the letter that the person opens */
  constructor(graph, opened) {
    this.#graph = graph;
    this.#opened = opened;
    this.#list.addEventListener("keydown", (event) => this.#move(event));
  }

  /** The letter that is open, or null. */
  get current() {
    return this.#letters.find((letter) => letter.id === this.#current) ?? null;
  }

  /** Reads the list again and shows what changed. */
  async refresh() {
    const page = await this.#graph.get(`/me/mailFolders/inbox/messages?$top=500&$select=${FIELDS}`);
    this.#letters = page.value;
    const state = JSON.stringify(this.#letters);
    if (state === this.#shown) return;
    this.#shown = state;
    this.#draw();
  }

  /** Opens a letter by its id. */
  open(id) {
    const letter = this.#letters.find((other) => other.id === id);
    if (!letter) return;
    const changed = this.#current !== id;
    this.#current = id;
    if (!letter.isRead) this.#markRead(letter);
    this.#draw();
    if (changed) this.#opened(letter);
  }

  /** Opens the newest letter. */
  openFirst() {
    const first = this.#letters[0];
    if (first) this.open(first.id);
  }

  #markRead(letter) {
    letter.isRead = true;
    // Only a mark: when it cannot be kept, the letter is simply bold again.
    this.#graph.patch(`/me/messages/${encodeURIComponent(letter.id)}`, { isRead: true }).catch(() => {});
  }

  #draw() {
    const rows = this.#letters.map((letter, index) => this.#row(letter, index));
    this.#list.replaceChildren(...rows);
    const at = this.#letters.findIndex((letter) => letter.id === this.#current);
    if (at >= 0) {
      this.#list.setAttribute("aria-activedescendant", `letter-${at}`);
      rows[at]?.scrollIntoView({ block: "nearest" });
    }
    const unread = this.#letters.filter((letter) => !letter.isRead).length;
    const badge = byId("unread");
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute("aria-label", `${unread} unread`);
  }

  #row(letter, index) {
    const sender = letter.from?.emailAddress;
    return element(
      "li",
      {
        id: `letter-${index}`,
        role: "option",
        class: letter.isRead ? "row" : "row unread",
        "aria-selected": letter.id === this.#current ? "true" : "false",
        click: () => {
          this.open(letter.id);
          this.#list.focus({ preventScroll: true });
        },
      },
      element("span", { class: "from" }, sender?.name || sender?.address || "Unknown sender"),
      element("time", { datetime: letter.receivedDateTime }, when(letter.receivedDateTime)),
      element("span", { class: "subject" }, letter.subject || "(no subject)", letter.isRead ? "" : element("span", { class: "hidden" }, " (unread)")),
      element("span", { class: "preview" }, letter.bodyPreview ?? ""),
    );
  }

  #move(event) {
    const at = this.#letters.findIndex((letter) => letter.id === this.#current);
    const last = this.#letters.length - 1;
    const targets = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
    const target = this.#letters[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    this.open(target.id);
  }
}
