import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { secondItem } from "../support/hostPage.js";
import { aReading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const visit = paneTests();
/** The mail came on 1 June, from Northwind. */
const open: typeof visit = (look, prepare) => visit(look, prepare ?? ((service) => service.on("POST /api/readings", () => aReading())));
const fold = (desk: Desk, name: string) => desk.pane.getByText(name, { exact: true });
const box = (desk: Desk, name: string) => desk.pane.getByRole("textbox", { name });
const lasting = (desk: Desk) => desk.pane.locator("html").evaluate(() => JSON.stringify(localStorage));
const everywhere = (desk: Desk) => desk.pane.locator("html").evaluate(() => JSON.stringify([localStorage, sessionStorage]));

async function openFold(desk: Desk, name: string): Promise<void> {
  await seen(fold(desk, "For you"));
  if (!(await fold(desk, name).isVisible())) {
    await fold(desk, "For you").click();
  }
  await fold(desk, name).click();
}

async function startSheet(desk: Desk): Promise<void> {
  await seen(desk.text);
  await openFold(desk, "A hundred Nos");
  await desk.button("Start a sheet").click();
}

describe("a place to let it out", () => {
  it("sends_and_keeps_nothing_and_is_empty_once_it_was_closed", async () => {
    const desk = await open({ clock: true });
    await seen(desk.button("Add 3 reminders"));
    await openFold(desk, "A place to let it out");
    const before = desk.service.calls.length;
    await box(desk, "Only here").fill("They never even looked at it. MARKER");
    await desk.page.clock.runFor(5_000);

    const kept = await everywhere(desk);
    await fold(desk, "A place to let it out").click();
    await gone(box(desk, "Only here"));
    await fold(desk, "A place to let it out").click();

    expect(await box(desk, "Only here").inputValue()).toBe("");
    expect(kept).not.toContain("MARKER");
    expect(desk.service.calls.length).toBe(before);
    expect(desk.service.cared.map((url) => [...url.searchParams.keys()])).toEqual([["timeZone", "locale"]]);
  });

  it("is_left_alone_by_every_checker_of_spelling", async () => {
    const desk = await open();
    await openFold(desk, "A place to let it out");

    const told = await box(desk, "Only here").evaluate((area) => ["spellcheck", "autocomplete", "data-gramm", "data-ms-editor"].map((name) => area.getAttribute(name)));

    expect(told).toEqual(["false", "off", "false", "false"]);
  });

  it("is_emptied_with_one_click", async () => {
    const desk = await open();
    await openFold(desk, "A place to let it out");
    await box(desk, "Only here").fill("So much for that.");

    await desk.button("Let it go").click();

    await seen(desk.pane.getByRole("status").filter({ hasText: "Gone." }));
    expect(await box(desk, "Only here").inputValue()).toBe("");
  });

  it("always_names_somebody_to_talk_to_also_when_nothing_answers", async () => {
    const desk = await open();
    await seen(desk.button("Add 3 reminders"));
    await fold(desk, "For you").click();
    await seen(fold(desk, "A place to let it out"));
    desk.service.stopped = true;
    await fold(desk, "A place to let it out").click();

    await seen(desk.pane.getByText("If it is more than a bad day:"));
    expect(await desk.pane.getByRole("link", { name: "Find a helpline" }).getAttribute("href")).toBe("https://findahelpline.com");
    desk.service.stopped = false;
    await fold(desk, "A place to let it out").click();
    await gone(box(desk, "Only here"));
    await fold(desk, "A place to let it out").click();
    expect(await desk.pane.getByRole("link", { name: "Samaritans" }).getAttribute("href")).toBe("tel:116123");
  });

  it("is_there_when_no_message_is_open", async () => {
    const desk = await open();
    await seen(desk.text);
    await desk.showItem(null);

    await openFold(desk, "A place to let it out");

    await seen(box(desk, "Only here"));
  });
});

describe("a look back", () => {
  it("keeps_nothing_unless_asked_to", async () => {
    const desk = await open();
    await openFold(desk, "A look back at the interview");
    await box(desk, "What went well?").fill("The case MARKER");
    await fold(desk, "A look back at the interview").click();
    await gone(box(desk, "What went well?"));
    await fold(desk, "A look back at the interview").click();

    expect(await box(desk, "What went well?").inputValue()).toBe("");
    expect(await everywhere(desk)).not.toContain("MARKER");
    await seen(desk.pane.getByText("What you keep stays in this browser only."));
  });

  it("is_kept_when_asked_shown_when_asked_and_deleted_with_one_click", async () => {
    const desk = await open();
    await seen(desk.text);
    await openFold(desk, "A look back at the interview");
    await box(desk, "What would you prepare next time?").fill("The numbers");
    await desk.button("Keep this").click();
    await seen(desk.pane.getByText("Kept."));
    await desk.page.reload();
    await seen(desk.text);
    await openFold(desk, "A look back at the interview");
    expect(await desk.pane.getByText("The numbers").count()).toBe(0);

    await desk.button("Show what I kept").click();
    await seen(desk.pane.getByText("The numbers"));
    await seen(desk.pane.getByText("Northwind, Jun 1, 2026"));
    await desk.button("Delete all I kept").click();

    await seen(desk.pane.getByText("Deleted. Nothing is left of it."));
    expect(await lasting(desk)).not.toContain("numbers");
    expect(desk.service.calls.filter(({ body }) => JSON.stringify(body)?.includes("The numbers"))).toEqual([]);
  });
});

describe("the hundred Nos", () => {
  it("are_not_there_until_they_are_asked_for", async () => {
    const desk = await open();
    await seen(desk.text);
    await openFold(desk, "A hundred Nos");

    expect(await desk.button("Fill a square").count()).toBe(0);
    expect(await lasting(desk)).not.toContain("nos");
  });

  it("have_one_square_for_a_process_however_often_its_mails_come", async () => {
    const desk = await open({}, (service) => service.on("POST /api/readings", ({ messageId }) => aReading({ message: { id: messageId ?? "", subject: "s", receivedAt: messageId === "m1" ? "2026-06-01T09:00:00Z" : "2026-06-20T09:00:00Z" } })));
    await startSheet(desk);
    const filled = () => desk.pane.locator(".squares .filled").count();
    expect(await box(desk, "Which company?").inputValue()).toBe("Northwind");

    await desk.button("Fill a square").click();
    await seen(desk.pane.getByText("Northwind is on the sheet."));
    await desk.showItem(secondItem);
    await seen(desk.pane.getByRole("heading", { level: 1, name: secondItem.subject }));
    await seen(desk.pane.getByText("Northwind is on the sheet."));

    expect(await filled()).toBe(1);
    expect(await box(desk, "Which company?").inputValue()).toBe("");
  });

  it("are_saved_as_a_table_deleted_with_one_click_and_brought_back", async () => {
    const desk = await open();
    await startSheet(desk);
    await desk.button("Fill a square").click();
    await box(desk, "Which company?").fill("Fabrikam, Inc.");
    await desk.pane.getByLabel("Which day?").fill("2026-05-04");
    await desk.button("Fill a square").click();
    await becomes(() => desk.pane.locator(".squares .filled").count(), (filled) => filled === 2);

    const [file] = await Promise.all([desk.page.waitForEvent("download"), desk.button("Save as a file").click()]);
    await desk.button("Delete the sheet").click();
    await seen(desk.pane.getByText("Deleted. Nothing is left of it."));
    const after = await lasting(desk);
    await desk.button("Undo").click();

    await becomes(() => desk.pane.locator(".squares .filled").count(), (filled) => filled === 2);
    expect(file.suggestedFilename()).toBe("hundred-nos.csv");
    expect(readFileSync(await file.path(), "utf8")).toBe('\ufeffcompany,day\r\nNorthwind,2026-06-01\r\n"Fabrikam, Inc.",2026-05-04\r\n');
    expect(after).not.toContain("Fabrikam");
  });

  it("can_each_be_taken_out_again", async () => {
    const desk = await open();
    await startSheet(desk);
    await desk.button("Fill a square").click();
    await fold(desk, "Which ones").click();

    await desk.button("Take out: Northwind, Jun 1, 2026").click();

    await seen(desk.pane.getByText("Nothing on it yet."));
  });

  it("offer_nothing_for_a_mail_that_closes_nothing", async () => {
    const desk = await open({}, (service) => service.on("POST /api/readings", () => aReading({ outcome: "interview", label: "An invitation." })));
    await seen(desk.pane.getByText("An invitation."));
    await openFold(desk, "A hundred Nos");
    await desk.button("Start a sheet").click();

    await seen(box(desk, "Which company?"));
    expect(await box(desk, "Which company?").inputValue()).toBe("");
  });
});

describe("the kind line", () => {
  const kind = "Most processes end this way for reasons you never see.";

  it("is_put_away_for_good_and_comes_back_when_asked", async () => {
    const desk = await open();
    await seen(desk.pane.getByText(kind));
    await desk.button("Don't show these").click();
    await gone(desk.pane.getByText(kind));
    await desk.pane.locator("html").evaluate(() => sessionStorage.clear());
    await desk.page.reload();
    await seen(desk.text);
    expect(await desk.pane.getByText(kind).count()).toBe(0);

    await fold(desk, "For you").click();
    await desk.pane.getByRole("switch", { name: "A kind line under what a mail is" }).click();

    await seen(desk.pane.getByText(kind));
  });
});

it("is_reached_and_used_by_keyboard_alone", async () => {
  const desk = await open();
  await seen(desk.button("Add 3 reminders"));
  await fold(desk, "For you").focus();
  await desk.page.keyboard.press("Enter");
  await seen(fold(desk, "A place to let it out"));
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.press("Enter");
  await seen(box(desk, "Only here"));
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.type("Well.");

  expect(await box(desk, "Only here").inputValue()).toBe("Well.");
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.press("Enter");
  expect(await box(desk, "Only here").inputValue()).toBe("");
});

it("reads_in_order_to_a_screen_reader", async () => {
  const desk = await open();
  await startSheet(desk);
  await desk.button("Fill a square").click();
  await seen(desk.pane.getByText("Northwind is on the sheet."));
  await fold(desk, "A place to let it out").click();
  await seen(desk.pane.getByRole("link", { name: "Samaritans" }));

  expect(await desk.pane.locator(".for-you").ariaSnapshot()).toMatchInlineSnapshot(`
    "- group:
      - text: A place to let it out
      - paragraph: This goes nowhere. It is not sent, not kept and not judged, by us or by anybody. Close it and it is gone.
      - text: Only here
      - textbox "Only here"
      - button "Let it go"
      - status
      - paragraph: If it sounds as though you may be in danger, this page by itself shows you somebody to talk to. That goes nowhere either.
      - status:
        - paragraph: "If it is more than a bad day:"
        - list:
          - listitem:
            - link "Samaritans":
              - /url: tel:116123
            - text: Call 116 123, free, day or night
          - listitem:
            - link "Find a helpline":
              - /url: https://findahelpline.com
            - text: By country
    - group: A look back at the interview
    - group:
      - text: A hundred Nos
      - paragraph: One square for each job that said no. Each no is one closer; the sheet only makes that easier to see. It holds the company and the day.
      - text: Which company?
      - textbox "Which company?":
        - /placeholder: ""
      - text: Which day?
      - textbox "Which day?": 2026-06-01
      - button "Fill a square" [disabled]
      - status: Northwind is on the sheet.
      - group: Which ones
      - paragraph: "A second mail about the same job is no second square: a short mark that cannot be read back tells two jobs of one company apart."
      - button "Save as a file"
      - button "Delete the sheet"
      - paragraph: What you keep stays in this browser only.
    - switch "A kind line under what a mail is" [checked]
    - text: A kind line under what a mail is"
  `);
});

describe.each(looks)("for you at %j", (look) => {
  const name = `${look.width}-${look.theme ?? "forced"}`;

  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look);
    await startSheet(desk);
    await desk.button("Fill a square").click();
    await box(desk, "Which company?").fill("Donaudampfschifffahrtsgesellschaft Kapitaenspatentverwaltung");
    await desk.button("Fill a square").click();
    await fold(desk, "Which ones").click();
    await fold(desk, "A place to let it out").click();
    await fold(desk, "A look back at the interview").click();
    await box(desk, "What went well?").fill("The case.");
    await desk.button("Keep this").click();
    await desk.button("Show what I kept").click();
    await seen(desk.pane.getByRole("link", { name: "Samaritans" }));
    await picture(desk, `for-you-${name}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
