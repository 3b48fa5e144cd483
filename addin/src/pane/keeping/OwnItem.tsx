import type { Ref } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/controls.js";
import { own as says } from "./own.words.js";
import type { Own } from "./planning.js";

interface Props {
  /** No plan is around it that says whom and what it is about. */
  readonly alone?: boolean;
  /** Something else is on its way. */
  readonly busy?: boolean;
  readonly onAdd: (own: Own) => void;
}

const blank: Own = { title: "", who: "", company: "", date: "", time: "09:00" };

/** A reminder that they thought of themselves. */
export function OwnItem({ alone = false, busy = false, onAdd }: Props) {
  const [draft, setDraft] = useState<Own | null>(null);
  const name = alone ? says.addAlone : says.add;
  const place = useKeyboardHere(draft !== null);
  if (!draft) {
    return <div ref={place}><Button look="quiet" onPress={() => setDraft(blank)}>{name}</Button></div>;
  }
  const change = (part: Partial<Own>) => setDraft({ ...draft, ...part });
  const add = () => {
    if (!busy) {
      onAdd({ ...draft, title: draft.title.trim(), who: draft.who.trim(), company: draft.company.trim() });
      setDraft(null);
    }
  };
  return (
    <div ref={place}>
      <form class="call" aria-label={name} onSubmit={(event) => { event.preventDefault(); add(); }} onKeyDown={(event) => event.key === "Escape" && setDraft(null)}>
        <Typed label={says.title} example={alone ? says.titleAlone : says.titleExample} most={120} needed value={draft.title} onType={(title) => change({ title })} />
        {alone && <Typed label={says.who} most={60} value={draft.who} onType={(who) => change({ who })} />}
        {alone && <Typed label={says.company} most={60} value={draft.company} onType={(company) => change({ company })} />}
        <p class="hint">{says.hint}</p>
        <div class="when">
          <label>{says.date}<input type="date" required value={draft.date} onInput={(event) => change({ date: event.currentTarget.value })} /></label>
          <label>{says.time}<input type="time" required value={draft.time} onInput={(event) => change({ time: event.currentTarget.value })} /></label>
        </div>
        <div class="actions">
          <button type="submit" class="button plain">{alone ? says.saveAlone : says.save}</button>
          <Button look="quiet" onPress={() => setDraft(null)}>{says.cancel}</Button>
        </div>
      </form>
    </div>
  );
}

/** The keyboard stays here: in the first field, then back on the button. */
function useKeyboardHere(open: boolean): Ref<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open !== wasOpen.current) {
      place.current?.querySelector<HTMLElement>(open ? "input" : "button")?.focus();
    }
    wasOpen.current = open;
  }, [open]);
  return place;
}

interface TypedProps {
  readonly label: string;
  readonly example?: string;
  /** All of them together have to fit the title of an event. */
  readonly most: number;
  readonly needed?: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Typed({ label, example = "", most, needed = false, value, onType }: TypedProps) {
  return <label class="field">{label}<input type="text" required={needed} pattern={needed ? ".*\\S.*" : undefined} maxLength={most} autocomplete="off" placeholder={example} value={value} onInput={(event) => onType(event.currentTarget.value)} /></label>;
}
