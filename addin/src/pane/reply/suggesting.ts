import type { Reply } from "../../service/records.js";
import { asking, clickOn, Turns } from "../asking.js";
import { applyCorrections } from "../reading/corrections.js";
import { currentReading } from "../state.js";
import { onWork, putAsked, workOf } from "../store.js";
import type { Tools } from "../tools.js";
import { painted } from "../ui/painted.js";
import type { Checking } from "../writing/checking.js";
import { toSend, wantsPlan, wantsReply, withSuggestion } from "./suggestion.js";

/** Suggests a reply and plans ahead: each follows from the one before and from what the person says about it. */
export class Suggesting {
  private readonly reply = new Turns();
  private readonly plan = new Turns();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: Tools, private readonly checking: Checking) {}

  /** `found` says whether there is a reading to go on from; the reply may have come along with it. */
  async follow(found: Promise<boolean>): Promise<void> {
    if (!(await found)) {
      return;
    }
    const work = workOf(this.tools.store.get());
    const reply = work?.reply.value;
    if (!reply || reply.reading !== work.reading.value) {
      await this.suggest(false);
      return;
    }
    this.checkOwn(reply);
    await painted();
    await this.planAhead();
  }

  /** `take` puts the suggestion in even where the person has written; their words stay to be had back. */
  async suggest(take: boolean, clicked = false): Promise<void> {
    const { service, store } = this.tools;
    clearTimeout(this.timer);
    const work = workOf(store.get());
    const read = work?.reading.value;
    if (!work || !read) {
      return;
    }
    const corrected = applyCorrections(read, work.corrections);
    if (wantsReply(corrected, work)) {
      const put = putAsked(store, work.mail.id, "reply");
      const click = clicked ? clickOn(work.reply) : {};
      const suggested = await asking(this.reply, put, (options) => service.suggest(corrected, toSend(work.choices), { ...options, ...click }));
      if (!suggested) {
        return;
      }
      this.bringIn(work.mail.id, suggested, take);
      // The reply and its button come first: a plan asks for the time zone, which takes a browser as long as drawing all of them.
      await painted();
    }
    await this.planAhead();
  }

  /** For choices that are typed. */
  suggestSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.suggest(false), 400);
  }

  async planAhead(clicked = false): Promise<void> {
    const { service, store } = this.tools;
    const work = workOf(store.get());
    const current = work && currentReading(work);
    if (!work || !current || !wantsPlan(current, work)) {
      this.plan.end();
      return;
    }
    const click = clicked ? clickOn(work.plan) : {};
    await asking(this.plan, putAsked(store, work.mail.id, "plan"), (options) => service.plan(current, work.choices, { ...options, ...click }));
  }

  stop(): void {
    clearTimeout(this.timer);
    [this.reply, this.plan].forEach((turns) => turns.end());
  }

  private bringIn(mailId: string, suggested: Reply, take: boolean): void {
    this.tools.store.update(onWork(mailId, (work) => withSuggestion(work, suggested, take)));
    this.checkOwn(suggested);
  }

  // The service has checked its own suggestion; only the person's words still need a check.
  private checkOwn(suggested: Reply): void {
    const writing = workOf(this.tools.store.get())?.writing;
    if (writing && writing.sheet.text !== suggested.text) {
      void this.checking.now();
    }
  }
}
