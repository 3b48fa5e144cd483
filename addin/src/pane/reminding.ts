import { problemOf } from "./asking.js";
import { chosen, merge, planned, standing } from "./planning.js";
import type { Reminders, Work } from "./state.js";
import { onWork, workOf } from "./store.js";
import type { Tools } from "./tools.js";

/** Puts the chosen reminders into the calendar, and takes ours out again. Both may be pressed twice without harm. */
export class Reminding {
  constructor(private readonly tools: Tools) {}

  async add(interactive: boolean): Promise<void> {
    const work = this.free();
    const plan = work?.plan.value;
    if (!work || !plan) {
      return;
    }
    await this.during("adding", work, async () => {
      const items = chosen(planned(plan, work.planEdits));
      const { results } = await this.tools.service.remind(work.mail.id, plan.timeZone, items, { interactive });
      return (now) => ({ results: merge(now.results, results) });
    });
  }

  async takeBack(interactive: boolean): Promise<void> {
    const work = this.free();
    if (!work) {
      return;
    }
    await this.during("removing", work, async () => {
      const keys = standing(work.reminders.results);
      const { removed } = await this.tools.service.takeBack(keys, { interactive });
      const titles = removed.map((reminder) => reminder.title);
      return (now) => ({ results: now.results.filter((result) => !keys.includes(result.key)), removed: titles });
    });
  }

  private free(): Work | null {
    const work = workOf(this.tools.store.get());
    return work?.reminders.at === "idle" ? work : null;
  }

  private async during(what: "adding" | "removing", { mail }: Work, act: () => Promise<(now: Reminders) => Partial<Reminders>>): Promise<void> {
    const change = (how: (now: Reminders) => Partial<Reminders>) =>
      this.tools.store.update(onWork(mail.id, (work) => ({ ...work, reminders: { ...work.reminders, ...how(work.reminders) } })));
    change(() => ({ at: what, problem: null, removed: [] }));
    try {
      const done = await act();
      change((now) => ({ at: "idle", ...done(now) }));
    } catch (error) {
      change(() => ({ at: "idle", problem: { during: what, problem: problemOf(error) } }));
    }
    // Also after a lost answer: the calendar may have changed.
    this.tools.outlook.calendarChanged();
  }
}
