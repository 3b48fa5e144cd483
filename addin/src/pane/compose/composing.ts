import { OutlookProblem, type DraftWords, type OpenDraft } from "../../outlook/outlook.js";
import { ownProblem, type Problem } from "../../service/problem.js";
import type { Finding, Reading, Register, Reply } from "../../service/records.js";
import type { CallOptions } from "../../service/send.js";
import { readingIn } from "../../service/service.js";
import { problemOf } from "../asking.js";
import { defaultChoices, type Composed, type State } from "../state.js";
import { onWriting, writingOf } from "../store.js";
import type { Tools } from "../tools.js";
import type { Checking } from "../writing/checking.js";
import { edit as difference, follow, reach } from "../writing/spans.js";
import { edit, phraseOf, replace, undo } from "../writing/writing.js";
import type { DraftTrouble } from "./compose.en.js";
import { Watching } from "./watching.js";

/** What the view shows besides the words and their findings. */
export interface Composing {
  readonly at: "looking" | "live" | "paste";
  /** There is a mail below the draft. */
  readonly answers: boolean;
  readonly asking: "no" | "asking" | "slow";
  /** The suggestion that was put in and still stands there as it was. */
  readonly inserted: string | null;
  readonly told: "inserted" | "takenOut" | DraftTrouble | null;
  /** Why there is no suggestion, in the service's words. */
  readonly instead: string;
  readonly problem: Problem | null;
}

const first: Composing = { at: "looking", answers: false, asking: "no", inserted: null, told: null, instead: "", problem: null };

export type Composer = ReturnType<typeof createComposing>;

/** Coaches the draft in Outlook's compose window; `show` hears of every change. */
export function createComposing(tools: Tools, checking: Checking, show: (now: Composing) => void) {
  const draft = new Draft(tools, checking, show);
  return {
    start: () => draft.start(),
    stop: () => draft.stop(),
    replace: (finding: Finding) => draft.replace(finding),
    undo: () => draft.undo(),
    suggest: (register: Register) => draft.suggest(register),
    takeOut: () => draft.takeOut(),
  };
}

class Draft {
  private now = first;
  private quoted = "";
  private lastCheck = 0;
  private readonly watching: Watching;

  constructor(private readonly tools: Tools, private readonly checking: Checking, private readonly show: (now: Composing) => void) {
    this.watching = new Watching(() => this.open(), (words) => this.see(words), () => this.paste());
  }

  start(): void {
    this.set({ at: "looking" });
    this.tools.store.update(onComposed((scene) => ({ ...scene, live: true })));
    this.watching.start();
  }

  stop(): void {
    this.watching.stop();
  }

  async replace(finding: Finding): Promise<void> {
    const before = this.text;
    await this.act(async (draft) => {
      await this.lookAgain(draft);
      const found = follow(finding, before, this.text);
      if (!found) {
        throw new OutlookProblem("itemChanged");
      }
      const words = found.try ?? phraseOf(this.writing, found);
      await draft.change(this.text, reach(this.text, found, words), words);
      this.tools.store.update(onWriting((writing) => replace(writing, found)));
      void this.check();
    });
  }

  async undo(): Promise<void> {
    const { step } = this.writing;
    if (step?.did !== "replaced") {
      this.tools.store.update(onWriting(undo));
      return;
    }
    await this.act(async (draft) => {
      const { from, removed, added } = difference(step.after, step.before);
      await draft.change(step.after, { start: from, length: removed }, step.before.slice(from, from + added));
      this.tools.store.update(onWriting(undo));
      void this.check();
    });
  }

  /** Reads the mail below the draft and puts a reply to it above everything. */
  async suggest(register: Register): Promise<void> {
    const { problem, asking } = this.now;
    if (asking !== "no") {
      return;
    }
    this.set({ asking: "asking", problem: null, told: null, instead: "" });
    const options: CallOptions = { onSlow: () => this.set({ asking: "slow" }), ...(problem ? { click: { on: problem } } : {}) };
    try {
      const reply = await this.replyTo(register, options);
      await this.bringIn(reply);
    } catch (error) {
      this.set({ problem: problemOf(error) });
    }
    this.set({ asking: "no" });
  }

  async takeOut(): Promise<void> {
    const { inserted } = this.now;
    await this.act(async (draft) => {
      await this.lookAgain(draft);
      if (inserted === null || !this.text.startsWith(inserted)) {
        throw new OutlookProblem("itemChanged");
      }
      if (!(await draft.takeAway())) {
        const behind = /^\n*/.exec(this.text.slice(inserted.length))?.[0].length ?? 0;
        await draft.change(this.text, { start: 0, length: inserted.length + behind }, "");
      }
      this.set({ inserted: null, told: "takenOut" });
    });
  }

