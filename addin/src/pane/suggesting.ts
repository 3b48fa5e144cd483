import type { Reading, Reply } from "../service/records.js";
import { asking, Turns } from "./asking.js";
import type { Checking } from "./checking.js";
import { applyCorrections, isCorrected } from "./corrections.js";
import { suggest, takeSuggestion } from "./sheet.js";
import { currentReading, type Work } from "./state.js";
import { onWork, putAsked, workOf } from "./store.js";
import type { Tools } from "./tools.js";
import { checked, turnTo } from "./writing.js";

/** Reads the mail, suggests a reply, plans ahead: each follows from the one before and from what the person says about it. */
export function createSuggesting({ service, store }: Tools, checking: Checking) {
  const reading = new Turns();
  const reply = new Turns();
  const plan = new Turns();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(interactive = false): Promise<void> {
    const mailId = workOf(store.get())?.mail.id;
    if (mailId === undefined) {
      return;
    }
    const found = await asking(reading, putAsked(store, mailId, "reading"), (options) => service.read(mailId, { ...options, interactive }));
    if (found) {
      await suggestReply(false);
    }
  }

  /** `take` puts the suggestion in even where the person has written; their words stay to be had back. */
  async function suggestReply(take: boolean, interactive = false): Promise<void> {
    clearTimeout(timer);
    const work = workOf(store.get());
    const read = work?.reading.value;
    if (!work || !read) {
      return;
    }
    const corrected = applyCorrections(read, work.corrections);
    if (wantsReply(corrected, work)) {
      const put = putAsked(store, work.mail.id, "reply");
      const suggested = await asking(reply, put, (options) => service.suggest(corrected, work.choices, { ...options, interactive }));
      if (!suggested) {
        return;
      }
      store.update(onWork(work.mail.id, (now) => withSuggestion(now, suggested, take)));
      checkIfOwn(suggested);
    }
    await planAhead();
  }

  function checkIfOwn(suggested: Reply): void {
    const writing = workOf(store.get())?.writing;
    if (writing && writing.sheet.text !== suggested.text) {
      void checking.now();
    }
  }

  async function planAhead(interactive = false): Promise<void> {
    const work = workOf(store.get());
    const current = work && currentReading(work);
    if (!work || !current || !wantsPlan(current, work)) {
      plan.end();
      return;
    }
    await asking(plan, putAsked(store, work.mail.id, "plan"), (options) => service.plan(current, work.choices, { ...options, interactive }));
  }

  return {
    read,
    suggestReply,
    planAhead,
    /** For choices that are typed. */
    suggestSoon() {
      clearTimeout(timer);
      timer = setTimeout(() => void suggestReply(false), 400);
    },
    stop() {
      clearTimeout(timer);
      [reading, reply, plan].forEach((turns) => turns.end());
    },
  };
}

export type Suggesting = ReturnType<typeof createSuggesting>;

// Corrections are worded and advised upon by the service, so a corrected reading always goes there.
function wantsReply(reading: Reading, work: Work): boolean {
  return isCorrected(work.corrections) || work.revealed || ["reply", "optional"].includes(reading.answering.advice);
}

export function wantsPlan(reading: Reading, work: Work): boolean {
  return work.choices.wouldWorkWithThem && ["reply", "optional", "otherRoute"].includes(reading.answering.advice);
}

function withSuggestion(work: Work, reply: Reply, take: boolean): Work {
  if (reply.text === "") {
    return work;
  }
  const sheet = (take ? takeSuggestion : suggest)(work.writing.sheet, reply.text);
  const writing = turnTo(work.writing, sheet);
  return { ...work, writing: sheet.text === reply.text ? checked(writing, reply.text, reply.tone) : writing };
}
