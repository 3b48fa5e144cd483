import { OutlookProblem, type OutlookTrouble } from "../../outlook/outlook.js";
import type { CallOptions } from "../../service/send.js";
import { problemOf } from "../asking.js";
import type { Putting, Work } from "../state.js";
import { onWork, workOf } from "../store.js";
import type { Tools } from "../tools.js";
import { doubt } from "./standing.js";

/** Brings the words into Outlook's reply window; when that does not open, into a draft; when that does not come either, onto the clipboard. */
export class HandingOver {
  constructor(private readonly tools: Tools) {}

  async putInReply(sure: boolean): Promise<void> {
    const work = this.work;
    if (!work || work.putting.is === "opening" || work.putting.is === "drafting") {
      return;
    }
    const because = sure ? null : doubt(work);
    if (because) {
      this.set(work, { is: "sure", because });
      return;
    }
    this.set(work, { is: "opening" });
    try {
      await this.open(work);
    } catch (error) {
      await this.instead(work, error instanceof OutlookProblem ? error.trouble : "refused");
    }
  }

  /** On the person's own click, so that a missing permission may be asked for. */
  async putInDraft(): Promise<void> {
    const work = this.work;
    if (work) {
      const because = "because" in work.putting && work.putting.is !== "sure" ? work.putting.because : "itemChanged";
      await this.makeDraft(work, because, work.putting.is === "draftProblem" ? { click: { on: work.putting.problem } } : {});
    }
  }

  async copyText(): Promise<void> {
    const work = this.work;
    if (work) {
      const text = work.writing.sheet.text;
      const copied = await this.tools.copy(text);
      this.set(work, { is: copied ? "copied" : "byHand" }, copied ? text : null);
    }
  }

  private get work(): Work | null {
    return workOf(this.tools.store.get());
  }

  private set(work: Work, putting: Putting, text: string | null = null): void {
    this.tools.store.update(onWork(work.mail.id, (now) => ({ ...now, putting, ...(text === null ? {} : { handedOver: [...now.handedOver, text], sleptAt: null }) })));
  }

  // The message on screen is asked for again: a pinned pane may not have been told that it changed.
  private async open(work: Work): Promise<void> {
    const { outlook } = this.tools;
    const shown = await outlook.shown();
    if (shown.mode !== "read" || shown.id !== work.mail.id) {
      this.set(work, { is: "moved", to: shown.mode === "read" ? shown : null });
      return;
    }
    const text = work.writing.sheet.text;
    await outlook.openReply(work.mail.id, text);
    this.set(work, { is: "opened" }, text);
  }

  private async instead(work: Work, because: OutlookTrouble): Promise<void> {
    if (because === "itemChanged") {
      const shown = await this.tools.outlook.shown().catch(() => null);
      this.set(work, { is: "moved", to: shown?.mode === "read" && shown.id !== work.mail.id ? shown : null });
    } else {
      await this.makeDraft(work, because);
    }
  }

  private async makeDraft(work: Work, because: OutlookTrouble, click: Pick<CallOptions, "click"> = {}): Promise<void> {
    const text = work.writing.sheet.text;
    this.set(work, { is: "drafting", because });
    try {
      const draft = await this.tools.service.draft(work.mail.id, text, click);
      this.set(work, { is: "drafted", because, draft, undoing: "no" }, text);
    } catch (error) {
      const copied = await this.tools.copy(text);
      this.set(work, { is: "draftProblem", because, copied, problem: problemOf(error) }, copied ? text : null);
    }
  }
}
