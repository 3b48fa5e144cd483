import { byId, element, notice } from "./dom.js";
import { person } from "./letter.js";
import { whenInFull } from "./when.js";

/** Reply windows, docked over their message. They stay with their letter when the person looks at another. */
export class Replies {
  #place = byId("reply");
  #windows = [];

  /** Opens a reply to a message with a text in it; the addressee comes from the headers alone. */
  open(message, text) {
    const to = message.replyTo?.length ? message.replyTo : [message.from];
    const quote = element("details", { open: true }, element("summary", {}, "The letter you answer"), element("pre", { class: "quoted" }, quoted(message)));
    this.#dock(message.id, { label: `Reply to ${person(to[0])}`, to: to.map(person).join("; "), subject: replySubject(message.subject), text }, quote);
  }

  /** Opens a new message over the letter that is open. */
  start(id, { to, subject, text }) {
    this.#dock(id, { label: "New message", to, subject, text });
  }

  #dock(id, { label, to, subject, text }, ...below) {
    const body = element("textarea", { "aria-label": "Message body", rows: "12" });
    body.value = text;
    const close = (words) => this.#close(form, words);
    const form = element(
      "form",
      { class: "compose", role: "dialog", "aria-label": label, submit: (event) => event.preventDefault() },
      element("dl", {},
        element("dt", {}, "To"), element("dd", { class: "to" }, to),
        element("dt", {}, "Subject"), element("dd", { class: "subject" }, subject)),
      body,
      ...below,
      element("div", { class: "buttons" },
        element("button", { type: "button", class: "primary", click: () => close("Nothing was sent: this is a sandbox. In Outlook, your message would now be on its way.") },
          "Send (sandbox: nothing leaves this machine)"),
        element("button", { type: "button", click: () => close("The message was discarded.") }, "Discard")),
    );
    this.#windows.unshift({ id, form });
    this.#place.prepend(form);
    this.showFor(id);
    body.focus();
    body.setSelectionRange(0, 0);
    byId("message").scrollTop = 0;
  }

  /** Shows the replies to one letter and keeps the others out of sight. */
  showFor(id) {
    for (const window of this.#windows) window.form.hidden = window.id !== id;
    this.#place.hidden = !this.#windows.some((window) => window.id === id);
  }

  #close(form, words) {
    this.#windows = this.#windows.filter((window) => window.form !== form);
    form.remove();
    this.#place.hidden = !this.#windows.some((window) => !window.form.hidden);
    byId("message").focus();
    notice(words);
  }
}

function replySubject(subject) {
  return /^re:/i.test(subject ?? "") ? subject : `RE: ${subject ?? ""}`;
}

function quoted(message) {
  return `From: ${person(message.from)}\nSent: ${whenInFull(message.receivedDateTime)}\nSubject: ${message.subject}\n\n${message.body.content}`;
}
