import { useEffect, useRef, useState } from "preact/hooks";
import type { Outcome, Stage } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { Choice } from "../ui/Choice.js";
import { Button, Line } from "../ui/controls.js";
import { more } from "../words/more.words.js";
import { words } from "../words/words.js";

const says = more.call;
const { outcomes, stages } = words.reading;
const heard = { notSelected: outcomes.notSelected, positionFilled: outcomes.positionFilled, onHold: outcomes.onHold, cancelled: outcomes.cancelled };
interface Props {
  readonly coach: Coach;
  readonly onCancel: () => void;
}

/** News that came in a call, in the person's own words. The last one is still filled in. */
export function CallForm({ coach, onCancel }: Props) {
  const [call, setCall] = useState(() => ({ who: "", company: "", role: "", stage: "unknown" as Stage, outcome: "notSelected" as Outcome, day: today(), ...coach.lastCall() }));
  const change = (part: Partial<typeof call>) => setCall({ ...call, ...part });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const go = () => {
    const [who, company, role] = [call.who.trim(), call.company.trim(), call.role.trim()];
    const { day, ...rest } = call;
    coach.hear({ ...rest, who, company, role, ...(day ? { day } : {}) }, says.subject(role || company));
  };
  return (
    <form class="call" ref={form} aria-labelledby="call" onSubmit={(event) => { event.preventDefault(); go(); }} onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <h2 id="call">{says.title}</h2>
      <Line label={says.who} example={says.whoExample} value={call.who} onType={(who) => change({ who })} />
      <Line label={says.company} example="" value={call.company} onType={(company) => change({ company })} />
      <Line label={says.role} example="" value={call.role} onType={(role) => change({ role })} />
      <Choice label={says.outcome} options={heard} value={call.outcome} onPick={(outcome) => change({ outcome })} />
      <Choice label={says.stage} options={stages} value={call.stage} onPick={(stage) => change({ stage })} />
      <label class="field">{says.day}<input type="date" max={today()} value={call.day} onInput={(event) => change({ day: event.currentTarget.value })} /></label>
      <div class="actions">
        <button type="submit" class="button primary">{says.goOn}</button>
        <Button look="quiet" onPress={onCancel}>{words.reading.cancel}</Button>
      </div>
    </form>
  );
}

/** The person's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
