import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly look?: "primary" | "plain" | "quiet";
  readonly name?: string;
  readonly busy?: boolean;
  /** Nothing can be done yet, and nobody can have come here yet. */
  readonly soon?: boolean;
}

/** A button. While busy it stays focusable, so that the keyboard is not thrown back to the top. */
export function Button({ onPress, children, look = "plain", name, busy = false, soon = false }: ButtonProps) {
  return (
    <button type="button" class={`button ${look}`} aria-label={name} disabled={soon} aria-disabled={busy || undefined} onClick={() => !busy && onPress()}>
      {children}
    </button>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

export function Radios<T extends string>({ legend, options, value, onChoose }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChoose(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input id={id} type="checkbox" role="switch" checked={on} aria-describedby={hint ? `${id}-hint` : undefined} onChange={() => onChange(!on)} />
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** One line of text. */
export function Line({ label, example, value, onType }: LineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="text" value={value} maxLength={400} autocomplete="off" placeholder={example}
        onInput={(event) => onType(event.currentTarget.value)} />
    </div>
  );
}
