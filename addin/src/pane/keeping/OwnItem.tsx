import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/controls.js";
import { plan as says } from "./plan.words.js";

interface Props {
  /** The start is local wall time. */
  readonly onAdd: (title: string, start: string) => void;
}

/** A reminder that they thought of themselves. */
export function OwnItem({ onAdd }: Props) {
  const [draft, setDraft] = useState<{ readonly title: string; readonly date: string; readonly time: string } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const open = draft !== null;
  useLayoutEffect(() => {
    // The keyboard stays here: in the first field, then back on the button.
    if (open !== wasOpen.current) {
      place.current?.querySelector<HTMLElement>(open ? "input" : "button")?.focus();
    }
    wasOpen.current = open;
  }, [open]);
  if (!draft) {
    return <div ref={place}><Button look="quiet" onPress={() => setDraft({ title: "", date: "", time: "09:00" })}>{says.own.add}</Button></div>;
  }
  const add = () => {
    onAdd(draft.title.trim(), `${draft.date}T${draft.time}:00`);
    setDraft(null);
  };
  return (
    <div ref={place}>
      <form class="call" aria-label={says.own.add} onSubmit={(event) => { event.preventDefault(); add(); }} onKeyDown={(event) => event.key === "Escape" && setDraft(null)}>
        <label class="field">{says.own.title}
          <input type="text" required pattern=".*\S.*" maxLength={200} autocomplete="off" placeholder={says.own.titleExample} value={draft.title} onInput={(event) => setDraft({ ...draft, title: event.currentTarget.value })} />
        </label>
        <p class="hint">{says.own.hint}</p>
        <div class="when">
          <label>{says.date}<input type="date" required value={draft.date} onInput={(event) => setDraft({ ...draft, date: event.currentTarget.value })} /></label>
          <label>{says.time}<input type="time" required value={draft.time} onInput={(event) => setDraft({ ...draft, time: event.currentTarget.value })} /></label>
        </div>
        <div class="actions">
          <button type="submit" class="button plain">{says.own.save}</button>
          <Button look="quiet" onPress={() => setDraft(null)}>{says.own.cancel}</Button>
        </div>
      </form>
    </div>
  );
}
