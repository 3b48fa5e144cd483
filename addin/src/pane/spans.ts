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

function edit(before: string, after: string): { from: number; removed: number; added: number } {
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
  readonly of: T | null;
}

/** The text cut at the spans, in order; of spans that overlap the first wins, and what lies outside the text is left out. */
export function pieces<T extends Span>(text: string, spans: readonly T[]): readonly Piece<T>[] {
  const cut: Piece<T>[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const end = span.start + span.length;
    if (span.length > 0 && span.start >= at && end <= text.length) {
      cut.push({ text: text.slice(at, span.start), of: null }, { text: text.slice(span.start, end), of: span });
      at = end;
    }
  }
  cut.push({ text: text.slice(at), of: null });
  return cut.filter((piece) => piece.text !== "");
}

/** The text with a span's words replaced; leaving words out takes the space beside them along. */
export function replaceSpan(text: string, span: Span, words: string): string {
  const head = text.slice(0, span.start);
  const tail = text.slice(span.start + span.length);
  const doubled = words === "" && (head === "" || /\s$/.test(head)) && tail.startsWith(" ");
  return head + words + (doubled ? tail.slice(1) : tail);
}
