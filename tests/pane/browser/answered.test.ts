import { describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { secondItem } from "../support/hostPage.js";
import { aReading } from "../support/letters.js";
import { looks, picture, sideways, violations } from "../support/looking.js";

const open = paneTests();
const year = new Date().getFullYear();

it("says_plainly_that_they_replied_on_which_day_and_what_follows_from_it", async () => {
  const desk = await open({ language: "en-GB" }, (service) => service.on("GET /answered", () => ({ at: `${year}-05-03T10:00:00Z` })));

  await seen(desk.pane.getByRole("status").filter({ hasText: "You replied on 3 May. A second reply helps only when you have something new to tell." }));

  await seen(desk.button("Put in a reply"));
});

it("names_the_year_when_it_was_another_one_and_says_it_also_where_no_reply_is_expected", async () => {
  const desk = await open({}, (service) => {
    service.on("POST /api/readings", () => aReading({ answering: { advice: "optional", says: "Fine to skip.", notes: [] } }));
    service.on("GET /answered", () => ({ at: "2024-05-03T10:00:00Z" }));
  });

  await seen(desk.pane.getByText("You replied on May 3, 2024."));
  await seen(desk.button("Write a short reply anyway"));
});

it("says_nothing_of_it_where_they_did_not_or_where_it_cannot_be_told", async () => {
  const desk = await open({}, (service) => service.trouble("GET /answered", 503, "graph_unavailable", "The mailbox does not answer.", "Try again."));
  await becomes(() => desk.service.answered, (answered) => answered.includes("GET /answered"));
  await seen(desk.text);

  expect(await desk.pane.getByText("You replied").count()).toBe(0);
  expect(await desk.pane.getByText("The mailbox does not answer.").count()).toBe(0);
});

it("does_not_tell_it_of_the_next_message", async () => {
  let answer: (value: unknown) => void = () => undefined;
  const desk = await open({}, (service) => service.on("GET /answered", () => new Promise((done) => (answer = done))));
  await becomes(() => desk.service.called("GET /answered"), (calls) => calls === 1);
  const late = answer;
  desk.service.on("GET /answered", () => ({}));
  await desk.showItem(secondItem);
  await becomes(() => desk.service.called("GET /answered"), (calls) => calls === 2);

  late({ at: `${year}-05-03T10:00:00Z` });
  await becomes(() => desk.service.answered.filter((call) => call === "GET /answered").length, (answers) => answers === 2);

  await gone(desk.pane.getByText("You replied on"));
});

describe.each(looks)("having answered at %j", (look) => {
  it("has_no_violation_of_wcag_2_2_aa_and_needs_no_sideways_scroll", async () => {
    const desk = await open(look, (service) => service.on("GET /answered", () => ({ at: "2024-05-03T10:00:00Z" })));
    await seen(desk.pane.getByText("You replied on"));
    await seen(desk.text);
    await desk.host((host) => void (host.reply = "refuses"));
    await desk.button("Put in a reply").click();
    await seen(desk.button("Undo: take the draft out"));
    await picture(desk, `answered-${look.width}-${look.theme ?? "forced"}`);

    expect(await sideways(desk)).toBe(0);
    expect(await violations(desk)).toEqual([]);
  });
});
