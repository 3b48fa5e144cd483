import type { Problem } from "../../service/problem.js";
import type { Reminder } from "../../service/records.js";
import { httpReminders, type Reminders } from "../../service/reminders.js";
import type { CallOptions } from "../../service/send.js";
import { zoneHere } from "../../service/service.js";
import { asking, clickOn, problemOf, Turns } from "../asking.js";
import type { Back, Deed, Keeping as Now, Told } from "../state.js";
import type { Tools } from "../tools.js";
import { loneItem, type Own } from "./planning.js";

const nothingYet: Now = { list: { at: "idle", value: null }, open: false, doing: null, told: null, problem: null, offer: null, left: null };
const plain = { says: "", title: "", start: "", back: null };

/** Keeps the list of all reminders and does what the person says about one. One deed at a time, each can be taken back, and none is asked about twice. */
export class Keeping {
  private readonly reminders: Reminders;

  constructor(private readonly tools: Tools) {
    this.reminders = httpReminders(tools.send);
  }

  /** Fetches the list. Only a click may open a window. */
  async look(clicked = false): Promise<void> {
    const click = clicked ? clickOn(this.now.list) : {};
    await asking<readonly Reminder[]>(new Turns(), (next) => this.change((now) => ({ list: next(now.list.value) })), (options) => this.reminders.list({ ...options, ...click }));
  }

  show(open: boolean): void {
    if (open !== this.now.open) {
      this.change(() => ({ open }));
      if (open && this.now.list.at === "idle") {
        void this.look(true);
      }
    }
  }

  async act(deed: Deed): Promise<void> {
    const { doing, problem } = this.now;
    if (doing) {
      return;
    }
    const click = problem?.deed === deed ? { click: { on: problem.problem } } : {};
    this.change(() => ({ doing: deed, problem: null, told: null }));
    try {
      const told = await this.does(deed, click);
      this.change(() => ({ told }));
    } catch (error) {
      this.missed(deed, problemOf(error));
    }
    // Also after a lost answer: the calendar may have changed.
    if (deed.did !== "job" || deed.remove) {
      this.tools.outlook.calendarChanged();
      await this.look();
    }
    this.change(() => ({ doing: null }));
  }

  /** One that they thought of, with no plan around it. */
  async add(own: Own): Promise<void> {
    await this.act({ did: "added", item: loneItem(own, Date.now()) });
  }

  again(): void {
    const { problem } = this.now;
    if (problem) {
      void this.act(problem.deed);
    }
  }

  /** The keyboard is back on the one whose note they wrote. */
  arrive(): void {
    this.change(() => ({ left: null }));
  }

  /** They would rather keep them. */
  keepAll(): void {
    this.change(() => ({ offer: null }));
  }

  // Deleted or done in Outlook meanwhile: how things stand now is said, there is nothing to do again.
  private missed(deed: Deed, problem: Problem): void {
    this.change(() => (problem.code === "reminder_gone" ? { told: { ...plain, did: "gone", title: "to" in deed ? deed.to.title : "" } } : { problem: { deed, problem } }));
  }

  private async does(deed: Deed, click: Pick<CallOptions, "click">): Promise<Told | null> {
    switch (deed.did) {
      case "moved": {
        const { start } = await this.reminders.move(deed.to.id, deed.start, click);
        return { ...plain, did: "moved", title: deed.to.title, start, back: { to: deed.to, start: deed.to.start } };
      }
      case "removed": {
        const { removed, undo } = await this.reminders.remove(deed.to.id, click);
        return { ...plain, did: removed.length > 0 ? "removed" : "gone", title: deed.to.title, back: removed.length > 0 ? (undo ?? null) : null };
      }
      case "added": {
        const { key, title, start } = deed.item;
        await this.reminders.add(null, zoneHere(), [deed.item], click);
        return { ...plain, did: "added", title, start, back: { put: [], take: [key] } };
      }
      case "job":
        return this.job(deed.remove, click);
      case "undone":
        await this.takeBack(deed.back, click);
        return { ...plain, did: "undone" };
      default: {
        const { says, undo } = await this.reminders.tell(deed.to.id, deed.did, deed.to.start, click);
        return { ...plain, did: deed.did, says, title: deed.to.title, back: undo ?? null };
      }
    }
  }

  private async job(remove: boolean, click: Pick<CallOptions, "click">): Promise<Told | null> {
    const happened = await this.reminders.job(remove, click);
    const asks = !remove && happened.removed.length > 0;
    this.change(() => ({ offer: asks ? happened : null }));
    return asks ? null : { ...plain, did: "job", says: happened.says, back: happened.undo ?? null };
  }

  private takeBack(back: Back, click: Pick<CallOptions, "click">): Promise<unknown> {
    return "to" in back ? this.reminders.move(back.to.id, back.start, click) : this.reminders.undo(back, click);
  }

  private get now(): Now {
    return this.tools.store.get().keeping ?? nothingYet;
  }

  private change(how: (now: Now) => Partial<Now>): void {
    this.tools.store.update((state) => {
      const now = state.keeping ?? nothingYet;
      return { ...state, keeping: { ...now, ...how(now) } };
    });
  }
}
