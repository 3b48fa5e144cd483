/** One closed process: which company, and on which day ("2026-06-01"). */
export interface No {
  readonly company: string;
  readonly day: string;
  /** Three signs made from the role, to know the same job again; "" where no role was known. */
  readonly mark: string;
}

/** UTF-8 bytes of a name, and of the whole sheet as it is kept: over two hundred squares even where every name is that long. */
const longestName = 60;
const largestSheet = 20_000;

const msOfDay = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
/** Days; where one of two mails names no role, they are about one job when they came within this time. */
const oneProcess = 180;
const forms = /\b(gmbh|mbh|ag|kg|se|ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|co|company|sa|sarl|bv|the)\b/g;
const encoder = new TextEncoder();

/** Null when a square for this process is there already. */
export function withNo(sheet: readonly No[], no: No): readonly No[] | null {
  return sheet.some((each) => same(each, no)) ? null : [...sheet, { ...no, company: shortened(no.company) }];
}

export function isOn(sheet: readonly No[], no: No): boolean {
  return sheet.some((each) => same(each, no));
}

/** A line each: day, mark, company. Null when it no longer fits. */
export function encode(sheet: readonly No[]): string | null {
  const text = sheet.map(({ company, day, mark }) => `${numberOf(day).toString(36)} ${mark || "-"} ${company}`).join("\n");
  return encoder.encode(JSON.stringify(JSON.stringify(text))).length > largestSheet ? null : text;
}

/** Lines that make no sense are left out. */
export function decode(text: string): readonly No[] {
  return text.split("\n").flatMap((line) => {
    const [, day = "", mark = "", company = ""] = /^(-?[0-9a-z]{1,5}) (-|[0-9a-z]{3}) (.+)$/.exec(line) ?? [];
    return company ? [{ company, day: new Date(firstDay + Number.parseInt(day, 36) * msOfDay).toISOString().slice(0, 10), mark: mark === "-" ? "" : mark }] : [];
  });
}

/** A table that any office program opens; a name is never taken for a formula. */
export function csv(columns: readonly string[], sheet: readonly No[]): string {
  return `\ufeff${[columns, ...sheet.map(({ company, day }) => [company, day])].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

export function markOf(role: string): string {
  let hash = 2166136261;
  for (const sign of key(role)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return key(role) ? (hash % 46_656).toString(36).padStart(3, "0") : "";
}

function same(one: No, other: No): boolean {
  const roles = one.mark && other.mark ? one.mark === other.mark : Math.abs(numberOf(one.day) - numberOf(other.day)) <= oneProcess;
  return roles && key(shortened(one.company)) === key(shortened(other.company));
}

/** What is left of a name when its spelling and its legal form are set aside. */
function key(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return plain.replace(forms, "").replace(/ +/g, " ").trim() || plain;
}

function shortened(name: string): string {
  const plain = name.replace(/[\s\p{C}]+/gu, " ").trim();
  return plain.slice(0, encoder.encodeInto(plain, new Uint8Array(longestName)).read).trim();
}

function numberOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) - firstDay) / msOfDay) || 0;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
