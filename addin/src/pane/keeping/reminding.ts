import type { PlanItem } from "../../service/records.js";
import { httpReminders, type Reminders as Service } from "../../service/reminders.js";
import type { CallOptions } from "../../service/send.js";
import { problemOf } from "../asking.js";
import type { Remind, Reminders, Work } from "../state.js";
import { onWork, workOf } from "../store.js";
import type { Tools } from "../tools.js";
import { Keeping } from "./keeping.js";
import { breakUntil, chosen, merge, ownItem, planned, standing, standingFor, type Own, type PlanEdit } from "./planning.js";

type Act = (work: Work, options: CallOptions) => Promise<(now: Reminders) => Partial<Reminders>>;

/** What the person changes about the plan; puts the chosen reminders into the calendar or into a file, and takes ours out again. Each may be pressed twice without harm. */
export class Reminding {
  private readonly service: Service;

  constructor(private readonly tools: Tools) {
    this.service = httpReminders(tools.send);
  }

  edit(key: string, edited: PlanEdit): void {
    const { store } = this.tools;
    const id = workOf(store.get())?.mail.id ?? "";
    store.update(onWork(id, (work) => ({ ...work, planEdits: { ...work.planEdits, [key]: { ...work.planEdits[key], ...edited } } })));
  }

  /** One of their own; it is added with the others. Gives its key. */
  addOwn(told: Own): string {
    const plan = workOf(this.tools.store.get())?.plan.value;
    const own = plan && ownItem(plan, told, Date.now());
    if (own) {
      this.edit(own.key, { own });
    }
    return own?.key ?? "";
  }

  async add(): Promise<void> {
    await this.during("adding", async (work, options) => {
      const { timeZone, items } = this.itemsOf(work);
      const { results } = await this.service.add(idOf(work), timeZone, items, options);
      return (now) => ({ results: merge(now.results, results), from: breakUntil(results, Date.now()) });
    });
    await this.lookAgain();
  }

  /** For a calendar that we may not write to. */
  save(): Promise<void> {
    return this.during("saving", async (work, options) => {
      const { timeZone, items } = this.itemsOf(work);
      await this.tools.saveFile("keep-in-touch.ics", "text/calendar", await this.service.save(idOf(work), timeZone, items, options));
      return () => ({ saved: true });
    });
  }

  async takeBack(): Promise<void> {
    await this.during("removing", async (work, options) => {
      const keys = standing(work.reminders.results);
      const { removed } = await this.service.takeBack(keys, options);
      const titles = removed.map((reminder) => reminder.title);
      return (now) => ({ results: now.results.filter((result) => !keys.includes(result.key)), removed: titles });
    });
    await this.lookAgain();
  }

  /** Does again what ended in a problem, as the click that answers it. */
  again(): void {
    const what = workOf(this.tools.store.get())?.reminders.problem?.during;
    void (what === "removing" ? this.takeBack() : what === "saving" ? this.save() : this.add());
  }

  // The calendar is what counts; where it may not be looked at, what was answered stands.
  private async lookAgain(): Promise<void> {
    if (workOf(this.tools.store.get())?.reminders.problem === null) {
      await new Keeping(this.tools).look();
    }
  }

  private itemsOf({ plan, planEdits, reminders }: Work): { timeZone: string; items: readonly PlanItem[] } {
    const list = this.tools.store.get().keeping?.list;
    const items = plan.value ? chosen(planned(plan.value, planEdits)).filter(({ key }) => !standingFor(key, reminders.results, list)) : [];
    return { timeZone: plan.value?.timeZone ?? "UTC", items };
  }

  private async during(what: Remind, act: Act): Promise<void> {
    const { store, outlook } = this.tools;
    const work = workOf(store.get());
    if (work?.reminders.at !== "idle") {
      return;
    }
    const change = (how: (now: Reminders) => Partial<Reminders>) =>
      store.update(onWork(work.mail.id, (now) => ({ ...now, reminders: { ...now.reminders, ...how(now.reminders) } })));
    const before = work.reminders.problem;
    change(() => ({ at: what, problem: null, removed: [], slow: false, saved: false }));
    try {
      const onSlow = () => change(() => ({ slow: true }));
      const done = await act(work, { onSlow, ...(before?.during === what ? { click: { on: before.problem } } : {}) });
      change((now) => ({ at: "idle", ...done(now) }));
    } catch (error) {
      const problem = problemOf(error);
      change((now) => ({ at: "idle", problem: { during: what, problem }, from: problem.from ?? now.from }));
    }
    // Also after a lost answer: the calendar may have changed.
    outlook.calendarChanged();
  }
}

function idOf({ mail, told }: Work): string | null {
  return told ? null : mail.id;
}
