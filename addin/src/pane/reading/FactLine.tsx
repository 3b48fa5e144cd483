import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/controls.js";
import { words } from "../words/words.js";

const says = words.reading;

interface TextFactProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly onSave: (value: string) => void;
}

/** A fact in words that can be put right in place. */
export function TextFact({ label, value, note, onSave }: TextFactProps) {
  return (
    <FactLine label={label} shown={value || note || says.notKnown} note={value ? note : undefined} start={value} onSave={(typed) => onSave(typed.trim())}
      field={(typed, type, id) => <input id={id} type="text" value={typed} maxLength={200} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />} />
  );
}

interface ChoiceFactProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onSave: (value: T) => void;
}

/** A fact that is one of a few. */
export function ChoiceFact<T extends string>({ label, value, options, onSave }: ChoiceFactProps<T>) {
  const all = Object.keys(options) as T[];
  return (
    <FactLine label={label} shown={options[value]} start={value} onSave={(picked) => onSave(picked as T)}
      field={(picked, pick, id) => (
        <select id={id} value={picked} onChange={(event) => pick(event.currentTarget.value)}>
          {all.map((option) => <option key={option} value={option}>{options[option]}</option>)}
        </select>
      )} />
  );
}

interface FactLineProps {
  readonly label: string;
  readonly shown: string;
  readonly note?: string | undefined;
  readonly start: string;
  readonly onSave: (value: string) => void;
  readonly field: (value: string, change: (value: string) => void, id: string) => ComponentChildren;
}

function FactLine({ label, shown, note, start, onSave, field }: FactLineProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const open = draft !== null;
  useLayoutEffect(() => {
    // The keyboard stays where the person is: in the field, then back on its button; at once, or the next key would be lost.
    if (open !== wasOpen.current) {
      line.current?.querySelector<HTMLElement>(open ? "input,select" : "button")?.focus();
    }
    wasOpen.current = open;
  }, [open]);
  const close = (save: boolean) => {
    if (save && draft !== null && draft !== start) {
      onSave(draft);
    }
    setDraft(null);
  };
  return (
    <div class="fact" ref={line}>
      <dt>{open ? <label for={id}>{label}</label> : label}</dt>
      {draft === null ? (
        <dd>
          <span class="value">{shown}{note && <span class="note">{note}</span>}</span>
          <Button look="quiet" name={says.change(label)} onPress={() => setDraft(start)}>{says.changeShort}</Button>
        </dd>
      ) : (
        <dd>
          <form onSubmit={(event) => { event.preventDefault(); close(true); }} onKeyDown={(event) => event.key === "Escape" && close(false)}>
            {field(draft, setDraft, id)}
            <button type="submit" class="button plain">{says.save}</button>
            <Button look="quiet" onPress={() => close(false)}>{says.cancel}</Button>
          </form>
        </dd>
      )}
    </div>
  );
}
