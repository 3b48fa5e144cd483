import { useEffect, useRef, useState } from "preact/hooks";
import type { Happening, Reminder } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { Button } from "../ui/controls.js";
import type { Keeping } from "./keeping.js";
import { keeping as says } from "./keeping.words.js";
import { titleLanguage } from "./planning.js";
import { say } from "./saying.js";

interface Props {
  readonly reminder: Reminder;
  readonly busy: boolean;
  /** They come back from its note. */
  readonly left: boolean;
  readonly keep: Keeping;
  readonly coach: Coach;
}

/** One reminder as a line; what can be done about it is folded under it. */
export function KeptView({ reminder, busy, left, keep, coach }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (left && place.current) {
      place.current.open = true;
      place.current.querySelector("summary")?.focus();
      keep.arrive();
    }
  }, []);
  const { title, about, start, kind } = reminder;
  const line = says.about(about.company ?? "", about.role ?? "");
  const name = (act: string) => says.of(act, title);
  return (
    <li>
      <details ref={place}>
        <summary><span lang={titleLanguage({ kind })}>{title}</span><span class="note">{says.when(start)}</span></summary>
        <div class="deeds">
          {line && <p class="hint">{line}</p>}
          <div class="actions">
            {kind !== "sendReply" && <Button look="primary" busy={busy} name={name(says.say)} onPress={() => say(coach.tools, reminder)}>{says.say}</Button>}
            {deedsFor(reminder).map((did) => <Button key={did} busy={busy} name={name(says.deeds[did])} onPress={() => void keep.act({ did, to: reminder })}>{says.deeds[did]}</Button>)}
          </div>
          <Move key={start} reminder={reminder} busy={busy} keep={keep} />
          <div class="actions">
            {about.company && <Button look="quiet" busy={busy} name={name(says.deeds.stop)} onPress={() => void keep.act({ did: "stop", to: reminder })}>{says.deeds.stop}</Button>}
            <Button look="quiet" busy={busy} name={name(says.remove)} onPress={() => void keep.act({ did: "removed", to: reminder })}>{says.remove}</Button>
          </div>
          {about.link?.startsWith("https://") && <p><a href={about.link} target="_blank" rel="noreferrer">{says.openMail}</a></p>}
        </div>
      </details>
    </li>
  );
}

/** Somebody can be in touch with a person, not with a page of jobs. */
function deedsFor({ kind }: Reminder): readonly Happening[] {
  const contact = kind === "checkIn" || kind === "linkedIn";
  return contact ? ["inTouch", "answered", "done", "snoozeWeek", "snoozeMonth"] : ["done", "snoozeWeek", "snoozeMonth"];
}

function Move({ reminder, busy, keep }: Pick<Props, "reminder" | "busy" | "keep">) {
  const { title, start } = reminder;
  const [date, setDate] = useState(start.slice(0, 10));
  const [time, setTime] = useState(start.slice(11, 16));
  const changed = date !== "" && time !== "" && `${date}T${time}` !== start.slice(0, 16);
  return (
    <form class="when" aria-label={says.of(says.move, title)} onSubmit={(event) => { event.preventDefault(); if (changed && !busy) { void keep.act({ did: "moved", to: reminder, start: `${date}T${time}:00` }); } }}>
      <label>{says.day}<input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} /></label>
      <label>{says.time}<input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} /></label>
      {changed && <button type="submit" class="button plain">{says.move}</button>}
    </form>
  );
}
