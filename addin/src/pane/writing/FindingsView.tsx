import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../../service/records.js";
import type { Coach } from "../coach.js";
import { Button } from "../ui/controls.js";
import { foundId, keysId, selectText, textId } from "./Editor.js";
import { findings as says } from "./findings.words.js";
import { keptKey, phraseOf, visible, type Step, type Writing } from "./writing.js";

interface Props {
  readonly writing: Writing;
  readonly coach: Pick<Coach, "replace" | "keep" | "undo">;
  /** The text stands in Outlook, where no phrase can be shown. */
  readonly away: boolean;
}

/** What the check found, each with its phrase, its reason and a better wording; and what was last done about one. */
export function FindingsView({ writing, coach, away }: Props) {
  // In the order of the text; what is said of the whole comes after its parts.
  const findings = [...visible(writing)].sort((one, other) => Number(one.length === 0) - Number(other.length === 0));
  const line = useFocusAfter(writing);
  return (
    <>
      {findings.length > 0 && (
        <>
          {!away && <p class="hint keys" id={keysId}>{says.keys}</p>}
          <ul class="findings" onKeyDown={(event) => event.key === "Escape" && document.getElementById(textId)?.focus()}>
            {findings.map((finding) => <Found key={`${finding.rule} ${finding.start} ${finding.length}`} finding={finding} writing={writing} coach={coach} away={away} />)}
          </ul>
        </>
      )}
      {writing.step && <p class="undo" tabIndex={-1} ref={line}>{told(writing.step)} <Button look="quiet" onPress={coach.undo}>{says.undo}</Button></p>}
    </>
  );
}

/** The button that was pressed goes with its finding, so the keyboard is led to what came of it, and after Undo back to the words. */
function useFocusAfter(writing: Writing) {
  const line = useRef<HTMLParagraphElement>(null);
  const last = useRef(writing.step);
  useEffect(() => {
    const { step, sheet, kept } = writing;
    const before = last.current;
    last.current = step;
    if (step && step !== before) {
      line.current?.focus();
    } else if (!step && before?.did === "replaced" && sheet.text === before.before) {
      selectText(before.at, before.phrase.length);
    } else if (!step && before?.did === "kept" && !kept.includes(before.key)) {
      focusFound(visible(writing).find((finding) => keptKey(writing, finding) === before.key));
    }
  }, [writing.step]);
  return line;
}

function focusFound(finding: Finding | undefined): void {
  if (finding) {
    document.getElementById(foundId(finding))?.focus();
  }
}

function told(step: Step): string {
  return step.did === "replaced" ? says.replaced(step.phrase, step.words) : says.kept(step.phrase);
}

function Found({ finding, writing, coach, away }: Props & { readonly finding: Finding }) {
  const phrase = phraseOf(writing, finding);
  const id = foundId(finding);
  return (
    <li class={finding.weight}>
      {phrase && !away
        ? <button type="button" id={id} class="phrase" title={says.show} aria-describedby={`${id}-says`} onClick={() => selectText(finding.start, finding.length)}>{says.quote(phrase)}</button>
        : <span id={id} tabIndex={-1} class="phrase">{phrase ? says.quote(phrase) : says.whole}</span>}
      <p id={`${id}-says`} lang="en">{finding.says}</p>
      <p class="hint" lang="en">{finding.why}</p>
      {finding.try && <p>{phrase ? says.instead : says.example}: <span lang={writing.tone?.language}>{says.quote(finding.try)}</span></p>}
      <div class="actions">
        {finding.try !== undefined && phrase && (
          <Button name={says.about(finding.try ? says.replace : says.leaveOut, phrase)} onPress={() => coach.replace(finding)}>{finding.try ? says.replace : says.leaveOut}</Button>
        )}
        <Button look="quiet" name={says.about(says.keep, phrase)} onPress={() => coach.keep(finding)}>{says.keep}</Button>
      </div>
    </li>
  );
}
