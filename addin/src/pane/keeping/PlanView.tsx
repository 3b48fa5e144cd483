import { isConsent } from "../../service/problem.js";
import type { Reminder } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { wantsPlan } from "../reply/suggestion.js";
import { currentReading, type Keeping, type Work } from "../state.js";
import { Button } from "../ui/controls.js";
import { LaterButton, useWait } from "../ui/Later.js";
import { later } from "../ui/later.words.js";
import { Notice, Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { words } from "../words/words.js";
import { OwnItem } from "./OwnItem.js";
import { plan as says } from "./plan.words.js";
import { PlannedView, StandingView } from "./PlannedView.js";
import { planned, chosen, missing, resultOf, standing, standingAlready, standingFor, titleLanguage } from "./planning.js";
import { Reminding } from "./reminding.js";

interface Props {
  readonly work: Work;
  readonly coach: Coach;
  /** The mailbox stays closed to us: a file first, the calendar only when asked for. */
  readonly without: boolean;
  readonly keeping: Keeping | null;
}

/** The plan as text first; nothing is in the calendar until it is added. */
export function PlanView({ work, coach, without, keeping }: Props) {
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
      {value && <p lang="en">{value.says}</p>}
      {value && keeping?.list.value && <Already of={standingAlready(value, reading, keeping.list.value)} />}
      {value && <Items work={work} coach={coach} without={without} keeping={keeping} />}
    </section>
  );
}

function Already({ of }: { readonly of: readonly Reminder[] }) {
  return of.length === 0 ? null : (
    <div>
      <h3>{says.already}</h3>
      <ul>{of.map(({ id, title, start, kind }) => <li key={id}><span lang={titleLanguage({ kind })}>{title}</span><span class="note">{says.stands(start)}</span></li>)}</ul>
    </div>
  );
}

function Items({ work, coach, without, keeping }: Props) {
  const { plan, reminders } = work;
  const all = plan.value ? planned(plan.value, work.planEdits) : [];
  const standsFor = (key: string) => standingFor(key, reminders.results, keeping?.list);
  const open = all.filter(({ item }) => !standsFor(item.key));
  const ticked = chosen(open);
  const left = missing(reminders.results).filter((key) => ticked.some((item) => item.key === key)).length;
  const stand = standing(reminders.results).filter(standsFor).length;
  const reminding = new Reminding(coach.tools);
  return (
    <>
      <ul class="plan">
        {all.map((each) => {
          const stands = standsFor(each.item.key);
          return stands
            ? <StandingView key={each.item.key} title={each.item.title} language={titleLanguage(each.item)} start={stands.reminder?.start ?? `${each.date}T${each.time}`} done={stands.reminder?.state === "done"} result={stands.result} />
            : <PlannedView key={each.item.key} planned={each} result={resultOf(reminders.results, each.item.key)} onChange={(edited) => reminding.edit(each.item.key, edited)} />;
        })}
      </ul>
      <OwnItem onAdd={(own) => reminding.addOwn(own)} />
      {all.length > 0 && (open.length > 0 ? <Adding work={work} reminding={reminding} ticked={ticked.length} rest={left > 0 && stand > 0} without={without} /> : <p class="hint">{says.allStand}</p>)}
      {left > 0 && stand > 0 && reminders.at === "idle" && <Partly stand={stand} left={left} from={reminders.from} />}
      <Came work={work} reminding={reminding} undo={stand > 0} />
    </>
  );
}

interface Offered {
  readonly work: Work;
  readonly reminding: Reminding;
  readonly ticked: number;
  /** Some stand already, and others were asked for with them. */
  readonly rest: boolean;
  readonly without: boolean;
}

function Adding({ work, reminding, ticked, rest, without }: Offered) {
  const { at, slow } = work.reminders;
  return (
    <>
      {!without && <p class="hint">{says.how}</p>}
      <div class="actions">{ticked > 0 ? <Ways work={work} ticked={ticked} rest={rest} reminding={reminding} without={without} /> : <p>{says.none}</p>}</div>
      <p role="status" class={at === "idle" ? "unseen" : "hint"}>{at === "idle" ? "" : `${at === "adding" ? says.adding(ticked) : says[at]}. ${slow ? words.slow : ""}`}</p>
    </>
  );
}

/** What stands and what does not, and from when the rest can be added. */
function Partly({ stand, left, from }: { readonly stand: number; readonly left: number; readonly from: number }) {
  const waits = useWait(from);
  return <Notice><p>{says.partly(stand, left)}</p><p>{waits ? later.wait(from) : says.restNow}</p></Notice>;
}

/** What came of it, and the way back. */
function Came({ work: { reminders }, reminding, undo }: { readonly work: Work; readonly reminding: Reminding; readonly undo: boolean }) {
  return (
    <>
      {undo && <div><Button busy={reminders.at !== "idle"} name={says.undoLong} onPress={() => void reminding.takeBack()}>{says.undo}</Button></div>}
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

function Ways({ work: { reminders: { at, from } }, ticked, rest, reminding, without }: Offered) {
  const busy = at !== "idle";
  const label = without ? says.addInstead : rest ? says.addRest : says.add(ticked);
  const add = <LaterButton look={without ? "quiet" : "primary"} busy={busy} label={label} from={from} onPress={() => void reminding.add()} />;
  const save = <Button look={without ? "primary" : "quiet"} busy={busy} onPress={() => void reminding.save()}>{says.save}</Button>;
  return without ? <>{save}{add}</> : <>{add}{save}</>;
}
