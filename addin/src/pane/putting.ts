import { OutlookProblem, type OutlookTrouble } from "../outlook/outlook.js";
import { problemOf } from "./asking.js";
import type { Putting, Work } from "./state.js";
import { onWork, workOf } from "./store.js";
import type { Tools } from "./tools.js";
import { visible } from "./writing.js";

/** Brings the words into Outlook's reply window; when that does not open, into a draft; when that does not come either, onto the clipboard. */
export function createPutting({ outlook, service, store, copy }: Tools) {
  function set(work: Work, putting: Putting, handedOver: string | null = work.handedOver): void {
    store.update(onWork(work.mail.id, (now) => ({ ...now, putting, handedOver })));
  }

  async function putInReply(sure: boolean): Promise<void> {
    const work = workOf(store.get());
    if (!work || work.putting.is === "opening" || work.putting.is === "drafting") {
      return;
    }
    const because = sure ? null : doubt(work);
    if (because) {
      set(work, { is: "sure", because });
      return;
    }
    set(work, { is: "opening" });
    try {
      await open(work);
    } catch (error) {
      await instead(work, error instanceof OutlookProblem ? error.trouble : "refused");
    }
  }

  // The message on screen is asked for again: a pinned pane may not have been told that it changed.
  async function open(work: Work): Promise<void> {
    const shown = await outlook.shown();
    if (shown.mode !== "read" || shown.id !== work.mail.id) {
      set(work, { is: "moved", to: shown.mode === "read" ? shown : null });
      return;
    }
    const text = work.writing.sheet.text;
    await outlook.openReply(work.mail.id, text);
    set(work, { is: "opened" }, text);
  }

  async function instead(work: Work, because: OutlookTrouble): Promise<void> {
    if (because === "itemChanged") {
      set(work, { is: "moved", to: null });
    } else {
      await makeDraft(work, because, false);
    }
  }

  async function makeDraft(work: Work, because: OutlookTrouble, interactive: boolean): Promise<void> {
    const text = work.writing.sheet.text;
    set(work, { is: "drafting", because });
    try {
      const draft = await service.draft(work.mail.id, text, { interactive });
      set(work, { is: "drafted", because, webLink: linkOf(draft.webLink) }, text);
    } catch (error) {
      const copied = await copy(text);
      set(work, { is: "draftProblem", because, copied, problem: problemOf(error) }, copied ? text : work.handedOver);
    }
  }

  return {
    putInReply,
    async putInDraft(): Promise<void> {
      const work = workOf(store.get());
      if (work) {
        const because = "because" in work.putting && work.putting.is !== "sure" ? work.putting.because : "itemChanged";
        await makeDraft(work, because, true);
      }
    },
    async copyText(): Promise<void> {
      const work = workOf(store.get());
      if (work) {
        const text = work.writing.sheet.text;
        const copied = await copy(text);
        set(work, { is: copied ? "copied" : "byHand" }, copied ? text : work.handedOver);
      }
    },
    back(): void {
      const work = workOf(store.get());
      if (work) {
        set(work, { is: "idle" });
      }
    },
  };
}

/** Asked once, never forced: words that call for care, or that may close the door. */
function doubt(work: Work): "strong" | "care" | null {
  if (work.writing.tone?.care) {
    return "care";
  }
  return visible(work.writing).some((finding) => finding.weight === "strong") ? "strong" : null;
}

function linkOf(webLink: string | undefined): string | null {
  return webLink && URL.canParse(webLink) && /^https?:$/.test(new URL(webLink).protocol) ? webLink : null;
}
