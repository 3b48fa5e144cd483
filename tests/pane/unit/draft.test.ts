import { describe, expect, it } from "vitest";
import { changeHtml, changePlain } from "../../../addin/src/outlook/draft/draftChange.js";
import { readHtml, readPlain } from "../../../addin/src/outlook/draft/draftText.js";
import { tokensOf } from "../../../addin/src/outlook/draft/htmlTokens.js";
import { withoutHeader } from "../../../addin/src/outlook/draft/quotation.js";

const page = (body: string) => `<html><head><style type="text/css">p { margin: 0 } /* <p>not this</p> */</style></head><body>${body}</body></html>`;
const quote = `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Priya</div><div>We chose somebody else.</div>`;
const own = (body: string) => readHtml(page(body)).own;

function changed(body: string, phrase: string, words: string): string | null {
  const html = page(body);
  const text = readHtml(html);
  const start = text.own.indexOf(phrase);
  expect(start).toBeGreaterThanOrEqual(0);
  const after = changeHtml(html, text, { start, length: phrase.length }, words);
  return after === null ? null : after.slice(page("").indexOf("</body>"), -"</body></html>".length);
}

describe("the person's own words", () => {
  it.each([
    ["lines of the web's editor", `<div>Dear Priya,</div><div><br></div><div>Thank you.</div>`, "Dear Priya,\n\nThank you."],
    ["lines of the classic editor", `<p class="MsoNormal">Dear Priya,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Thank you.</p>`, "Dear Priya,\n \nThank you."],
    ["line breaks", `One<br>two<br/>three`, "One\ntwo\nthree"],
    ["signs by name and by number", `a &amp; b &lt;c&gt; &#8211; &#x2019;&nbsp;&auml; &unknown; &`, "a & b <c> – ’ ä &unknown; &"],
    ["signs of two units", `Hi &#128512; 😀.`, "Hi 😀 😀."],
    ["white space of the source", `<p>\n  One\n\t two </p>\n<p> three</p>`, "One two\nthree"],
    ["words across tags", `<p>I am <b>very</b><i>much</i> here</p>`, "I am verymuch here"],
    ["a sign that opens no tag", `<p>3 < 5 and 5 > 3</p>`, "3 < 5 and 5 > 3"],
    ["a tag that nobody closes", `<p>Hello <b`, "Hello"],
    ["comments and scripts", `<p>A<!-- no <b> --><script>var no = "<p>";</script>B</p>`, "AB"],
    ["a quoted sign in a tag", `<p title="a > b">Hello</p>`, "Hello"],
  ])("are_read_out_of_%s", (_, body, text) => {
    expect(own(body).replaceAll("\u00a0", " ")).toBe(text);
  });

  it.each([
    ["the web", quote],
    ["new Outlook", `<div id="mail-editor-reference-message-container"><div>We chose.</div></div>`],
    ["classic Outlook", `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Priya</p></div></div><p>We chose.</p>`],
    ["another program", `<blockquote type="cite">We chose.</blockquote>`],
    ["a program that writes it out", `<div>On Monday 2 June, Priya Shah &lt;p@x.example&gt; wrote:</div><div>We chose.</div>`],
    ["a header in words", `<div>From: Priya</div><div>Sent: Monday</div><div>To: Sam</div><div>We chose.</div>`],
    ["a rule in words", `<div>-----Original Message-----</div><div>We chose.</div>`],
  ])("end_where_%s_quotes", (_, quoted) => {
    const text = readHtml(page(`<div>Thank you.</div>${quoted}`));

    expect(text.own).toBe("Thank you.");
    expect(text.quoted).toContain("We chose");
  });

  it.each([
    ["the web", `<div id="Signature"><div>Sam Rivera</div><div>Analyst</div></div>`],
    ["classic Outlook", `<p class="MsoNormal"><a name="_MailAutoSig">Sam Rivera</a></p><p class="MsoNormal"><span style="mso-bookmark:_MailAutoSig">Analyst</span></p>`],
    ["two dashes", `<div>-- </div><div>Sam Rivera</div>`],
  ])("leave_out_the_signature_of_%s", (_, signature) => {
    expect(readHtml(page(`<div>Thank you.</div>${signature}${quote}`))).toMatchObject({ own: "Thank you.", signed: true });
    expect(readHtml(page(`<div>Thank you.</div>${quote}`)).signed).toBe(false);
  });

  it("go_on_below_a_signature_that_stands_between", () => {
    expect(own(`<div>One.</div><div id="Signature"><p>Sam<div>Rivera</div></div><div>Two.</div>${quote}`)).toBe("One.\nTwo.");
  });

  it("are_not_ended_by_words_that_only_look_like_a_quotation", () => {
    const text = "She wrote:\nFrom: where I stand, it was fair.\nThank you --- all of you.";

    expect(readPlain(text).own).toBe(text);
  });

  it.each(["<a \"", "</i>", "<b>", "<p title='", "&", "<!--", "< ", "<div><p>"])("take_time_with_the_length_alone_however_broken: %s", (part) => {
    const time = (times: number) => {
      const html = part.repeat(times);
      const began = performance.now();
      readHtml(html);
      return performance.now() - began;
    };
    time(20_000);

    expect(time(200_000)).toBeLessThan(6_000);
  });

  it("are_cut_into_tokens_that_leave_nothing_out", () => {
    const html = page(`<p a='b>'>1 < 2</p><!-- x --><br/><style>y</style>z<`);

    expect(tokensOf(html).map(({ start, end }) => html.slice(start, end)).join("")).toBe(html);
  });
});

