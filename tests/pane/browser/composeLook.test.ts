import { describe, expect, it } from "vitest";
import { care, composeTests } from "../support/composeTest.js";
import { becomes, seen } from "../support/expecting.js";
import { checkFor, pleading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = composeTests();
const reply = (own: string) => `<html><body>${own}<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Priya Shah</div><div>We have chosen another candidate.</div></body></html>`;
const plea = reply(`<div>Dear Priya,</div><div>${pleading}</div>`);

describe.each(looks)("at %o", (look) => {
  const name = [look.width ?? 320, look.forcedColors ? "forced" : (look.theme ?? "light")].join("-");

  it("shows_the_findings_of_the_draft", async () => {
    const desk = await open({ body: plea }, look);
    await seen(desk.finding);

    expect(await violations(desk)).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
    await picture(desk, `compose-findings-${name}`);
  });

  it("shows_what_was_put_in_and_what_could_not_be_changed", async () => {
    const desk = await open({ body: plea }, look);
    await desk.button("Start from a suggestion").click();
    await seen(desk.button("Take it out again"));
    await picture(desk, `compose-inserted-${name}`);
    expect(await violations(desk)).toEqual([]);

    await desk.page.evaluate(() => void (window.officeHost.draft.answers = "refusesWriting"));
    await desk.button(/^Replace/).click();
    await seen(desk.pane.getByRole("alert"));

    expect(await violations(desk)).toEqual([]);
    await picture(desk, `compose-refused-${name}`);
  });

  it("shows_an_empty_draft", async () => {
    const desk = await open({ body: reply("<div><br></div>") }, look);
    await seen(desk.button("Start from a suggestion"));

    expect(await violations(desk)).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
    await picture(desk, `compose-empty-${name}`);
  });

  it("shows_care", async () => {
    const desk = await open({ body: plea }, look, (service) => service.on("POST /api/tone", () => care));
    await seen(desk.pane.getByText("You matter more than any job."));

    expect(await violations(desk)).toEqual([]);
    await picture(desk, `compose-care-${name}`);
  });

  it("shows_where_to_paste", async () => {
    const desk = await open({ body: plea, answers: "refuses" }, look);
    await seen(desk.pane.getByRole("textbox", { name: "Your words" }));

    expect(await violations(desk)).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
    await picture(desk, `compose-paste-${name}`);
  });
});

it("is_told_to_a_screen_reader_as_it_is_read", async () => {
  const desk = await open({ body: plea });
  await seen(desk.finding);

  expect(await desk.pane.locator("main > section").first().ariaSnapshot()).toMatchInlineSnapshot(`
    "- heading "Your draft" [level=1]
    - paragraph: "I read along while you write: your own words, without the mail below them. Nothing is changed or sent unless you press a button."
    - status: One part to look at.
    - paragraph: 62 words, good length.
    - list:
      - listitem:
        - text: “Please reconsider your decision.”
        - paragraph: This asks them to undo a decision.
        - paragraph: Decisions are rarely reversed by asking; an open door often leads to the next role.
        - paragraph: "Instead: “Please keep me in mind.”"
        - 'button "Replace: “Please reconsider your decision.”"': Replace
        - 'button "Keep: “Please reconsider your decision.”"': Keep
    - group "How should it sound?":
      - text: How should it sound?
      - radio "Short"
      - text: Short
      - radio "Warm" [checked]
      - text: Warm
      - radio "Formal"
      - text: Formal
    - button "Start from a suggestion"
    - paragraph: It goes above what you have written; your words stay."
  `);
});

it("is_worked_by_keyboard_alone_however_long_a_check_takes", async () => {
  const slowly = (text: string) => new Promise((done) => setTimeout(done, 300, checkFor(text)));
  const desk = await open({ body: plea }, {}, (service) => service.on("POST /api/tone", ({ text }) => slowly(text)));
  await seen(desk.finding);
  const focused = () => desk.frame.evaluate(() => (document.activeElement === document.body ? "" : (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "")));
  const to = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await desk.page.keyboard.press("Tab");
      const now = await focused();
      if (name.test(now)) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };

  await to(/^Replace/);
  await desk.page.keyboard.press("Enter");
  await becomes(focused, (now) => now.includes("is now"));
  await desk.button("Undo").press("Space");
  await becomes(focused, (now) => now.startsWith("Replace"));
  await to(/^Start from a suggestion$/);
  await desk.page.keyboard.press("Enter");

  await desk.body((body) => body.includes("keep me in mind"));
});
