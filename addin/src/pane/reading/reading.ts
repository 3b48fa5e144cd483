import { OutlookProblem, type Mail } from "../../outlook/outlook.js";
import { ownProblem } from "../../service/problem.js";
import type { Choices, OpenMessage, Reading, Reply } from "../../service/records.js";
import type { CallOptions } from "../../service/send.js";
import { readingIn } from "../../service/service.js";
import { asking, clickOn, Turns } from "../asking.js";
import { takeAlong, toSend } from "../reply/suggestion.js";
import type { Asked } from "../asked.js";
import { onAccess, onWork, workOf, type Store } from "../store.js";
import type { Tools } from "../tools.js";
import { isCorrected } from "./corrections.js";

/** Asks with the choices that a reply may be made of at once; without any where that reply would not be the one. */
type Call = (options: CallOptions, choices: Choices | undefined) => Promise<Reading | Reply>;

/** Reads the open mail: through the mailbox, or from what Outlook shows where the mailbox stays closed. */
export class ReadingMail {
  private readonly turns = new Turns();

  constructor(private readonly tools: Tools) {}

  /** `clicked` answers the problem that is shown. True when there is a reading. */
  async read(clicked = false, otherAccount = false): Promise<boolean> {
    const { store, service } = this.tools;
    const work = workOf(store.get());
    if (!work) {
      return false;
    }
    const click = clicked ? clickOn(work.reading, otherAccount) : {};
    const { told } = work;
    if (told) {
      return this.ask(work.mail, false, (options, choices) => service.read({ told }, { ...options, ...click }, choices));
    }
    if (store.get().access.without) {
      return this.fromOutlook(work.mail, click);
    }
    const found = await this.ask(work.mail, false, (options, choices) => service.read({ messageId: work.mail.id }, { ...options, ...click }, choices));
    const now = workOf(store.get());
    const code = now?.mail.id === work.mail.id && now.reading.at === "problem" ? now.reading.problem.code : "";
    if (code === "consent_refused") {
      this.goWithout(true);
    }
    return found || (/^(consent_refused|message_unreadable|no_mailbox)$/.test(code) && this.fromOutlook(work.mail, {}));
  }

  /** Nobody is asked again; the next mails are read this way too. */
  goWithout(without: boolean): void {
    this.tools.drawer.goWithout(without);
    this.tools.store.update(onAccess({ without }));
  }

  /** What Outlook shows, for one mail that the mailbox did not give. */
  async here(): Promise<boolean> {
    const work = workOf(this.tools.store.get());
    return work !== null && this.fromOutlook(work.mail, {});
  }

  /** The text that the person pasted for a mail whose own cannot be read. */
  async pasted(text: string): Promise<boolean> {
    const { store, service } = this.tools;
    const mail = workOf(store.get())?.mail;
    return mail !== undefined && this.ask(mail, true, (options, choices) => service.read({ message: { subject: mail.subject, from: mail.from, text } }, options, choices));
  }

  stop(): void {
    this.turns.end();
  }

  private fromOutlook(mail: Mail, click: Pick<CallOptions, "click">): Promise<boolean> {
    return this.ask(mail, true, async (options, choices) => this.tools.service.read({ message: await this.shown(mail) }, { ...options, ...click }, choices));
  }

  private async shown({ id, subject, from }: Mail): Promise<OpenMessage> {
    try {
      return await this.tools.outlook.readOpen(id);
    } catch (error) {
      if (error instanceof OutlookProblem && error.trouble === "itemChanged") {
        throw ownProblem("other_open");
      }
      return { subject, from, protected: true };
    }
  }

  private async ask(mail: Mail, readHere: boolean, call: Call): Promise<boolean> {
    const { store } = this.tools;
    store.update(onWork(mail.id, (work) => ({ ...work, readHere })));
    const work = workOf(store.get());
    // A corrected reading is worded anew by the service, so its reply is made only then.
    const choices = work && !isCorrected(work.corrections) ? toSend(work.choices) : undefined;
    return (await asking(this.turns, putRead(store, mail.id), (options) => call(options, choices))) !== null;
  }
}

/** Puts a reading into the work, and in the same step the reply that came along: what is shown of them is drawn once. */
function putRead(store: Store, mailId: string) {
  return (next: (value: Reading | Reply | null) => Asked<Reading | Reply>) =>
    store.update(onWork(mailId, (work) => {
      const asked = next(work.reading.value);
      const reading = { ...asked, value: asked.value && readingIn(asked.value) } as Asked<Reading>;
      return asked.at === "here" && "reading" in asked.value ? takeAlong({ ...work, reading }, asked.value) : { ...work, reading };
    }));
}