describe("a change in the draft", () => {
  it.each([
    ["keeps the tags around a phrase", `<p>I <b>beg you</b> now.</p>`, "beg you", "ask you", `<p>I <b>ask you</b> now.</p>`],
    ["takes the look of its first word", `<p>I <b>beg</b> you now.</p>`, "beg you", "ask you", `<p>I <b>ask you</b> now.</p>`],
    ["takes out a tag that would be left empty", `<p>I beg <i>you</i> now.</p>`, "beg you", "ask", `<p>I ask now.</p>`],
    ["finds a phrase over a line of the source", `<p>I beg\r\n  you now.</p>`, "beg you", "ask", `<p>I ask now.</p>`],
    ["finds a phrase with a hard space", `<p>I beg&nbsp;you now.</p>`, "beg you", "ask", `<p>I ask now.</p>`],
    ["finds a phrase with a sign by name", `<p>You &amp; I beg.</p>`, "You & I", "We", `<p>We beg.</p>`],
    ["writes signs so that nothing becomes a tag", `<p>I beg you.</p>`, "beg", `<b>"&`, `<p>I &lt;b&gt;&quot;&amp; you.</p>`],
    ["leaves a line out with its block", `<div>One.</div><div>Two.</div><div>Three.</div>`, "Two.\n", "", `<div>One.</div><div>Three.</div>`],
    ["leaves a picture in its place", `<div>One <img src="cid:a">two</div>`, "One two", "Three", `<div>Three<img src="cid:a"></div>`],
  ])("%s", (_, before, phrase, words, after) => {
    expect(changed(before, phrase, words)).toBe(after);
  });

  it("never_touches_what_is_quoted_or_signed", () => {
    const rest = `<div id="Signature">I beg you</div>${quote.replace("We chose", "I beg you: we chose")}`;

    expect(changed(`<p>I beg you.</p>${rest}`, "I beg you", "Thank you")).toBe(`<p>Thank you.</p>${rest}`);
  });

  it("puts_words_in_where_none_go", () => {
    const html = page(`<p>One two.</p>${quote}`);

    expect(changeHtml(html, readHtml(html), { start: 3, length: 0 }, " and")).toBe(html.replace("One two", "One and two"));
    expect(changeHtml(html, readHtml(html), { start: 8, length: 0 }, " Three.")).toBe(html.replace("two.", "two. Three."));
  });

  it("puts_words_into_a_draft_without_any", () => {
    const html = page(quote);

    expect(changeHtml(html, readHtml(html), { start: 0, length: 0 }, "Hello")).toBe(html.replace("<body>", "<body>Hello"));
  });

  it("is_refused_where_the_words_would_become_a_quotation", () => {
    expect(changed(`<p>Thank you.</p><p>I beg you.</p>`, "I beg you.", "-----Original Message-----")).toBeNull();
  });

  it("is_the_same_in_plain_text_with_every_line_end_kept", () => {
    const body = "Dear Priya,\r\n\r\nI beg you.\r\n\r\n> We chose.";
    const text = readPlain(body);

    expect(changePlain(body, text, { start: text.own.indexOf("beg"), length: 3 }, "ask")).toBe(body.replace("beg", "ask"));
  });
});

it.each([
  ["From: Priya\nSent: Monday\nTo: Sam\nSubject: Hello\n\nWe chose.", "We chose."],
  ["________________________________\nVon: Priya\nGesendet: Montag\nAn: Sam\n\nWe chose.", "We chose."],
  ["On Monday 2 June, Priya wrote:\n> We chose.\n>\n> Priya", "We chose.\n\nPriya"],
  ["\n\nWe chose.\nFrom: here on, all is well.", "We chose.\nFrom: here on, all is well."],
  ["", ""],
])("the_quoted_mail_%j_is_read_without_its_header", (quoted, words) => {
  expect(withoutHeader(quoted)).toBe(words);
});
