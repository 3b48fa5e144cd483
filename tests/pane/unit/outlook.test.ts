import { afterEach, describe, expect, it, vi } from "vitest";
import { isLoopbackOrigin, readMessage, readShown } from "../../../addin/src/outlook/pageProtocol.js";
import { replyHtml } from "../../../addin/src/outlook/replyHtml.js";
import { withinLimit } from "../../../addin/src/outlook/timeLimit.js";

afterEach(() => void vi.useRealTimers());

describe("the words for the reply window", () => {
  it("read_nothing_of_the_text_as_markup", () => {
    expect(replyHtml(`<b>"5 > 3" & 'so'</b>`)).toBe("<div>&lt;b&gt;&quot;5 &gt; 3&quot; &amp; &#39;so&#39;&lt;/b&gt;</div>");
  });

  it("keep_every_line_and_every_space", () => {
    expect(replyHtml("Dear Priya,\r\n\r\n  two  spaces ")).toBe("<div>Dear Priya,</div><div><br></div><div>&nbsp; two&nbsp; spaces&nbsp;</div>");
  });
});

describe("any words at all for the reply window", () => {
  const signs = ["<", ">", "&", '"', "'", "<script>", "</div>", "<img src=x onerror=alert(1)>", "&lt;", "&#0;", "\n", " ", "  ", "\t", "\0", "\u001b", "\u00a0", "\u200b", "\u202e", "\u2028", "\ud83d", "\ude42", "\ufeff", "a", "Priya", "{{", "${", "-->", "]]>"];
  const marks: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };
  const blocks = /^(?:<div>(?:<br>|(?:[^<>&"']|&(?:amp|lt|gt|quot|#39|nbsp);)+)<\/div>)+$/;

  it("become_blocks_and_line_breaks_only_and_say_the_same", () => {
    let seed = 20261122;
    const below = (most: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % most;
    for (let i = 0; i < 5_000; i++) {
      const text = Array.from({ length: below(24) }, () => (below(4) === 0 ? String.fromCharCode(below(0x10000)) : signs[below(signs.length)]!)).join("").replace(/\r/g, "");

      const html = replyHtml(text);

      expect(html).toMatch(blocks);
      const said = html.slice(5, -6).split("</div><div>").map((line) => (line === "<br>" ? "" : line.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (mark) => marks[mark]!)));
      expect(said.join("\n")).toBe(text);
    }
  });
});

describe("the page that frames the pane", () => {
  it.each(["http://localhost:5190", "http://127.0.0.1:80".replace(":80", ":8080"), "http://[::1]:5190"])("may be %s", (origin) => {
    expect(isLoopbackOrigin(origin)).toBe(true);
  });

  it.each(["", "null", "https://localhost:5190", "http://localhost.evil.example", "http://evil.example", "http://localhost:5190/path", "javascript:alert(1)", "http://localhost@evil.example"])("may not be '%s'", (origin) => {
    expect(isLoopbackOrigin(origin)).toBe(false);
  });

  it.each([null, "text", 7, {}, { channel: "other", event: "itemChanged" }, { channel: "outlookcoach", id: "1", ok: true }])("is not listened to when it says %j", (data) => {
    expect(readMessage(data)).toBeNull();
  });

  it.each([null, undefined, "m1", {}, { id: 7 }])("shows nothing when its item is %j", (item) => {
    expect(readShown(item)).toEqual({ mode: "nothing" });
  });
});

describe("the host's time", () => {
  it("is_five_seconds", async () => {
    vi.useFakeTimers();
    const silent = withinLimit<void>(() => undefined).catch((problem: { trouble: string }) => problem.trouble);

    await vi.advanceTimersByTimeAsync(5_000);

    expect(await silent).toBe("noAnswer");
  });

  it("ends_at_once_when_the_host_throws", async () => {
    const thrown = withinLimit<void>(() => {
      throw new Error("Elevated permission is required");
    });

    await expect(thrown).rejects.toMatchObject({ trouble: "refused" });
  });
});
