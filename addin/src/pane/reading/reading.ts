import { OutlookProblem, type Mail } from "../../outlook/outlook.js";
import { ownProblem } from "../../service/problem.js";
import type { OpenMessage, Reading } from "../../service/records.js";
import type { CallOptions } from "../../service/send.js";
import { asking, clickOn, Turns } from "../asking.js";
import { onAccess, onWork, putAsked, workOf } from "../store.js";
import type { Tools } from "../tools.js";

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
      return this.ask(work.mail, false, (options) => service.read({ told }, { ...options, ...click }));
    }
    if (store.get().access.without) {
      return this.fromOutlook(work.mail, click);
    }
    const found = await this.ask(work.mail, false, (options) => service.read({ messageId: work.mail.id }, { ...options, ...click }));
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
    return mail !== undefined && this.ask(mail, true, (options) => service.read({ message: { subject: mail.subject, from: mail.from, text } }, options));
  }

  stop(): void {
    this.turns.end();
  }

  private fromOutlook(mail: Mail, click: Pick<CallOptions, "click">): Promise<boolean> {
    return this.ask(mail, true, async (options) => this.tools.service.read({ message: await this.shown(mail) }, { ...options, ...click }));
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

  private async ask(mail: Mail, readHere: boolean, call: (options: CallOptions) => Promise<Reading>): Promise<boolean> {
    const { store } = this.tools;
    store.update(onWork(mail.id, (work) => ({ ...work, readHere })));
    return (await asking(this.turns, putAsked(store, mail.id, "reading"), call)) !== null;
  }
}
