import { byId, element } from "./dom.js";
import { whenInFull } from "./when.js";

const FIELDS = "id,subject,from,replyTo,toRecipients,receivedDateTime,hasAttachments,body";

/** The open message, as text only: nothing in a mail becomes part of the page. */
export class OpenLetter {
  #graph;
  #place = byId("letter");
  #asked = 0;
  #reply;

  /** @param reply called with the message when the person presses Reply */
  constructor(graph, reply) {
    this.#graph = graph;
    this.#reply = reply;
  }

  /** Shows a letter; when another is asked for meanwhile, the earlier answer is dropped. */
  async show(id) {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const message = await this.read(id);
      if (asked === this.#asked) this.#draw(message);
    } catch (problem) {
      if (asked === this.#asked) this.#place.replaceChildren(element("p", { class: "quiet" }, `This letter cannot be shown: ${problem.message}`));
    }
  }

  /** Reads a whole message, its body as text. */
  read(id) {
    return this.#graph.get(`/me/messages/${encodeURIComponent(id)}?$select=${FIELDS}`, 'outlook.body-content-type="text"');
  }

  #draw(message) {
    const subject = message.subject || "(no subject)";
    const lines = [["From", person(message.from)], ["To", (message.toRecipients ?? []).map(person).join("; ")]];
    if (message.replyTo?.length) lines.push(["Replies go to", message.replyTo.map(person).join("; ")]);
    if (message.hasAttachments) lines.push(["Attached", "files that the sandbox does not open"]);
    this.#place.replaceChildren(
      element("header", {}, element("h2", {}, subject), element("button", { type: "button", click: () => this.#reply(message) }, "Reply")),
      element("dl", {}, ...lines.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
      element("time", { datetime: message.receivedDateTime }, whenInFull(message.receivedDateTime)),
      element("pre", { class: "body" }, message.body.content),
    );
    byId("message").scrollTop = 0;
  }
}

/** A name with its address. */
export function person(recipient) {
  const { name, address } = recipient?.emailAddress ?? {};
  if (!address) return "unknown";
  return name && name !== address ? `${name} <${address}>` : address;
}
