import { useId } from "preact/hooks";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: Readonly<Partial<Record<T, string>>>;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** One of a few, in a list. */
export function Choice<T extends string>({ label, options, value, onPick }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {(Object.keys(options) as T[]).map((option) => <option key={option} value={option}>{options[option]}</option>)}
      </select>
    </div>
  );
}
