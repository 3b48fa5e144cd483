import { signAt } from "./entities.js";
import { tokensOf, type HtmlToken } from "./htmlTokens.js";
import { cutText } from "./quotation.js";

// The check before sending reads drafts with this too: nothing here touches a page or is newer than ECMAScript 2016.

/** What a draft says, and where its writer's words stand in the body. */
export interface DraftText {
  /** The person's own words: above the quoted mail, without the signature where Outlook marks it. Lines end in "\n". */
  readonly own: string;
  readonly quoted: string;
  /** Outlook has put a signature in. */
  readonly signed: boolean;
  /** For each code unit of `own`, where it starts and ends in the body; an empty place where a line ends with its block. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Where words could be put in a body without any. */
  readonly start: number;
}

const blocks = /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const quoteMarks = [
  /\sid\s*=\s*["']?(?:x_)*(?:appendonsend|divrplyfwdmsg|mail-editor-reference-message-container|olk_src_body_section|ms-outlook-mobile-body-separator-line)\b/i,
  /\sname\s*=\s*["']?_MailOriginal\b/i,
  /\sclass\s*=\s*["']?[^"'>]*\b(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix)\b/i,
  /^<blockquote[^>]*\s(?:type\s*=\s*["']?)?cite\b/i,
  /border-top:\s*solid\s+#(?:e1e1e1|b5c4df)\s+1\.0pt/i,
  /^<hr[^>]*\stabindex\s*=\s*["']?-1\b/i,
];
const signatureMarks = [
  /\sid\s*=\s*["']?(?:x_)*(?:signature|ms-outlook-mobile-signature)\b/i,
  /\s(?:name\s*=\s*["']?|style\s*=[^>]*mso-bookmark:\s*"?)_MailAutoSig\b/i,
  /\sclass\s*=\s*["']?[^"'>]*\bgmail_signature\b/i,
];
const plain = /[^ \t\r\n\f&\u00a0]*/y;
const marked = (tag: string, marks: readonly RegExp[]) => marks.some((mark) => mark.test(tag));

/** Reads an HTML body. No text makes it throw. */
export function readHtml(html: string): DraftText {
  const reader = new Reader(html);
  for (const token of tokensOf(html)) {
    reader.take(token);
  }
  return reader.read();
}

/** Reads the body of a draft in plain text; the places are those of the text itself. */
export function readPlain(text: string): DraftText {
  const { own, quoted } = cutText(text);
  const from = Array.from({ length: own }, (_, at) => at);
  return trimmed({ own: text.slice(0, own), quoted: text.slice(quoted), signed: own < quoted, start: 0, from, to: from.map((at) => at + 1) });
}

function trimmed(text: DraftText): DraftText {
  let end = text.own.length;
  while (end > 0 && (text.own[end - 1] ?? "").trim() === "") {
    end--;
  }
  const own = text.own.slice(0, end);
  return Object.assign({}, text, { own, from: text.from.slice(0, own.length), to: text.to.slice(0, own.length) });
}

/** Turns tags into line ends and collapses white space, as a browser would show them. */
class Reader {
  private own = "";
  private quotedText = "";
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly open: { readonly name: string; readonly signature: boolean }[] = [];
  private readonly opened = new Map<string, number>();
  private signatures = 0;
  private inQuote = false;
  private signed = false;
  private start = 0;
  /** Nothing stands on this line yet. */
  private fresh = true;
  private space: { start: number; end: number } | null = null;

  constructor(private readonly html: string) {}

  take(token: HtmlToken): void {
    if (token.is === "text") {
      this.text(token);
    } else if (token.is !== "other") {
      this.tag(token);
    }
  }

  read(): DraftText {
    const cut = cutText(this.own);
    const found = cut.quoted < this.own.length;
    const quoted = found ? this.own.slice(cut.quoted) + this.quotedText : this.quotedText;
    return trimmed({ own: this.own.slice(0, cut.own), quoted, signed: this.signed || cut.own < cut.quoted, from: this.from, to: this.to, start: this.start });
  }

  private tag(token: HtmlToken): void {
    const tag = this.html.slice(token.start, token.end);
    if (token.name === "br") {
      this.emit("\n", token.start, token.end);
      return;
    }
    if (token.name === "body" && token.is === "open") {
      this.start = token.end;
    }
    if (blocks.test(token.name)) {
      this.endLine(token.start);
    }
    if (token.is === "close") {
      this.close(token.name);
    } else if (!this.inQuote && !this.inSignature && marked(tag, quoteMarks)) {
      this.inQuote = true;
    }
    if (token.is === "open") {
      const signature = !this.inQuote && marked(tag, signatureMarks);
      this.signed ||= signature;
      this.open.push({ name: token.name, signature });
      this.count(token.name, 1);
      this.signatures += signature ? 1 : 0;
    }
  }

  private count(name: string, more: number): void {
    this.opened.set(name, (this.opened.get(name) ?? 0) + more);
  }

  private get inSignature(): boolean {
    return this.signatures > 0;
  }

  private close(name: string): void {
    // A closing tag without its opening one closes nothing, and must not cost a look at all that is open.
    while (this.opened.get(name)) {
      const last = this.open.pop();
      if (last) {
        this.count(last.name, -1);
        this.signatures -= last.signature ? 1 : 0;
      }
      if (last?.name === name) {
        return;
      }
    }
  }

  private endLine(at: number): void {
    this.space = null;
    if (!this.fresh) {
      this.emit("\n", at, at);
    }
  }

  private text({ start, end }: HtmlToken): void {
    for (let at = start; at < end;) {
      plain.lastIndex = at;
      const run = plain.exec(this.html)?.[0].slice(0, end - at) ?? "";
      if (run !== "") {
        this.words(run, at);
        at += run.length;
        continue;
      }
      const { sign, length } = signAt(this.html, at);
      if (" \t\r\n\f".includes(sign)) {
        this.space = { start: this.space?.start ?? at, end: at + length };
      } else {
        this.gap();
        this.emit(sign === "\u00a0" ? " " : sign, at, at + length);
      }
      at += length;
    }
  }

  /** Signs that stand for themselves. */
  private words(run: string, at: number): void {
    this.gap();
    this.fresh = false;
    if (this.inQuote) {
      this.quotedText += run;
    } else if (!this.inSignature) {
      this.own += run;
      for (let unit = at; unit < at + run.length; unit++) {
        this.from.push(unit);
        this.to.push(unit + 1);
      }
    }
  }

  private gap(): void {
    if (this.space && !this.fresh) {
      this.emit(" ", this.space.start, this.space.end);
    }
    this.space = null;
  }

  private emit(sign: string, start: number, end: number): void {
    this.fresh = sign === "\n";
    this.space = null;
    if (this.inQuote) {
      this.quotedText += sign;
    } else if (!this.inSignature) {
      this.own += sign;
      for (let unit = 0; unit < sign.length; unit++) {
        this.from.push(start);
        this.to.push(end);
      }
    }
  }
}
