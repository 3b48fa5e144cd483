import { isConsent } from "../service/problem.js";
import type { Coach } from "./coach.js";
import { planned, chosen, resultOf, standing } from "./planning.js";
import { PlannedView } from "./PlannedView.js";
import { currentReading, type Work } from "./state.js";
import { wantsPlan } from "./suggesting.js";
import { Button } from "./ui/controls.js";
import { Notice, Skeleton, Trouble } from "./ui/notices.js";
import { words } from "./words.en.js";

const says = words.plan;
interface Props {
  readonly work: Work;
  readonly coach: Coach;
  /** The mailbox stays closed to us: a file first, the calendar only when asked for. */
  readonly without: boolean;
}

/** The plan as text first; nothing is in the calendar until it is added. */
export function PlanView({ work, coach, without }: Props) {
  const reading = currentReading(work);
  const { at, value } = work.plan;
  if (!reading || !wantsPlan(reading, work) || at === "idle") {
    return null;
  }
  const waiting = at === "asking" || at === "slow";
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{says.title}</h2>
      {work.plan.at === "problem" && <Trouble problem={work.plan.problem} onRetry={coach.planAgain} />}
      {!value && waiting && <Skeleton label={says.loading} lines={3} slow={at === "slow"} />}
      {value && <p>{value.says}</p>}
      {value && value.items.length > 0 && <Items work={work} coach={coach} without={without} />}
    </section>
  );
}

function Items({ work, coach, without }: Props) {
  const { plan, reminders } = work;
  const all = plan.value ? planned(plan.value, work.planEdits) : [];
  const ticked = chosen(all).length;
  const busy = reminders.at !== "idle";
  return (
    <>
      <ul class="plan">
        {all.map((each) => <PlannedView key={each.item.key} planned={each} result={resultOf(reminders.results, each.item.key)} onChange={(edited) => coach.plan(each.item.key, edited)} />)}
      </ul>
      {!without && <p class="hint">{says.how}</p>}
      <div class="actions">
        {ticked > 0 ? <Ways ticked={ticked} busy={busy} coach={coach} without={without} /> : <p>{says.none}</p>}
        {standing(reminders.results).length > 0 && <Button busy={busy} name={says.undoLong} onPress={coach.takeBackReminders}>{says.undo}</Button>}
      </div>
      {reminders.removed.length > 0 && <Notice>{says.removed(reminders.removed)}</Notice>}
      {reminders.saved && <Notice>{says.saved}</Notice>}
      {reminders.problem && (
        <Trouble problem={reminders.problem.problem} onRetry={coach.remindAgain}>
          {isConsent(reminders.problem.problem) && <Button onPress={coach.saveReminders}>{says.save}</Button>}
        </Trouble>
      )}
    </>
  );
}

function Ways({ ticked, busy, coach, without }: { readonly ticked: number; readonly busy: boolean; readonly coach: Coach; readonly without: boolean }) {
  return (
    <>
      <Button look="primary" busy={busy} onPress={without ? coach.saveReminders : coach.addReminders}>{without ? says.save : says.add(ticked)}</Button>
      <Button look="quiet" busy={busy} onPress={without ? coach.addReminders : coach.saveReminders}>{without ? says.addInstead : says.save}</Button>
    </>
  );
}
