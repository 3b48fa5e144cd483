/** One register's words: what was suggested, what stands there now, and what can be had back. */
export interface Sheet {
  readonly suggested: string;
  readonly text: string;
  /** A suggestion that came after the person had edited. */
  readonly newer: string | null;
  /** Their own words, put aside when they took a suggestion. */
  readonly own: string | null;
}

export const blankSheet: Sheet = { suggested: "", text: "", newer: null, own: null };

export function isEdited(sheet: Sheet): boolean {
  return sheet.text !== sheet.suggested;
}

/** The suggestion is taken over, unless the person has written: then it waits beside their words. */
export function suggest(sheet: Sheet, suggestion: string): Sheet {
  if (!isEdited(sheet) || sheet.text === suggestion) {
    return { ...sheet, suggested: suggestion, text: suggestion, newer: null };
  }
  return { ...sheet, newer: suggestion === sheet.suggested ? null : suggestion };
}

/** As asked for by the person: the suggestion comes in, their own words are put aside. */
export function takeSuggestion(sheet: Sheet, suggestion: string): Sheet {
  return { suggested: suggestion, text: suggestion, newer: null, own: isEdited(sheet) ? sheet.text : sheet.own };
}

export function takeOwn(sheet: Sheet): Sheet {
  return sheet.own === null ? sheet : { ...sheet, text: sheet.own, own: null };
}

export function type(sheet: Sheet, text: string): Sheet {
  return { ...sheet, text };
}
