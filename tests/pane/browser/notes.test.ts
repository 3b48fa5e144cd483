import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { firstItem, secondItem } from "../support/hostPage.js";
import { aReading, pleading, suggestion } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const withPeople = () => aReading({ people: [{ name: "Priya Shah", part: "writer" }, { name: "Noor Haddad", part: "interviewer" }, { name: "Ben Okafor", part: "hiringManager" }] });
const note = (desk: Desk) => desk.pane.getByRole("textbox", { name: "The note" });

async function turnTo(desk: Desk, name: string): Promise<void> {
  await desk.pane.getByText("Other notes").click();
  await desk.button(name).click();
  await seen(desk.pane.getByRole("heading", { level: 2, name }));
}

const says = (desk: Desk, words: string) => becomes(() => note(desk).inputValue(), (text) => text.includes(words));

it("writes_to_the_hiring_manager_whom_the_mail_names_or_to_somebody_else", async () => {
  const desk = await open({}, (service) => service.on("POST /api/readings", withPeople));
  await seen(desk.text);
  await turnTo(desk, "Write to somebody else");
  await says(desk, "Dear Ben Okafor,");
  expect(await desk.pane.getByRole("heading", { level: 2, name: "Write to somebody else" }).evaluate((title) => title === document.activeElement)).toBe(true);

  await desk.pane.getByRole("radio", { name: "Noor Haddad" }).check();
  await says(desk, "Dear Noor Haddad,");
  await desk.pane.getByRole("radio", { name: "Somebody else" }).check();
  await desk.pane.getByRole("textbox", { name: "Their name" }).fill("Mira Chen");

  await says(desk, "Dear Mira Chen,");
  expect(await desk.button("Put in a reply").count()).toBe(0);
  await seen(desk.pane.getByText("Subject of secondNote"));
});

it("asks_who_it_is_for_where_the_mail_names_nobody_else", async () => {
  const desk = await open();
  await seen(desk.text);

  await turnTo(desk, "Write to somebody else");
  await seen(desk.pane.getByText("Who would you like to thank?"));
  expect(await note(desk).count()).toBe(0);
  await desk.pane.getByRole("textbox", { name: "Who is it for?" }).fill("Mira");

  await says(desk, "Dear Mira,");
});

it("copies_a_linkedin_note_of_at_most_200_characters", async () => {
  const desk = await open();
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seen(desk.text);
  await turnTo(desk, "LinkedIn note");
  await says(desk, "(linkedIn)");

  await note(desk).fill("x".repeat(201));
  await seen(desk.pane.getByText("201 of 200 characters: a little long for LinkedIn."));
  expect(await desk.button("Copy text").getAttribute("aria-disabled")).toBe("true");
  await note(desk).fill("Hello Priya");
  await seen(desk.pane.getByText("11 of 200 characters", { exact: true }));
  await desk.button("Copy text").click();

  await seen(desk.pane.getByText("Copied. Paste it where LinkedIn asks for a note."));
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe("Hello Priya");
});

it("takes_the_one_new_thing_into_a_later_note", async () => {
  const desk = await open();
  await seen(desk.text);
  await turnTo(desk, "Later: say hello again");
  await desk.pane.getByRole("textbox", { name: "What is new with you?" }).fill("a course in logistics");
  await says(desk, "My news: a course in logistics.");

  await desk.button("Later: a new application").click();
  await desk.pane.getByRole("textbox", { name: "Which role?" }).fill("Shift Lead");

  await says(desk, "I have applied for Shift Lead.");
});

it("checks_a_note_as_it_is_typed_and_keeps_it_beside_the_reply", async () => {
  const desk = await open();
  await desk.write(" Mine.");
  await turnTo(desk, "Later: say hello again");
  await says(desk, "(checkIn)");
  await note(desk).press("Control+End");
  await note(desk).pressSequentially(` ${pleading}`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
  const typed = await note(desk).inputValue();

  await desk.button("Back to the reply").click();
  const reply = await becomes(() => desk.text.inputValue(), (text) => text.endsWith("Mine."));
  await gone(desk.pane.getByText("This asks them to undo a decision."));
  await desk.showItem(secondItem);
  await desk.button("Go to the one you're reading").click();
  await becomes(() => desk.text.inputValue(), (text) => text === suggestion);
  await desk.showItem(firstItem);
  await becomes(() => desk.text.inputValue(), (text) => text === reply);
  await desk.button("Later: say hello again").or(desk.pane.getByText("Other notes")).first().click();
  await desk.button("Later: say hello again").click();

  await becomes(() => note(desk).inputValue(), (text) => text === typed);
});

it("offers_notes_beside_an_address_that_reads_nothing", async () => {
  const desk = await open({}, (service) => service.on("POST /api/readings", () => aReading({
    sender: { name: "", address: "no-reply@northwind.example", replyTo: "", kind: "noReply" }, answering: { advice: "otherRoute", says: "Nobody reads this address.", notes: [] },
  })));
  await seen(desk.pane.getByText("Nobody reads this address."));

  await turnTo(desk, "LinkedIn note");
  await says(desk, "(linkedIn)");
  await desk.button("Back to the reply").click();

  await gone(note(desk));
});

it("asks_no_more_of_people_they_would_not_want_to_work_with", async () => {
  const desk = await open();
  await seen(desk.text);
  await desk.pane.getByRole("radio", { name: "No", exact: true }).check();
  await gone(desk.pane.getByRole("heading", { name: "Keep in touch" }));

  await desk.pane.getByText("Other notes").click();

  await seen(desk.button("Write to somebody else"));
  expect(await desk.button("LinkedIn note").count()).toBe(0);
});

describe.each(looks)("a note at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look, (service) => service.on("POST /api/readings", withPeople));
    await seen(desk.text);
    await turnTo(desk, "Write to somebody else");
    await desk.pane.getByRole("radio", { name: "Somebody else" }).check();
    await desk.pane.getByRole("textbox", { name: "Their name" }).fill("Mira Chen");
    await says(desk, "Mira Chen");
    await picture(desk, `note-${look.width}-${look.theme ?? "forced"}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
