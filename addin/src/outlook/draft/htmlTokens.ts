/** HTML cut into tags and texts, each with its place. Written by hand: the check at sending runs where there is no DOM to parse with. */
export interface HtmlToken {
  readonly is: "text" | "open" | "close" | "void" | "other";
  readonly start: number;
  readonly end: number;
  /** Name of the tag in lower case; empty for all else. */
  readonly name: string;
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const raw = /^(?:style|script|title|xml)$/;

/** Every token once, in order; time grows with the length alone. What is no tag is text. */
export function tokensOf(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const token = nextToken(html, at);
    tokens.push(token);
    at = token.end;
    if (token.is === "open" && raw.test(token.name)) {
      const end = endOfRaw(html, at, token.name);
      tokens.push({ is: "other", start: at, end, name: "" });
      at = end;
    }
  }
  return tokens;
}

function nextToken(html: string, start: number): HtmlToken {
  if (html.startsWith("<!--", start)) {
    const end = html.indexOf("-->", start + 4);
    return { is: "other", start, end: end < 0 ? html.length : end + 3, name: "" };
  }
  const name = /^<[/!?]?[a-z][^\s/>]*/i.exec(html.slice(start, start + 64))?.[0] ?? (html.startsWith("<!", start) ? "<!" : "");
  if (name === "") {
    const next = html.indexOf("<", start + 1);
    return { is: "text", start, end: next < 0 ? html.length : next, name: "" };
  }
  const end = endOfTag(html, start + name.length);
  return end < 0 ? { is: "text", start, end: html.length, name: "" } : tagOf(html, start, end, name);
}

function tagOf(html: string, start: number, end: number, opening: string): HtmlToken {
  if (/^<[!?]/.test(opening)) {
    return { is: "other", start, end, name: "" };
  }
  const closing = opening.startsWith("</");
  const name = opening.slice(closing ? 2 : 1).toLowerCase();
  const alone = voids.test(name) || html[end - 2] === "/";
  return { is: closing ? "close" : alone ? "void" : "open", start, end, name };
}

/** Past the ">" that ends a tag, quotes respected; negative where none does. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html[at];
    if (sign === ">") {
      return at + 1;
    }
    if (sign === '"' || sign === "'") {
      const quoteEnd = html.indexOf(sign, at + 1);
      if (quoteEnd < 0) {
        break;
      }
      at = quoteEnd;
    }
  }
  const end = html.indexOf(">", from);
  return end < 0 ? -1 : end + 1;
}

function endOfRaw(html: string, from: number, name: string): number {
  const found = new RegExp(`</${name}`, "ig");
  found.lastIndex = from;
  return found.exec(html)?.index ?? html.length;
}
