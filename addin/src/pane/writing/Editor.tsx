import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Finding } from "../../service/records.js";
import { innermost, pieces } from "./spans.js";
import { visible, type Writing } from "./writing.js";

/** The id of the one text being written; the findings lead to it. */
export const textId = "text";
/** The id of the words that tell how the keyboard leads there and back. */
export const keysId = "keys";

/** The id of what is said about a finding; the text leads to it. */
export function foundId({ rule, start, length }: Finding): string {
  return `found-${rule}-${start}-${length}`;
}

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
 * textarea its height, so that it grows with the text and nothing in it scrolls. It is hidden from screen readers: to them the
 * findings are told as a list, and F8 leads from the caret to what is said about the words there.
 */
export function Editor({ label, hint, writing, language, onType, children }: Props) {
  const id = useId();
  const { text } = writing.sheet;
  const findings = visible(writing);
  const described = [hint && `${id}-hint`, findings.length > 0 && keysId].filter(Boolean).join(" ");
  return (
    <div class="field editor">
      <div class="heading"><label for={textId}>{label}</label>{children}</div>
      <div class="paper">
        <div class="marks" aria-hidden="true">
          {pieces(text, findings).map((piece, at) => (piece.of ? <mark key={at} class={piece.of.weight} data-start={piece.start}>{piece.text}</mark> : piece.text))}
          {"\u200b"}
        </div>
        <textarea id={textId} value={text} spellcheck={true} lang={language} aria-describedby={described || undefined}
          onInput={(event) => onType(event.currentTarget.value)} onKeyDown={(event) => event.key === "F8" && leadTo(findingAt(findings, event.currentTarget.selectionStart), event)} />
      </div>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** What is found at a place of the text or right before it, else behind it, else anywhere. */
export function findingAt(findings: readonly Finding[], place: number): Finding | undefined {
  return innermost(findings, place) ?? innermost(findings, place - 1) ?? findings.find(({ start }) => start > place) ?? findings[0];
}

function leadTo(finding: Finding | undefined, key: KeyboardEvent): void {
  if (finding) {
    key.preventDefault();
    document.getElementById(foundId(finding))?.focus();
  }
}

/** Selects a stretch of the text and takes the keyboard and the view there: only the layer knows on which line it stands. */
export function selectText(start: number, length: number): void {
  const area = document.getElementById(textId);
  if (area instanceof HTMLTextAreaElement) {
    area.focus();
    area.setSelectionRange(start, start + length);
    document.querySelector(`mark[data-start="${start}"]`)?.scrollIntoView({ block: "nearest" });
  }
}
