import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk, Look } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { aFinding, aTone, checkFor, pleading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const phrases = [["You never even read my papers.", "strong"], ["It is a bit of a pity.", "medium"], ["I am a perfect fit!!", "soft"]] as const;
/** A finding of each weight, and one about the whole text. */
function checkThree(text: string) {
  const found = phrases.filter(([phrase]) => text.includes(phrase)).map(([phrase, weight]) => aFinding(text, phrase, { rule: weight, weight, says: `What is said of a ${weight} one.` }));
  return aTone({ findings: [...found, aFinding(text, "", { rule: "missing-ask", start: 0, length: 0, weight: "soft", says: "Nothing here asks to be kept in mind." })], summary: "Some parts to look at." });
}

const marks = (desk: Desk) => desk.pane.locator("mark").allTextContents();
const focused = (desk: Desk) => desk.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");
const selected = (desk: Desk) => desk.text.evaluate((area) => (area instanceof HTMLTextAreaElement && area === document.activeElement ? area.value.slice(area.selectionStart, area.selectionEnd) : null));

async function plea(desk: Desk): Promise<void> {
  await desk.write(` ${pleading}`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
}

it("leads_from_the_caret_to_what_is_said_of_the_words_there_and_back", async () => {
  const desk = await open({}, (service) => service.on("POST /api/tone", ({ text }) => checkThree(text)));
  await desk.write(` ${phrases.map(([phrase]) => phrase).join(" Well. ")} Bye.`);
  await becomes(() => marks(desk), (found) => found.length === 3);
  const caret = await desk.text.evaluate((area, phrase) => {
    const at = area instanceof HTMLTextAreaElement ? area.value.indexOf(phrase) + 4 : 0;
    (area as HTMLTextAreaElement).setSelectionRange(at, at);
    return at;
  }, phrases[1][0]);

  await desk.page.keyboard.press("F8");
  expect(await focused(desk)).toBe(`“${phrases[1][0]}”`);
  const button = desk.button(`“${phrases[1][0]}”`);
  expect(await button.evaluate((it) => document.getElementById(it.getAttribute("aria-describedby") ?? "")?.textContent)).toBe("What is said of a medium one.");
  await desk.page.keyboard.press("Escape");

  expect(await desk.text.evaluate((area) => area === document.activeElement && (area as HTMLTextAreaElement).selectionStart)).toBe(caret);
  expect(await desk.text.evaluate((area) => (area.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "))).toContain("F8 leads from the words");
});

it("leads_from_a_finding_to_its_words_in_the_text_and_brings_them_into_view", async () => {
  const desk = await open();
  await plea(desk);
  await desk.text.evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(0, 0));

  await desk.button(`“${pleading}”`).press("Enter");

  expect(await selected(desk)).toBe(pleading);
  const box = await desk.pane.locator("mark").boundingBox();
  expect(box && box.y > 0 && box.y + box.height < 900).toBe(true);
});

it("takes_the_keyboard_along_when_the_finding_it_was_on_goes", async () => {
  const desk = await open();
  await plea(desk);

  await desk.button(`Replace: “${pleading}”`).press("Enter");
  await becomes(() => focused(desk), (text) => text.startsWith(`“${pleading}” is now “Please keep me in mind.”.`));
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.press("Enter");
  await becomes(() => selected(desk), (text) => text === pleading);
  await seen(desk.button(`Keep: “${pleading}”`));
  await desk.button(`Keep: “${pleading}”`).press("Enter");
  await becomes(() => focused(desk), (text) => text.startsWith(`“${pleading}” stays as it is.`));
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.press("Enter");

  await becomes(() => focused(desk), (text) => text === `“${pleading}”`);
});

it("keeps_a_phrase_quiet_while_they_write_on_and_after_a_reload", async () => {
  const desk = await open();
  await plea(desk);
  await desk.button(`Keep: “${pleading}”`).click();
  await desk.write(" Bye.");
  await seen(desk.pane.getByRole("status").filter({ hasText: "Nothing to fix." }));

  await becomes(() => desk.service.answered.filter((call) => call === "POST /api/tone").length, (calls) => calls >= 2);
  await desk.page.reload();
  await becomes(() => desk.service.answered.filter((call) => call === "POST /api/tone").length, (calls) => calls >= 3);
  await seen(desk.pane.getByRole("status").filter({ hasText: "Nothing to fix." }));

  expect(await marks(desk)).toEqual([]);
});

it("moves_the_lines_with_every_edit_before_the_next_answer_comes", async () => {
  const desk = await open();
  await plea(desk);
  desk.service.on("POST /api/tone", () => new Promise(() => undefined));

  await desk.text.press("Control+Home");
  await desk.text.pressSequentially("Oh well. ");
  expect(await marks(desk)).toEqual([pleading]);
  await desk.text.press("Control+End");
  await desk.text.pressSequentially(" And so on.");
  expect(await marks(desk)).toEqual([pleading]);
  for (let back = 0; back < " And so on.".length + 3; back++) await desk.text.press("Backspace");

  await becomes(() => marks(desk), (found) => found.length === 0);
});

it("leaves_a_word_that_is_being_composed_alone_while_answers_come", async () => {
  const desk = await open();
  await plea(desk);
  const typed = await desk.text.inputValue();
  const keyboard = await desk.context.newCDPSession(desk.page);
  const compose = (text: string) => keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const before = desk.service.called("POST /api/tone");

  for (const text of ["に", "にほ", "にほん"]) {
    await compose(text);
    await becomes(() => desk.service.answered.filter((call) => call === "POST /api/tone").length, (answers) => answers > before);
  }
  expect(await desk.text.inputValue()).toBe(`${typed}にほん`);
  await keyboard.send("Input.insertText", { text: "日本" });

  await becomes(() => desk.text.inputValue(), (text) => text === `${typed}日本`);
  expect(await marks(desk)).toEqual([pleading]);
});

it("marks_a_finding_within_another_and_counts_as_the_service_does_once_one_is_kept", async () => {
  const [outer, inner] = ["You will regret it, mark my words.", "mark my words"];
  const desk = await open({}, (service) => service.on("POST /api/tone", ({ text }) => aTone({
    summary: "3 parts may close the door.",
    findings: [aFinding(text, "", { rule: "whole", start: 0, length: 0, says: "About the whole." }), aFinding(text, outer, { rule: "outer", says: "About the sentence." }), aFinding(text, inner, { rule: "inner", says: "About a part of it." })],
  })));
  await desk.write(` ${outer}`);
  await becomes(() => marks(desk), (found) => found.join("|") === "You will regret it, |mark my words|.");
  expect(await desk.pane.getByText(/^About /).allTextContents()).toEqual(["About the sentence.", "About a part of it.", "About the whole."]);

  await desk.button(`“${inner}”`).click();
  expect(await selected(desk)).toBe(inner);
  await desk.page.keyboard.press("F8");
  expect(await focused(desk)).toBe(`“${inner}”`);
  await desk.button(`Keep: “${inner}”`).click();

  await seen(desk.pane.getByRole("status").filter({ hasText: "2 parts may close the door." }));
  expect(await marks(desk)).toEqual([outer]);
});

it("says_one_thing_for_each_check_that_came_back_and_nothing_while_they_type", async () => {
  const desk = await open();
  await seen(desk.pane.getByText("62 words, good length."));
  await desk.pane.locator("html").evaluate(() => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status],[role=alert],[aria-live]");
        const text = region?.textContent ?? "";
        if (region && text && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

  await plea(desk);
  await desk.text.press("ArrowLeft");
  await desk.text.press("ArrowLeft");
  await desk.text.pressSequentially("xyz", { delay: 60 });
  await seen(desk.pane.getByText("Reads thankful and clear. Nothing to fix."));
  for (let back = 0; back < 3; back++) await desk.text.press("Backspace");
  await seen(desk.pane.getByText("This asks them to undo a decision."));

  expect(await desk.pane.locator("html").evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(["One part to look at.", "Reads thankful and clear. Nothing to fix.", "One part to look at."]);
});

const hard = [
  "Dear  Priya,\tthank you  ", `Donaudampfschifffahrtsgesellschaftskapitaen${"swaerter".repeat(12)} end`, "👩🏽‍💻 naïve café — “quoted” ﬁ",
  "السلام عليكم and back", `${"word ".repeat(40)}    `, "   leading, https://northwind.example/a/very/long/path?with=many&signs=all-in-one-line-without-a-space", "", "", "last ",
].join("\n");

describe.each([160, 320, 450] as const)("the layer under the words at %i px", (width) => {
  it.each([["", ""], ["with wide text spacing", "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }"], ["with large letters", ".paper { font-size: 23px; }"]])("breaks_every_line_where_the_textarea_does %s", async (_, css) => {
    const desk = await open({ width });
    await desk.text.fill(hard);
    await desk.pane.locator("head").evaluate((head, extra) => head.insertAdjacentHTML("beforeend", `<style>${extra} .paper > * { color: black !important; border-color: transparent !important; background: white !important; outline: none !important; caret-color: transparent !important } mark { color: black !important; text-decoration: none !important }</style>`), css);
    const paper = desk.pane.locator(".paper");
    const shown = async (which: string) => {
      await desk.pane.locator("html").evaluate((_html, hidden) => document.querySelectorAll<HTMLElement>(".paper > *").forEach((each) => (each.style.opacity = each.matches(hidden) ? "0" : "1")), which);
      return paper.screenshot();
    };

    const [words, layer] = [await shown(".marks"), await shown("textarea")];

    expect(words.equals(layer)).toBe(true);
    expect(await desk.text.evaluate((area) => area.scrollHeight > area.clientHeight || area.scrollWidth > area.clientWidth)).toBe(false);
  });
});

describe.each<Look>([...looks, { width: 160 }])("findings at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_tells_the_weights_apart_without_colour", async () => {
    const desk = await open(look, (service) => service.on("POST /api/tone", ({ text }) => checkThree(text)));
    await desk.write(` ${phrases.map(([phrase]) => phrase).join(" Well. ")} Bye.`);
    await becomes(() => marks(desk), (found) => found.length === 3);
    await seen(desk.pane.getByText("Nothing here asks to be kept in mind."));
    await desk.button(`Keep: “${phrases[2][0]}”`).click();
    await seen(desk.pane.getByText("stays as it is."));
    await desk.button(`Keep: “${phrases[2][0]}”`).waitFor({ state: "hidden" });
    await desk.button("Undo").click();
    await picture(desk, `findings-${look.width}-${look.theme ?? (look.forcedColors ? "forced" : "light")}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
    const styles = await desk.pane.locator("mark").evaluateAll((all) => all.map((mark) => getComputedStyle(mark).textDecorationStyle));
    expect(new Set(styles).size).toBe(3);
  });
});

it("reads_to_a_screen_reader_in_the_order_that_it_is_worked_in", async () => {
  const desk = await open();
  await plea(desk);
  await desk.button(`Keep: “${pleading}”`).focus();

  const tree = await desk.pane.getByRole("region", { name: "Your reply" }).ariaSnapshot();

  expect(/- status: One part[^]*?(?=\n *- button "Copy text")/.exec(tree)?.[0]).toMatchInlineSnapshot(`
    "- status: One part to look at.
      - paragraph: 62 words, good length.
      - paragraph: F8 leads from the words to what I say about them. Escape leads back.
      - list:
        - listitem:
          - button "“Please reconsider your decision.”"
          - paragraph: This asks them to undo a decision.
          - paragraph: Decisions are rarely reversed by asking; an open door often leads to the next role.
          - paragraph: "Instead: “Please keep me in mind.”"
          - 'button "Replace: “Please reconsider your decision.”"': Replace
          - 'button "Keep: “Please reconsider your decision.”"': Keep"
  `);
});

it("has_one_plain_line_for_clean_words", async () => {
  const desk = await open({}, (service) => service.on("POST /api/tone", ({ text }) => checkFor(text)));
  await plea(desk);

  await desk.text.fill("Dear Priya, thank you. Please keep me in mind. Sam");

  await gone(desk.pane.getByText("This asks them to undo a decision."));
  await seen(desk.pane.getByRole("status").filter({ hasText: "Reads thankful and clear. Nothing to fix." }));
  expect(await desk.pane.getByRole("listitem").filter({ hasText: "Keep" }).count()).toBe(0);
});
