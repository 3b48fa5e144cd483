import type { CareAnswer, Finding } from "../service/records.js";
import type { Coach } from "./coach.js";
import { selectText } from "./Editor.js";
import { Button } from "./ui/controls.js";
import { retryLabel } from "./telling.js";
import { Notice } from "./ui/notices.js";
import { phraseOf, visible, type Step, type Writing } from "./writing.js";
import { words } from "./words.en.js";

const says = words.tone;
interface Props {
  readonly writing: Writing;
  readonly coach: Coach;
}

/** What the check found, under the words: each with its phrase, its reason and a better wording. */
export function ToneView({ writing, coach }: Props) {
  const { tone, step, problem } = writing;
  const findings = visible(writing);
  return (
    <div class="tone">
      {tone?.care ? <Care care={tone.care} /> : (
        <>
          <p role="status" class="summary">{summary(writing, findings.length)}</p>
          {tone && !problem && <p class="hint">{tone.lengthSays}</p>}
          {findings.length > 0 && <ul class="findings">{findings.map((finding) => <Found key={keyOf(finding)} finding={finding} writing={writing} coach={coach} />)}</ul>}
          {step && <Undo step={step} coach={coach} />}
          {tone?.offer && <Care care={tone.offer} look="hint" />}
        </>
      )}
      {problem && <Notice><p>{says.trouble}</p><Button onPress={coach.checkAgain}>{retryLabel(problem)}</Button></Notice>}
    </div>
  );
}

function summary({ tone, kept, findings, problem }: Writing, shown: number): string {
  if (!tone || problem) {
    return "";
  }
  // The service's line counts all it found; once phrases are kept or edited away, ours counts what is left.
  const changed = kept.length > 0 || findings.length !== tone.findings.length;
  return changed ? (shown === 0 ? says.clean : says.parts(shown)) : tone.summary;
}

function keyOf({ rule, start, length }: Finding): string {
  return `${rule} ${start} ${length}`;
}

function Found({ finding, writing, coach }: Props & { readonly finding: Finding }) {
  const phrase = phraseOf(writing, finding);
  return (
    <li class={finding.weight}>
      {phrase
        ? <button type="button" class="phrase" title={says.show} onClick={() => selectText(finding.start, finding.length)}>“{phrase}”</button>
        : <span class="phrase">{says.whole}</span>}
      <p>{finding.says}</p>
      <p class="hint">{finding.why}</p>
      {finding.try && <p>{says.instead(finding.try)}</p>}
      <div class="actions">
        {finding.try !== undefined && phrase && (
          <Button name={says.about(finding.try ? says.replace : says.leaveOut, phrase)} onPress={() => coach.replace(finding)}>{finding.try ? says.replace : says.leaveOut}</Button>
        )}
        <Button look="quiet" name={says.about(says.keep, phrase)} onPress={() => coach.keep(finding)}>{says.keep}</Button>
      </div>
    </li>
  );
}

function Undo({ step, coach }: { readonly step: Step; readonly coach: Coach }) {
  const did = step.did === "replaced" ? says.replaced(step.phrase, step.words) : says.kept(step.phrase);
  return <p class="undo" role="status">{did} <Button look="quiet" onPress={coach.undo}>{says.undo}</Button></p>;
}

/** Somebody to talk to. No advice, no judgement. */
function Care({ care, look = "care" }: { readonly care: CareAnswer; readonly look?: string }) {
  return (
    <div class={look} role="status">
      <p>{care.says}</p>
      <ul>
        {care.lines.map((line) => (
          <li key={line.href}>{safe(line.href) ? <a href={line.href} target={line.href.startsWith("https:") ? "_blank" : undefined} rel="noreferrer">{line.name}</a> : line.name} {line.says}</li>
        ))}
      </ul>
    </div>
  );
}

function safe(href: string): boolean {
  return /^(https:|tel:|sms:)/.test(href);
}
