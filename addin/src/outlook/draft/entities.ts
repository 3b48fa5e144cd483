/** The few named signs that Outlook's own editor writes; every other it writes as it is or by number. */
const named: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", hellip: "…", ndash: "–", mdash: "—",
  lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»", euro: "€", copy: "©", reg: "®", trade: "™",
  auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", ecirc: "ê", ntilde: "ñ",
  zwnj: "\u200c", zwj: "\u200d", ensp: " ", emsp: " ", thinsp: " ", bull: "•", middot: "·",
};

/** The sign that stands at a place of an HTML text, and how long it is there. */
export function signAt(html: string, at: number): { readonly sign: string; readonly length: number } {
  const plain = html[at] ?? "";
  if (plain !== "&") {
    return { sign: plain, length: 1 };
  }
  const found = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/i.exec(html.slice(at, at + 12));
  const sign = found && decoded(found);
  return found && sign ? { sign, length: found[0].length } : { sign: plain, length: 1 };
}

function decoded([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name) {
    return named[name];
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "<br>" };

/** Words as HTML inside a line; nothing of them is read as markup. */
export function escaped(words: string): string {
  return words.replace(/[&<>"\n]/g, (sign) => escapes[sign] ?? sign);
}
