import { ownProblem } from "../../service/problem.js";
import { httpReminders } from "../../service/reminders.js";
import type { CallOptions } from "../../service/send.js";
import { Keeping } from "../keeping/keeping.js";
import { merge } from "../keeping/planning.js";
import { currentReading, type Work } from "../state.js";
import { onWork } from "../store.js";
import type { Tools } from "../tools.js";

/** Puts one reminder for the next working morning into the calendar; their words stay here. The plan's Undo takes it out like the others. */
export async function remindToSend(tools: Tools, work: Work, click: Pick<CallOptions, "click">): Promise<void> {
  const { send, store, outlook } = tools;
  const reminders = httpReminders(send);
  const reading = currentReading(work);
  const { timeZone, item } = reading ? await reminders.sleepOnIt(reading, click) : { timeZone: "UTC" };
  if (!item) {
    throw ownProblem("unexpected");
  }
  const { results } = await reminders.add(work.told ? null : work.mail.id, timeZone, [item], click);
  store.update(onWork(work.mail.id, (now) => ({ ...now, reminders: { ...now.reminders, results: merge(now.reminders.results, results) } })));
  outlook.calendarChanged();
  if (results.some(({ status }) => status === "failed")) {
    throw ownProblem("unexpected");
  }
  void new Keeping(tools).look();
}
