import type { Problem } from "../../service/problem.js";
import type { Finding, ToneReport } from "../../service/records.js";
import { blankSheet, type as typeOn, type Sheet } from "./sheet.js";
import { follow, replaceSpan } from "./spans.js";

/** A text being written and what the last check said about it. */
export interface Writing {
  readonly sheet: Sheet;
  readonly tone: ToneReport | null;
  /** The text that `tone` was about; null from an edit until the next check, also where an edit brings an earlier text back. */
  readonly checked: string | null;
  /** The findings, moved along with every edit; an edit inside one drops it until the next check. */
  readonly findings: readonly Finding[];
  /** Phrases that the person keeps: they stay quiet in this text. */
  readonly kept: readonly string[];
  readonly step: Step | null;
  readonly problem: Problem | null;
}

/** What Undo takes back. */
export type Step =
  | { readonly did: "replaced"; readonly before: string; readonly after: string; readonly phrase: string; readonly words: string; readonly at: number }
  | { readonly did: "kept"; readonly key: string; readonly phrase: string };

export const blankWriting: Writing = { sheet: blankSheet, tone: null, checked: null, findings: [], kept: [], step: null, problem: null };

export function newWriting(sheet: Sheet, kept: readonly string[]): Writing {
  return { ...blankWriting, sheet, kept };
}

/** The text changes by the person's hand. */
export function edit(writing: Writing, text: string): Writing {
  const before = writing.sheet.text;
  const findings = writing.findings.flatMap((finding) => follow(finding, before, text) ?? []);
  const step = writing.step?.did === "replaced" && writing.step.after !== text ? null : writing.step;
  return { ...writing, sheet: typeOn(writing.sheet, text), findings, step, checked: text === before ? writing.checked : null };
}

/** Another sheet lies on the desk. */
export function turnTo(writing: Writing, sheet: Sheet): Writing {
  return sheet.text === writing.sheet.text ? { ...writing, sheet } : { ...newWriting(sheet, writing.kept), problem: writing.problem };
}

/** A check has come back; one about another text is dropped. */
export function checked(writing: Writing, text: string, tone: ToneReport): Writing {
  return text === writing.sheet.text ? { ...writing, tone, checked: text, findings: tone.findings, problem: null } : writing;
}

export function phraseOf(writing: Writing, finding: Finding): string {
  return writing.sheet.text.slice(finding.start, finding.start + finding.length);
}

/** The findings that are shown: all but those whose phrase the person keeps. */
export function visible(writing: Writing): readonly Finding[] {
  return writing.findings.filter((finding) => !writing.kept.includes(keptKey(writing, finding)));
}

export function replace(writing: Writing, finding: Finding): Writing {
  const before = writing.sheet.text;
  const words = finding.try ?? phraseOf(writing, finding);
  const after = replaceSpan(before, finding, words);
  const step: Step = { did: "replaced", before, after, phrase: phraseOf(writing, finding), words, at: finding.start };
  return { ...edit(writing, after), step };
}

export function keep(writing: Writing, finding: Finding): Writing {
  const key = keptKey(writing, finding);
  return { ...writing, kept: [...writing.kept, key], step: { did: "kept", key, phrase: phraseOf(writing, finding) } };
}

export function undo(writing: Writing): Writing {
  const { step } = writing;
  if (!step) {
    return writing;
  }
  const back = step.did === "replaced" ? edit(writing, step.before) : { ...writing, kept: writing.kept.filter((key) => key !== step.key) };
  return { ...back, step: null };
}

/** What stays quiet once it is kept: this rule about this phrase. */
export function keptKey(writing: Writing, finding: Finding): string {
  return `${finding.rule}\n${phraseOf(writing, finding)}`;
}
