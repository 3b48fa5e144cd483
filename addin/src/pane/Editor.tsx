import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { pieces } from "./spans.js";
import { visible, type Writing } from "./writing.js";

/** The id of the one text being written; the findings lead to it. */
export const textId = "text";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly writing: Writing;
  readonly language?: string | undefined;
  readonly onType: (text: string) => void;
  /** Stands beside the label. */
  readonly children?: ComponentChildren;
}

/**
 * A native textarea over a layer that holds the same words, unseen, with the found phrases underlined. The layer also gives the
 * textarea its height, so that it grows with the text. It is hidden from screen readers: to them the findings are told as a list.
 */
export function Editor({ label, hint, writing, language, onType, children }: Props) {
  const id = useId();
  const { text } = writing.sheet;
  return (
    <div class="field editor">
      <div class="heading"><label for={textId}>{label}</label>{children}</div>
      <div class="paper">
        <div class="marks" aria-hidden="true">
          {pieces(text, visible(writing)).map((piece, at) => (piece.of ? <mark key={at} class={piece.of.weight}>{piece.text}</mark> : piece.text))}
          {"\u200b"}
        </div>
        <textarea id={textId} value={text} spellcheck={true} lang={language} aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => onType(event.currentTarget.value)} />
      </div>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** Selects a stretch of the text and takes the keyboard there. */
export function selectText(start: number, length: number): void {
  const area = document.getElementById(textId);
  if (area instanceof HTMLTextAreaElement) {
    area.focus();
    area.setSelectionRange(start, start + length);
  }
}
