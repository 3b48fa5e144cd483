import { isConsent } from "../service/problem.js";
import type { Coach } from "./coach.js";
import { plan as says } from "./plan.en.js";
import { planned, chosen, resultOf, standing } from "./planning.js";
import { PlannedView } from "./PlannedView.js";
import { Reminding } from "./reminding.js";
import { currentReading, type Work } from "./state.js";
import { wantsPlan } from "./suggesting.js";
import { Button } from "./ui/controls.js";
import { Notice, Skeleton, Trouble } from "./ui/notices.js";

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
  if (!reading || !wantsPlan(reading, work)) {
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
  const reminding = new Reminding(coach.tools);
  return (
    <>
      <ul class="plan">
        {all.map((each) => <PlannedView key={each.item.key} planned={each} result={resultOf(reminders.results, each.item.key)} onChange={(edited) => reminding.edit(each.item.key, edited)} />)}
      </ul>
      {!without && <p class="hint">{says.how}</p>}
      <div class="actions">
        {ticked > 0 ? <Ways ticked={ticked} busy={busy} reminding={reminding} without={without} /> : <p>{says.none}</p>}
        {standing(reminders.results).length > 0 && <Button busy={busy} name={says.undoLong} onPress={() => void reminding.takeBack()}>{says.undo}</Button>}
      </div>
      {reminders.removed.length > 0 && <Notice>{says.removed(reminders.removed)}</Notice>}
      {reminders.saved && <Notice>{says.saved}</Notice>}
      {reminders.problem && (
        <Trouble problem={reminders.problem.problem} onRetry={() => reminding.again()}>
          {isConsent(reminders.problem.problem) && <Button onPress={() => void reminding.save()}>{says.save}</Button>}
        </Trouble>
      )}
    </>
  );
}

function Ways({ ticked, busy, reminding, without }: { readonly ticked: number; readonly busy: boolean; readonly reminding: Reminding; readonly without: boolean }) {
  const add = () => void reminding.add();
  const save = () => void reminding.save();
  return (
    <>
      <Button look="primary" busy={busy} onPress={without ? save : add}>{without ? says.save : says.add(ticked)}</Button>
      <Button look="quiet" busy={busy} onPress={without ? add : save}>{without ? says.addInstead : says.save}</Button>
    </>
  );
}
