import { useId, useState } from "preact/hooks";
import type { ReminderResult } from "../../service/records.js";
import { Button } from "../ui/controls.js";
import { plan as says } from "./plan.words.js";
import { titleLanguage, type PlanEdit, type Planned } from "./planning.js";

interface Props {
  readonly planned: Planned;
  readonly result: ReminderResult | undefined;
  readonly onChange: (edit: PlanEdit) => void;
}

/** One reminder: ticked or not, when, and what it will say. */
export function PlannedView({ planned, result, onChange }: Props) {
  const { item, on, fit } = planned;
  const id = useId();
  return (
    <li>
      <div class="tick">
        <input id={id} type="checkbox" checked={on} aria-label={says.include(item.title)} onChange={() => onChange({ off: on })} />
        <label for={id} lang={titleLanguage(item)}>{item.title}</label>
      </div>
      <div class="when" role="group" aria-label={item.title}>
        <label>{says.date}<input type="date" value={planned.date} disabled={!on} onInput={(event) => onChange({ date: event.currentTarget.value })} /></label>
        <label>{says.time}<input type="time" value={planned.time} disabled={!on} onInput={(event) => onChange({ time: event.currentTarget.value })} /></label>
      </div>
      {on && !fit && <p class="hint" role="status">{says.missing}</p>}
      {item.body && (
        <details>
          <summary>{says.more}</summary>
          <p class="body" lang="en">{item.body}</p>
          {item.note !== undefined && <Note note={item.note} onChange={(note) => onChange({ note })} />}
        </details>
      )}
      {result && <p class="result" role="status">{says.results[result.status]}{result.status === "failed" && result.why && <span lang="en"> {result.why}</span>}</p>}
    </li>
  );
}

interface StandingProps {
  readonly title: string;
  readonly language: string | undefined;
  readonly start: string;
  readonly done: boolean;
  readonly result: ReminderResult | undefined;
}

/** One that is in the calendar: said, and not offered once more. */
export function StandingView({ title, language, start, done, result }: StandingProps) {
  return (
    <li>
      <strong lang={language}>{title}</strong>
      <p class="hint">{done ? says.done : says.stands(start)}</p>
      {result && <p class="result" role="status">{says.results[result.status]}</p>}
    </li>
  );
}

function Note({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(note).then(() => setCopied(true), () => undefined);
  return (
    <div class="field">
      <label for={id}>{says.note}</label>
      <textarea id={id} rows={4} maxLength={200} lang="en" value={note} aria-describedby={`${id}-hint`} onInput={(event) => onChange(event.currentTarget.value)} />
      <p class="hint" id={`${id}-hint`}>{says.noteCount(note.length)}</p>
      <Button onPress={copy}>{says.copyNote}</Button> {copied && <span role="status">{says.noteCopied}</span>}
    </div>
  );
}
