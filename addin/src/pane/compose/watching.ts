import type { DraftWords, OpenDraft } from "../../outlook/outlook.js";

/** How long to wait between two looks, and after how many that bring nothing to stop looking; a host that never gave the draft is not asked again. */
export const looks = { pause: 1_000, most: 3 };

/** Looks at the draft now and then, as Outlook tells nobody when it changes: never while the pane is hidden, never faster than Outlook answers. */
export class Watching {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  private missed = 0;
  private seen = false;
  private readonly shown = () => void (document.hidden ? this.rest() : this.look());

  constructor(private readonly open: () => Promise<OpenDraft>, private readonly saw: (words: DraftWords) => void, private readonly lost: () => void) {}

  start(): void {
    this.missed = 0;
    this.seen = false;
    document.addEventListener("visibilitychange", this.shown);
    void this.look();
  }

  stop(): void {
    this.rest();
    document.removeEventListener("visibilitychange", this.shown);
  }

  /** No look comes between: one that is under way is not heard. */
  async meanwhile<T>(act: (draft: OpenDraft) => Promise<T>): Promise<T> {
    this.rest();
    const mine = this.turn;
    try {
      return await act(await this.open());
    } finally {
      if (this.turn === mine) {
        this.later(looks.pause);
      }
    }
  }

  private rest(): void {
    this.turn++;
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    this.rest();
    if (document.hidden) {
      return;
    }
    const mine = this.turn;
    const began = Date.now();
    const words = await this.open().then((draft) => draft.read()).catch(() => null);
    if (this.turn !== mine) {
      return;
    }
    this.missed = words ? 0 : this.missed + 1;
    if (words) {
      this.seen = true;
      this.saw(words);
    } else if (!this.seen || this.missed >= looks.most) {
      this.lost();
      return;
    }
    // A long mail takes Outlook time to hand over; most of the time is left to it.
    this.later(Math.max(looks.pause, 4 * (Date.now() - began)));
  }
}
