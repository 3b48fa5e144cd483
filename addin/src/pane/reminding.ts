import { problemOf } from "./asking.js";
import { chosen, merge, planned, resultOf, standing } from "./planning.js";
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
      change(id, () => ({ at: "idle", problem: problemOf(error) }));
    }
    outlook.calendarChanged();
  }

  async function takeBack(): Promise<void> {
    const work = workOf(store.get());
    if (!work || work.reminders.at !== "idle") {
      return;
    }
    const { id } = work.mail;
    const keys = standing(work.reminders.results);
    change(id, () => ({ at: "removing", problem: null }));
    try {
      await service.takeBack(keys, { interactive: false });
      const titles = keys.map((key) => work.plan.value?.items.find((item) => item.key === key)?.title ?? "").filter(Boolean);
      change(id, (now) => ({ at: "idle", results: now.results.filter((result) => !resultOf(work.reminders.results, result.key)), removed: titles }));
    } catch (error) {
      change(id, () => ({ at: "idle", problem: problemOf(error) }));
    }
    outlook.calendarChanged();
  }

  return { add, takeBack };
}
