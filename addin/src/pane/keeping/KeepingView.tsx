import { useEffect, useRef } from "preact/hooks";
import { isConsent } from "../../service/problem.js";
import type { Reminder } from "../../service/records.js";
import type { Coach } from "../coach.js";
import type { Keeping as Now, State } from "../state.js";
import { Button } from "../ui/controls.js";
import { Notice, Skeleton } from "../ui/notices.js";
import { Trouble } from "../ui/Trouble.js";
import { Keeping } from "./keeping.js";
import { keeping as says } from "./keeping.words.js";
import { KeptView } from "./KeptView.js";
import { OwnItem } from "./OwnItem.js";

interface Props {
  readonly state: State;
  readonly coach: Coach;
}

/** All reminders, across all companies: folded away until they are asked for; one line where some have waited. */
export function KeepingView({ state, coach }: Props) {
  const { keeping, access } = state;
  const keep = new Keeping(coach.tools);
  useEffect(() => {
    // Quietly, and only where nobody needs to be asked for anything.
    if (access.signedIn && !access.without && !keeping) {
      void keep.look();
    }
  }, [access.signedIn]);
  const overdue = (keeping?.list.value ?? []).filter(({ state: at }) => at === "overdue").length;
  return (
    <section class="keeping">
      <details open={keeping?.open ?? false} onToggle={(event) => keep.show(event.currentTarget.open)}>
        <summary>{says.title}</summary>
        {keeping?.open && <Opened now={keeping} keep={keep} coach={coach} />}
      </details>
      {overdue > 0 && !keeping?.open && <p class="hint">{says.overdue(overdue)}</p>}
    </section>
  );
}

interface OpenedProps {
  readonly now: Now;
  readonly keep: Keeping;
  readonly coach: Coach;
}

function Opened({ now, keep, coach }: OpenedProps) {
  const { list, doing, told, problem } = now;
  const shown = (list.value ?? []).filter(({ state }) => state !== "done");
  const waiting = list.at === "asking" || list.at === "slow";
  return (
    <div class="kept">
      <p role="status" class={doing ? "hint" : "unseen"}>{doing ? says.working : ""}</p>
      {told && <ToldView now={now} keep={keep} />}
      {problem && <Trouble problem={problem.problem} onRetry={() => keep.again()} />}
      {list.at === "problem" && (
        <>
          {isConsent(list.problem) && <p>{says.noAccess}</p>}
          <Trouble problem={list.problem} onRetry={() => void keep.look(true)} />
        </>
      )}
      {!list.value && waiting && <Skeleton label={says.loading} lines={3} slow={list.at === "slow"} />}
      {list.value && shown.length === 0 && <p>{says.none}</p>}
      <Group title={says.waiting} of={shown.filter(({ state }) => state === "overdue")} now={now} keep={keep} coach={coach} />
      <Group title={says.coming} of={shown.filter(({ state }) => state === "coming")} now={now} keep={keep} coach={coach} />
      {list.value && <OwnItem alone busy={doing !== null} onAdd={(own) => void keep.add(own)} />}
      {shown.length > 0 && <Job now={now} keep={keep} />}
    </div>
  );
}

function Group({ title, of, now, keep, coach }: OpenedProps & { readonly title: string; readonly of: readonly Reminder[] }) {
  return of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="plan">{of.map((reminder) => <KeptView key={reminder.id} reminder={reminder} busy={now.doing !== null} left={now.left === reminder.id} keep={keep} coach={coach} />)}</ul>
    </>
  );
}

/** What came of it, and the way back. The keyboard comes along: what it was on may have gone. */
function ToldView({ now: { told, doing }, keep }: Pick<OpenedProps, "now" | "keep">) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => (line.current?.querySelector("button") ?? line.current)?.focus(), [told]);
  if (!told) {
    return null;
  }
  const { back } = told;
  return (
    <div ref={line} tabIndex={-1}>
      <Notice>
        <p lang={told.says && "en"}>{told.says || says.told[told.did]?.(told.title, told.start)}</p>
        {back && <Button busy={doing !== null} onPress={() => void keep.act({ did: "undone", back })}>{says.undo}</Button>}
      </Notice>
    </div>
  );
}

/** Nothing is cleared before they have seen what, and have had a warm word. */
function Job({ now: { offer, doing }, keep }: Pick<OpenedProps, "now" | "keep">) {
  const busy = doing !== null;
  return offer ? (
    <Notice>
      <p lang="en">{offer.says}</p>
      <ul>{offer.removed.map(({ id, title }) => <li key={id} lang="en">{title}</li>)}</ul>
      <div class="actions">
        <Button busy={busy} onPress={() => void keep.act({ did: "job", remove: true })}>{says.job.clear(offer.removed.length)}</Button>
        <Button look="quiet" busy={busy} onPress={() => keep.keepAll()}>{says.job.keep}</Button>
      </div>
    </Notice>
  ) : <p><Button look="quiet" busy={busy} onPress={() => void keep.act({ did: "job", remove: false })}>{says.job.ask}</Button></p>;
}