  private async replyTo(register: Register, options: CallOptions): Promise<Reply> {
    const { service, store, yourName } = this.tools;
    const draft = await this.open();
    const [{ subject, to }, { quoted, signed }] = [await draft.about(), await draft.read()];
    const reading = readingIn(await service.read({ message: { subject: subject.replace(/^\s*(?:re|aw|antw|sv|rv|r)\s*:\s*/i, ""), from: to, text: quoted } }, options));
    store.update(onComposed((scene) => ({ ...scene, reading })));
    // Outlook's signature says the name already.
    return service.suggest(reading, { ...defaultChoices, register, ...(yourName && !signed ? { yourName } : {}) }, options);
  }

  private async bringIn({ text, reading, instead }: Reply): Promise<void> {
    if (!wantsReply(reading) || text === "") {
      this.set({ instead: instead ?? reading.answering.says });
      return;
    }
    await this.act(async (draft) => {
      await draft.insertAbove(this.text === "" ? text : `${text}\n`);
      this.set({ inserted: text, told: "inserted" });
      await this.lookAgain(draft);
      void this.check();
    });
  }

  /** One change of the draft, and what is said where it did not come about. */
  private async act(change: (draft: OpenDraft) => Promise<void>): Promise<void> {
    this.set({ told: null });
    try {
      await this.watching.meanwhile(change);
    } catch (error) {
      this.set({ told: troubleOf(error) });
      await this.watching.meanwhile((draft) => this.lookAgain(draft)).catch(() => undefined);
    }
  }

  private async lookAgain(draft: OpenDraft): Promise<void> {
    this.see(await draft.read());
  }

  private see(words: DraftWords): void {
    const changed = words.own !== this.text;
    this.set({ at: "live", answers: words.quoted !== "", ...this.afterEdit(words.own, changed), ...this.afterMove(words.quoted) });
    if (changed) {
      this.tools.store.update(onWriting((writing) => edit(writing, words.own)));
    }
    const { checked, problem } = this.writing;
    const waited = Date.now() - this.lastCheck >= 4_000;
    // In the middle of a word there is little to say: at rest, or now and then while somebody writes on and on.
    if (checked !== words.own && !problem && (!changed || waited)) {
      void this.check();
    }
  }

  private afterEdit(own: string, changed: boolean): Partial<Composing> {
    const { inserted, told } = this.now;
    const stands = inserted !== null && own.startsWith(inserted);
    return changed ? { inserted: stands ? inserted : null, told: told === "inserted" && !stands ? null : told } : {};
  }

  /** Another mail below is another draft: what was told belongs to the one before. */
  private afterMove(quoted: string): Partial<Composing> {
    const moved = quoted !== this.quoted;
    this.quoted = quoted;
    return moved ? { inserted: null, told: null, instead: "", problem: null } : {};
  }

  private check(): Promise<void> {
    this.lastCheck = Date.now();
    return this.checking.now();
  }

  private paste(): void {
    const { store, drawer } = this.tools;
    this.watching.stop();
    this.set({ at: "paste" });
    store.update(onComposed((scene) => ({ ...scene, live: false, writing: edit(scene.writing, drawer.takeText("compose")) })));
    void this.check();
  }

  private open(): Promise<OpenDraft> {
    return this.tools.outlook.draft?.() ?? Promise.reject(new OutlookProblem("unsupported"));
  }

  private get writing() {
    const writing = writingOf(this.tools.store.get());
    if (!writing) {
      throw ownProblem("dropped");
    }
    return writing;
  }

  private get text(): string {
    return this.writing.sheet.text;
  }

  private set(change: Partial<Composing>): void {
    const names = Object.keys(change) as (keyof Composing)[];
    if (names.some((name) => change[name] !== this.now[name])) {
      this.now = { ...this.now, ...change };
      this.show(this.now);
    }
  }
}

function wantsReply({ answering }: Reading): boolean {
  return answering.advice === "reply" || answering.advice === "optional" || answering.advice === "otherRoute";
}

function troubleOf(error: unknown): DraftTrouble {
  const trouble = error instanceof OutlookProblem ? error.trouble : "refused";
  return trouble === "itemChanged" ? "changed" : trouble === "unsupported" ? "picture" : trouble === "noAnswer" ? "noAnswer" : "refused";
}

function onComposed(change: (scene: Composed) => Composed): (state: State) => State {
  return (state) => (state.scene.is === "compose" ? { ...state, scene: change(state.scene) } : state);
}
