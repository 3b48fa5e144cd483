import { escaped } from "./entities.js";
import { readHtml, type DraftText } from "./draftText.js";
import { tokensOf } from "./htmlTokens.js";

/** A stretch of the person's own words, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly length: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A body with other words in one place; every tag, picture and word beside it stays as it is. Null when that cannot be made sure of. */
export function changeHtml(html: string, text: DraftText, span: Span, words: string): string | null {
  const gone = rangesOf(text, span);
  const at = placeOf(text, span);
  const after = rebuilt(html, [...gone, ...emptied(html, gone, words === "" ? -1 : at)], at, escaped(words));
  const now = readHtml(after);
  const hoped = text.own.slice(0, span.start) + words + text.own.slice(span.start + span.length);
  return same(now.own, hoped) && same(now.quoted, text.quoted) ? after : null;
}

/** The same for a draft in plain text. */
export function changePlain(body: string, text: DraftText, span: Span, words: string): string {
  const at = placeOf(text, span);
  return body.slice(0, at) + words + body.slice(at + span.length);
}

function same(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, " ").trim();
  return bare(one) === bare(other);
}

function placeOf(text: DraftText, { start, length }: Span): number {
  const before = text.own[start - 1];
  if (length > 0 || before === undefined || before === "\n") {
    return text.from[start] ?? text.to[start - 1] ?? text.start;
  }
  return text.to[start - 1] ?? text.start;
}

function rangesOf(text: DraftText, { start, length }: Span): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = start; at < start + length; at++) {
    const [from, to] = [text.from[at] ?? 0, text.to[at] ?? 0];
    const last = ranges.at(-1);
    if (last && from <= last.end) {
      last.end = Math.max(last.end, to);
    } else if (to > from) {
      ranges.push({ start: from, end: to });
    }
  }
  return ranges;
}

const lasting = /^(?:html|head|body|table|tbody|tr|td|th)$/;

interface Opened extends Range {
  readonly name: string;
  lost: boolean;
  kept: boolean;
}

/** The tags around what goes, where nothing else stands between them: an empty line would be left. */
function emptied(html: string, gone: readonly Range[], at: number): readonly Range[] {
  const found: Range[] = [];
  const open: Opened[] = [];
  for (const { is, start, end, name } of tokensOf(html)) {
    const inner = open.at(-1);
    if (is === "open") {
      open.push({ start, end, name, lost: false, kept: false });
    } else if (is === "close" && inner?.name === name) {
      open.pop();
      const goes = inner.lost && !inner.kept && !(at >= inner.end && at <= start) && !lasting.test(name);
      if (goes) {
        found.push({ start: inner.start, end: inner.end }, { start, end });
      }
      pass(open.at(-1), inner.lost, inner.kept || (inner.lost && !goes));
    } else if (is === "void") {
      const lost = touched(gone, start, end);
      pass(inner, lost, !lost);
    } else if (is === "text") {
      pass(inner, touched(gone, start, end), leftOver(html, start, end, gone));
    }
  }
  return found;
}

function pass(to: Opened | undefined, lost: boolean, kept: boolean): void {
  if (to) {
    to.lost ||= lost;
    to.kept ||= kept;
  }
}

function touched(gone: readonly Range[], start: number, end: number): boolean {
  return gone.some((range) => range.start < end && range.end > start);
}

function leftOver(html: string, start: number, end: number, gone: readonly Range[]): boolean {
  let rest = "";
  let at = start;
  for (const range of gone) {
    if (range.start < end && range.end > start) {
      rest += html.slice(at, range.start);
      at = range.end;
    }
  }
  return (rest + html.slice(at, end)).trim() !== "";
}

function rebuilt(html: string, gone: readonly Range[], at: number, words: string): string {
  let built = "";
  let from = 0;
  let put = false;
  for (const { start, end } of [...gone].sort((a, b) => a.start - b.start)) {
    if (!put && at <= start) {
      built += html.slice(from, at) + words;
      from = at;
      put = true;
    }
    built += html.slice(from, start);
    from = Math.max(from, end);
  }
  return put ? built + html.slice(from) : built + html.slice(from, at) + words + html.slice(Math.max(from, at));
}
