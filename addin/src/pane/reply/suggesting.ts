import type { Choices, Reading, Reply } from "../../service/records.js";
import { asking, clickOn, Turns } from "../asking.js";
import { applyCorrections, isCorrected } from "../reading/corrections.js";
import { currentReading, type Work } from "../state.js";
import { onWork, putAsked, workOf } from "../store.js";
import type { Tools } from "../tools.js";
import { painted } from "../ui/painted.js";
import type { Checking } from "../writing/checking.js";
import { suggest, takeSuggestion } from "../writing/sheet.js";
import { checked, turnTo } from "../writing/writing.js";

/** Suggests a reply and plans ahead: each follows from the one before and from what the person says about it. */
export class Suggesting {
  private readonly reply = new Turns();
  private readonly plan = new Turns();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: Tools, private readonly checking: Checking) {}

  /** `found` says whether there is a reading to go on from. */
  async follow(found: Promise<boolean>): Promise<void> {
    if (await found) {
      await this.suggest(false);
    }
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

  // The service has checked its own suggestion; only the person's words still need a check.
  private bringIn(mailId: string, suggested: Reply, take: boolean): void {
    const { store } = this.tools;
    store.update(onWork(mailId, (work) => withSuggestion(work, suggested, take)));
    const writing = workOf(store.get())?.writing;
    if (writing && writing.sheet.text !== suggested.text) {
      void this.checking.now();
    }
  }
}

// An invitation goes to who wrote, whoever the second note is for.
function toSend({ noteTo, ...choices }: Choices): Choices {
  return noteTo && choices.note === "secondNote" ? { ...choices, noteTo } : choices;
}

// Corrections are worded and advised upon by the service, so a corrected reading always goes there.
function wantsReply(reading: Reading, work: Work): boolean {
  return work.choices.note !== "reply" || isCorrected(work.corrections) || work.revealed || ["reply", "optional"].includes(reading.answering.advice);
}

export function wantsPlan(reading: Reading, work: Work): boolean {
  return work.choices.wouldWorkWithThem && hasNotes(reading);
}

/** Whether there is anything more to write than an answer. */
export function hasNotes(reading: Reading): boolean {
  return ["reply", "optional", "otherRoute"].includes(reading.answering.advice);
}

function withSuggestion(work: Work, reply: Reply, take: boolean): Work {
  if (reply.text === "") {
    return work;
  }
  const sheet = (take ? takeSuggestion : suggest)(work.writing.sheet, reply.text);
  const writing = turnTo(work.writing, sheet);
  return { ...work, writing: sheet.text === reply.text ? checked(writing, reply.text, reply.tone) : writing };
}
