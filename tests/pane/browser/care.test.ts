import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { anUnreadOne, aReading, pleading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const cry = "I just want to die";
const box = (desk: Desk, name: string) => desk.pane.getByRole("textbox", { name });
const help = (desk: Desk) => desk.pane.getByText("This sounds very hard.");
const fold = (desk: Desk, name: string) => desk.pane.getByText(name, { exact: true });
const unread = (desk: Desk) => desk.service.on("POST /api/readings", () => anUnreadOne);

/** How each place where a person types is reached. */
const places: readonly (readonly [string, (desk: Desk) => Promise<ReturnType<typeof box>>])[] = [
  ["a detail of their own", async (desk) => box(desk, "Anything you enjoyed or learned?")],
  ["a fact they put right", async (desk) => { await desk.button("Change role").click(); return box(desk, "Role"); }],
  ["news for a note", async (desk) => { await fold(desk, "Other notes").click(); await desk.button("Later: say hello again").click(); return box(desk, "What is new with you?"); }],
  ["whom a note is for", async (desk) => { await fold(desk, "Other notes").click(); await desk.button("Write to somebody else").click(); return box(desk, "Who is it for?"); }],
  ["which role a note is about", async (desk) => { await fold(desk, "Other notes").click(); await desk.button("Later: a new application").click(); return box(desk, "Which role?"); }],
  ["a note for LinkedIn", async (desk) => { await fold(desk, "What it says").first().click(); return box(desk, "Note for LinkedIn"); }],
  ["what they heard by phone", async (desk) => { await desk.showItem(null); await desk.button("Heard it by phone?").click(); return box(desk, "Role"); }],
  ["the place to let it out", async (desk) => { await fold(desk, "For you").click(); await fold(desk, "A place to let it out").click(); return box(desk, "Only here"); }],
  ["a look back", async (desk) => { await fold(desk, "For you").click(); await fold(desk, "A look back at the interview").click(); return box(desk, "Were they your kind of employer?"); }],
];

describe("a cry for help", () => {
  it.each(places)("opens_the_care_panel_in %s", async (_, reach) => {
    const desk = await open();
    await seen(desk.button("Add 3 reminders"));
    const field = await reach(desk);

    await field.fill(cry);

    await seen(help(desk));
    expect(await desk.pane.getByRole("link", { name: "Samaritans" }).first().getAttribute("href")).toBe("tel:116123");
    expect(await desk.pane.getByRole("link", { name: "Find a helpline" }).first().getAttribute("href")).toBe("https://findahelpline.com");
  });

  it("opens_it_in_the_three_questions_and_not_over_a_mail_they_paste", async () => {
    const desk = await open({ clock: true }, (service) => service.on("POST /api/readings", () => anUnreadOne));
    unread(desk);
    await seen(desk.pane.getByText("Three questions, and I'll go on from there"));
    await fold(desk, "Or paste what it says").click();

    await box(desk, "The mail's text").fill(cry);
    await desk.page.clock.runFor(1_200);
    expect(await help(desk).count()).toBe(0);
    await box(desk, "Who wrote?").fill(cry);

    await seen(help(desk));
  });

  it("opens_it_in_the_reply_too_when_the_whole_check_cannot_be_asked", async () => {
    const desk = await open();
    await seen(desk.text);
    await desk.write(" Thank you.");
    desk.service.on("POST /api/tone", () => new Response("{}", { status: 503 }));
    await desk.write(" Really.");
    await seen(desk.pane.getByText("I can't check the words right now."));

    await desk.write(` ${cry}`);

    await seen(help(desk));
  });

  it("leaves_no_finding_and_no_kind_line_beside_the_panel", async () => {
    const desk = await open();
    await desk.write(` ${pleading}`);
    await seen(desk.pane.getByText("This asks them to undo a decision."));
    await seen(desk.pane.getByText("Most processes end this way"));

    await box(desk, "Anything you enjoyed or learned?").fill(cry);

    await seen(help(desk));
    await gone(desk.pane.getByText("This asks them to undo a decision."));
    await gone(desk.pane.getByText("Most processes end this way"));
  });

  it("in_the_reply_leaves_no_kind_line_either", async () => {
    const desk = await open({}, (service) => service.on("POST /api/tone", ({ text }) => ({ findings: [], present: [], words: 5, summary: "", lengthSays: "", language: "en", ...(text.includes(cry) ? { care: { says: "This sounds very hard.", lines: [] } } : {}) })));
    await seen(desk.pane.getByText("Most processes end this way"));

    await desk.write(` ${cry}`);

    await seen(help(desk));
    await gone(desk.pane.getByText("Most processes end this way"));
    expect(await help(desk).count()).toBe(1);
  });

  it("is_not_heard_in_a_figure_of_speech", async () => {
    const desk = await open({ clock: true });
    await seen(desk.text);
    await box(desk, "Anything you enjoyed or learned?").fill("I was killing myself laughing at the mill");
    await desk.page.clock.runFor(1_200);
    await becomes(() => desk.service.cared.length, (times) => times > 0);
    await desk.page.clock.runFor(1_200);

    expect(await help(desk).count()).toBe(0);
  });

  it("stays_closed_once_it_was_closed", async () => {
    const desk = await open({ clock: true });
    await seen(desk.text);
    const field = box(desk, "Anything you enjoyed or learned?");
    await field.fill(cry);
    await seen(help(desk));

    await desk.button("Close").click();
    await gone(help(desk));
    await field.pressSequentially(" really");
    await desk.page.clock.runFor(1_200);

    expect(await help(desk).count()).toBe(0);
  });

  it("asks_the_service_only_who_is_near", async () => {
    const desk = await open();
    await seen(desk.button("Add 3 reminders"));
    await fold(desk, "For you").click();
    await fold(desk, "A place to let it out").click();
    await box(desk, "Only here").fill(cry);
    await seen(help(desk));

    const sent = [...desk.service.cared.map(String), ...desk.service.calls.map((call) => JSON.stringify(call))].join();

    expect(sent).not.toMatch(/want|die\b/i);
    expect(desk.service.cared).toHaveLength(1);
  });
});

describe.each(looks)("the care panel at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look, (service) => service.on("POST /api/readings", () => aReading()));
    await seen(desk.button("Add 3 reminders"));
    await box(desk, "Anything you enjoyed or learned?").fill(cry);
    await seen(help(desk));
    await desk.page.screenshot({ path: `screenshots/care-${look.width}-${look.theme ?? "forced"}-in-sight.png` });
    const inSight = await help(desk).evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight && line.getBoundingClientRect().top >= 0);
    await picture(desk, `care-${look.width}-${look.theme ?? "forced"}`);

    expect(inSight).toBe(true);
    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
