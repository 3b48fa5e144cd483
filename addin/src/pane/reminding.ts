import { problemOf } from "./asking.js";
import { chosen, merge, planned, standing } from "./planning.js";
import type { Reminders } from "./state.js";
import { onWork, workOf } from "./store.js";
import type { Tools } from "./tools.js";

/** Puts the chosen reminders into the calendar, and takes ours out again. Both may be pressed twice without harm. */
export function createReminding({ outlook, service, store }: Tools) {
  function change(mailId: string, how: (reminders: Reminders) => Partial<Reminders>): void {
    store.update(onWork(mailId, (work) => ({ ...work, reminders: { ...work.reminders, ...how(work.reminders) } })));
  }

  async function add(interactive: boolean): Promise<void> {
    const work = workOf(store.get());
    const plan = work?.plan.value;
    if (!work || !plan || work.reminders.at !== "idle") {
      return;
    }
    const { id } = work.mail;
    change(id, () => ({ at: "adding", problem: null, removed: [] }));
    try {
      const { results } = await service.remind(id, plan.timeZone, chosen(planned(plan, work.planEdits)), { interactive });
      change(id, (now) => ({ at: "idle", results: merge(now.results, results) }));
    } catch (error) {
      change(id, () => ({ at: "idle", problem: { during: "adding", problem: problemOf(error) } }));
    }
    outlook.calendarChanged();
  }

  async function takeBack(interactive: boolean): Promise<void> {
    const work = workOf(store.get());
    if (!work || work.reminders.at !== "idle") {
      return;
    }
    const { id } = work.mail;
    const keys = standing(work.reminders.results);
    change(id, () => ({ at: "removing", problem: null }));
    try {
      const { removed } = await service.takeBack(keys, { interactive });
      const left = work.reminders.results.filter((result) => !keys.includes(result.key));
      change(id, () => ({ at: "idle", results: left, removed: removed.map((reminder) => reminder.title) }));
    } catch (error) {
      change(id, () => ({ at: "idle", problem: { during: "removing", problem: problemOf(error) } }));
    }
    outlook.calendarChanged();
  }

  return { add, takeBack };
}
