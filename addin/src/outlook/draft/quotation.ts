// The check before sending reads this too: nothing here is newer than ECMAScript 2016.

/** Where a text stops being the writer's own. These are habits of mail programs; the service knows more of them and looks once more. */
export interface Cut {
  /** End of the writer's own words: at a signature, or where the quotation starts. */
  readonly own: number;
  /** Start of the quoted mail; the text's length where there is none. */
  readonly quoted: number;
}

const from = /^\*?(?:from|von|de|da|van|od|från|fra|expéditeur|remitente)\s?:/i;
const header = /^\*?[^\s\d:*][^\d:*]{1,18}:\*?\s/;
const wrote = /(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu)\b.*:$/i;
const rule = /^(?:[-_=]{2,}[^-_=]*(?:message|nachricht|mensaje|messaggio|bericht)[^-_=]*[-_=]{2,}|_{20,})$/i;
const headerLines = 6;

export function cutText(text: string): Cut {
  const lines = text.split("\n");
  let start = 0;
  let own = -1;
  for (const [number, line] of lines.entries()) {
    const bare = line.trim();
    if (startsQuotation(bare, lines, number)) {
      return { own: own < 0 ? start : own, quoted: start };
    }
    if (own < 0 && bare === "--") {
      own = start;
    }
    start += line.length + 1;
  }
  return { own: own < 0 ? text.length : own, quoted: text.length };
}

function startsQuotation(line: string, lines: readonly string[], number: number): boolean {
  return line.startsWith(">")
    || (line.length < 80 && rule.test(line))
    || (line.length < 200 && /[\d@]/.test(line) && wrote.test(line))
    || (from.test(line) && headersBelow(lines, number));
}

function headersBelow(lines: readonly string[], number: number): boolean {
  return lines.slice(number + 1, number + headerLines).filter((line) => header.test(line.trim())).length >= 2;
}

/** The quoted mail's own words: without the lines that say who sent it when. */
export function withoutHeader(quoted: string): string {
  const lines = quoted.split("\n");
  let first = lines.findIndex((line) => line.trim() !== "");
  const ruled = rule.test(lines[first]?.trim() ?? "");
  first += ruled ? 1 : 0;
  if (from.test(lines[first]?.trim() ?? "") && headersBelow(lines, first)) {
    while (header.test(lines[first]?.trim() ?? "")) {
      first++;
    }
  } else if (wrote.test(lines[first]?.trim() ?? "")) {
    first++;
  }
  return lines.slice(Math.max(first, 0)).map((line) => line.replace(/^> ?/, "")).join("\n").trim();
}
