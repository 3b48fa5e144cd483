/** A stretch of a text in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Where a span lies after an edit; null when the edit touched it. */
export function follow<T extends Span>(span: T, before: string, after: string): T | null {
  const { from, removed, added } = edit(before, after);
  const end = span.start + span.length;
  if (end <= from) {
    return span;
  }
  return span.start >= from + removed ? { ...span, start: span.start + added - removed } : null;
}

/** The one stretch in which two texts differ. */
export function edit(before: string, after: string): { from: number; removed: number; added: number } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) {
    from++;
  }
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  return { from, removed: before.length - from - tail, added: after.length - from - tail };
}

export interface Piece<T> {
  readonly text: string;
  readonly start: number;
  readonly of: T | null;
}

/** The text cut at the spans, in order. Where one lies within another each has a piece of its own; what lies outside the text is left out. */
export function pieces<T extends Span>(text: string, spans: readonly T[]): readonly Piece<T>[] {
  const inside = spans.filter(({ start, length }) => length > 0 && start + length <= text.length);
  const cuts = [0, ...inside.flatMap(({ start, length }) => [start, start + length]), text.length].sort((a, b) => a - b);
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? start;
    return end > start ? [{ text: text.slice(start, end), start, of: innermost(inside, start) }] : [];
  });
}

/** The shortest of the spans at a place. */
export function innermost<T extends Span>(spans: readonly T[], place: number): T | null {
  return spans.reduce<T | null>((best, span) => (span.start <= place && place < span.start + span.length && !(best && best.length <= span.length) ? span : best), null);
}

/** What goes when words take a span's place: leaving words out takes the space beside them along. */
export function reach(text: string, span: Span, words: string): Span {
  const end = span.start + span.length;
  const doubled = words === "" && (span.start === 0 || /\s/.test(text[span.start - 1] ?? "")) && text[end] === " ";
  return doubled ? { start: span.start, length: span.length + 1 } : span;
}

export function replaceSpan(text: string, span: Span, words: string): string {
  const { start, length } = reach(text, span, words);
  return text.slice(0, start) + words + text.slice(start + length);
}
