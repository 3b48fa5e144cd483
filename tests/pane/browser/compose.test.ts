import { describe, expect, it } from "vitest";
import { anOffer, care, composeTests } from "../support/composeTest.js";
import { becomes, gone, seen } from "../support/expecting.js";
import { pleading, suggestion } from "../support/letters.js";

const open = composeTests();
const quoted = "We have chosen another candidate.";
const reply = (own: string) => `<html><head><style>p{margin:0}</style></head><body>${own}<div id="Signature"><div>Sam Rivera, Analyst</div></div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Priya Shah<br><b>Sent:</b> Monday<br><b>To:</b> Sam<br><b>Subject:</b> Your application</div><div><img src="cid:logo">${quoted}</div></body></html>`;
const plea = reply(`<div>Dear Priya,</div><div><br></div><div>I <b>loved</b> it. <i>${pleading}</i> See you.</div>`);

describe("the draft in the compose window", () => {
  it("is_checked_as_far_as_it_is_the_persons_own", async () => {
    const desk = await open({ body: plea });

    await seen(desk.finding);

    expect(desk.service.calls.filter(({ path }) => path === "/api/tone").map(({ body }) => body)).toMatchObject([{ text: `Dear Priya,\n\nI loved it. ${pleading} See you.` }]);
    expect(desk.service.called("POST /api/readings")).toBe(0);
  });

  it("is_checked_again_when_it_changes_at_most_once_a_second_and_never_while_hidden", async () => {
    const desk = await open({ body: reply("<div>Thank you, Priya.</div>") }, { clock: true });
    await seen(desk.pane.getByText("Nothing to fix."));

    const before = desk.service.called("POST /api/tone");
    const time = () => desk.frame.evaluate(() => Date.now());
    const began = await time();
    for (const end of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      await desk.type(reply(`<div>Thank you, Priya. ${pleading} ${end}</div>`));
      await desk.page.clock.runFor(300);
    }
    await seen(desk.finding);

    expect(desk.service.called("POST /api/tone") - before).toBeLessThanOrEqual(Math.ceil((await time() - began) / 1_000));
    await desk.hide(true);
    const looked = await desk.calls();
    await desk.page.clock.runFor(10_000);
    expect(await desk.calls()).toEqual(looked);
    await desk.hide(false);
    await becomes(() => desk.calls(), (calls) => calls.length > looked.length);
  });

  it("rests_while_nothing_changes", async () => {
    const desk = await open({ body: plea }, { clock: true });
    await seen(desk.finding);

    for (let look = 0; look < 3; look++) {
      const looked = (await desk.calls()).length;
      await desk.page.clock.runFor(1_000);
      await becomes(() => desk.calls(), (calls) => calls.length > looked);
    }

    expect(desk.service.called("POST /api/tone")).toBe(1);
  });

  it("says_when_nothing_is_written_yet", async () => {
    const desk = await open({ body: reply("<div><br></div>") });

    await seen(desk.pane.getByText("Nothing is written yet."));

    expect(desk.service.called("POST /api/tone")).toBe(0);
  });

  it("opens_care_and_finds_nothing_where_words_call_for_it", async () => {
    const desk = await open({ body: plea }, {}, (service) => service.on("POST /api/tone", () => care));

    await seen(desk.pane.getByText("You matter more than any job."));

    expect(await desk.button(/^Replace/).count()).toBe(0);
    expect(await desk.button("Start from a suggestion").count()).toBe(0);
  });

  it("keeps_no_word_of_it", async () => {
    const desk = await open({ body: plea });
    await seen(desk.finding);

    const kept = await desk.frame.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

    expect(kept).not.toContain("reconsider");
  });
});

describe("Replace", () => {
  it("changes_the_words_in_outlook_and_leaves_all_else_as_it_was", async () => {
    const desk = await open({ body: plea });

    await desk.button(/^Replace/).click();

    expect(await desk.body((body) => !body.includes("reconsider"))).toBe(plea.replace(pleading, "Please keep me in mind."));
    await gone(desk.finding);
    await seen(desk.pane.getByText(`“${pleading}” is now “Please keep me in mind.”.`));
  });

  it("writes_over_the_marked_words_where_the_person_has_marked_them", async () => {
    const desk = await open({ body: plea, marked: pleading });

    await desk.button(/^Replace/).click();

    await desk.body((body) => !body.includes("reconsider"));
    const calls = await desk.calls();
    expect(calls).toContain(13);
    expect(calls).not.toContain(38);
  });

  it("is_taken_back_by_undo", async () => {
    const desk = await open({ body: plea });
    await desk.button(/^Replace/).click();

    await desk.button("Undo").click();

    expect(await desk.body((body) => body.includes("reconsider"))).toBe(plea);
    await seen(desk.finding);
  });

  it("reads_the_draft_again_and_follows_the_words_where_something_was_typed_before_them", async () => {
    const desk = await open({ body: plea });
    await seen(desk.finding);

    await desk.button(/^Replace/).evaluate((button, body) => {
      window.parent.officeHost.draft.body = body;
      (button as HTMLButtonElement).click();
    }, plea.replace("Dear Priya", "Dear Priya and all"));

    expect(await desk.body((body) => !body.includes("reconsider"))).toBe(plea.replace("Dear Priya", "Dear Priya and all").replace(pleading, "Please keep me in mind."));
  });

  it("leaves_words_alone_that_have_changed_since_and_says_so", async () => {
    const desk = await open({ body: plea });
    await seen(desk.finding);
    const changed = plea.replace("reconsider your decision", "reconsider your decision some day");

    await desk.button(/^Replace/).evaluate((button, body) => {
      window.parent.officeHost.draft.body = body;
      (button as HTMLButtonElement).click();
    }, changed);

    await seen(desk.pane.getByText("The text has changed in Outlook since I looked, so I left it alone."));
    expect(await desk.body()).toBe(changed);
  });

  it("is_not_undone_over_words_typed_since", async () => {
    const desk = await open({ body: plea });
    await desk.button(/^Replace/).click();
    await seen(desk.button("Undo"));
    const typed = (await desk.body((body) => !body.includes("reconsider"))).replace("See you.", "See you soon.");

    await desk.button("Undo").evaluate((button, body) => {
      window.parent.officeHost.draft.body = body;
      (button as HTMLButtonElement).click();
    }, typed);

    await seen(desk.pane.getByText("The text has changed in Outlook since I looked"));
    expect(await desk.body()).toBe(typed);
  });

  it("says_so_where_outlook_lets_nobody_write", async () => {
    const desk = await open({ body: plea, answers: "refusesWriting" });

    await desk.button(/^Replace/).click();

    await seen(desk.pane.getByText("Outlook didn't let me change the draft."));
    await seen(desk.finding);
    expect(await desk.body()).toBe(plea);
  });

  it("says_so_where_the_add_in_may_only_read", async () => {
    const desk = await open({ body: plea, permission: 1 });

    await desk.button(/^Replace/).click();

    await seen(desk.pane.getByText("Outlook didn't let me change the draft."));
  });

  it("asks_to_mark_the_words_where_a_picture_could_be_lost", async () => {
    const body = plea.replace("cid:logo", "blob:https://outlook.example/1");
    const desk = await open({ body });

    await desk.button(/^Replace/).click();

    await seen(desk.pane.getByText("Mark the words in Outlook, then press Replace again."));
    expect(await desk.body()).toBe(body);
  });

  it("works_in_plain_text", async () => {
    const body = `Dear Priya,\r\n\r\n${pleading}\r\n\r\n-- \r\nSam\r\n\r\n________________________________\r\nFrom: Priya\r\nSent: Monday\r\nTo: Sam\r\n\r\n${quoted}`;
    const desk = await open({ body, type: "text" });

    await desk.button(/^Replace/).click();

    expect(await desk.body((now) => !now.includes("reconsider"))).toBe(body.replace(pleading, "Please keep me in mind."));
  });

  it("works_where_the_mailbox_is_1_5", async () => {
    const desk = await open({ body: plea }, { mailbox: "1.5" });

    await desk.button(/^Replace/).click();

    await desk.body((body) => body.includes("Please keep me in mind."));
  });
});

it("keeps_a_phrase_quiet_and_hears_it_again_after_undo", async () => {
  const desk = await open({ body: plea });

  await desk.button(/^Keep/).click();
  await gone(desk.finding);
  await desk.type(plea.replace("See you.", "See you soon."));
  await becomes(() => desk.service.called("POST /api/tone"), (calls) => calls > 1);
  expect(await desk.finding.count()).toBe(0);
  await desk.button("Undo").click();

  await seen(desk.finding);
  expect(await desk.calls()).not.toContain(38);
});

describe("a suggestion", () => {
  it("stands_above_the_quoted_mail_after_reading_it", async () => {
    const desk = await open({ body: reply("<div><br></div>"), subject: "RE: Your application", to: { name: "Priya Shah", address: "priya@northwind.example" } });

    await desk.button("Start from a suggestion").click();

    const body = await desk.body((now) => now.includes("keep me in mind"));
    expect(body.indexOf("keep me in mind")).toBeLessThan(body.indexOf("appendonsend"));
    await seen(desk.pane.getByText("The suggestion stands at the top of your draft."));
    expect(desk.service.calls.find(({ path }) => path === "/api/readings")?.body).toEqual({ message: { subject: "Your application", from: { name: "Priya Shah", address: "priya@northwind.example" }, text: quoted } });
    expect(desk.service.calls.find(({ path }) => path === "/api/replies")?.body).not.toHaveProperty("choices.yourName");
  });

  it("is_taken_out_again_and_leaves_the_draft_as_it_was_to_the_letter", async () => {
    const body = reply("<div><br></div><div>My own words.</div>");
    const desk = await open({ body });
    await seen(desk.pane.getByText("It goes above what you have written; your words stay."));
    await desk.button("Start from a suggestion").click();
    await seen(desk.button("Take it out again"));

    await desk.button("Take it out again").click();
    await seen(desk.pane.getByText("The suggestion is taken out again."));
    expect(await desk.body()).toBe(body);

    await desk.button("Start from a suggestion").click();
    const more = (await desk.body((now) => now.includes("keep me in mind"))).replace("My own words.", "My own words, and more.");
    await desk.type(more);
    await desk.button("Take it out again").click();
    expect(await desk.body((now) => !now.includes("keep me in mind"))).toContain("<div>My own words, and more.</div>");
  });

  it("is_escaped_and_asked_for_in_the_chosen_tone", async () => {
    const desk = await open({ body: reply("<div><br></div>") }, {}, (service) => {
      const plain = service.answer("POST /api/replies");
      service.on("POST /api/replies", (body, url, token) => ({ ...(plain(body, url, token) as object), text: "5 < 6 & <img src=x>" }));
    });

    await desk.pane.getByRole("radio", { name: "Formal" }).check();
    await desk.button("Start from a suggestion").click();

    expect(await desk.body((now) => now.includes("5 "))).toContain("<div>5 &lt; 6 &amp; &lt;img src=x&gt;</div>");
    expect(desk.service.calls.find(({ path }) => path === "/api/replies")?.body).toHaveProperty("choices.register", "formal");
  });

  it("is_not_offered_without_a_mail_below", async () => {
    const desk = await open({ body: "<html><body><div>Thank you.</div></body></html>" });

    await seen(desk.pane.getByText("Nothing to fix."));

    expect(await desk.button("Start from a suggestion").count()).toBe(0);
  });

  it("steps_aside_where_there_is_nothing_to_answer", async () => {
    const desk = await open({ body: reply("<div><br></div>") }, {}, (service) => service.on("POST /api/readings", () => anOffer));

    await desk.button("Start from a suggestion").click();

    await seen(desk.pane.getByText("This is good news; I step aside."));
    expect(await desk.calls()).not.toContain(23);
  });

  it("comes_at_the_second_click_when_the_network_was_away_at_the_first", async () => {
    const desk = await open({ body: reply("<div><br></div>") });
    await seen(desk.button("Start from a suggestion"));
    desk.service.stopped = true;
    await desk.button("Start from a suggestion").click();
    await seen(desk.pane.getByText("I can't reach the service right now."));

    desk.service.stopped = false;
    await desk.button("Try again").click();

    await desk.body((now) => now.includes(suggestion.split("\n")[0] ?? ""));
  });
});

describe("where something is missing", () => {
  it("keeps_the_draft_as_it_is_while_the_service_is_away_and_checks_it_when_asked_again", async () => {
    let away = true;
    const desk = await open({ body: plea }, {}, (service) => {
      const answer = service.answer("POST /api/tone");
      service.on("POST /api/tone", (body, url, token) => (away ? new Response(null, { status: 502 }) : answer(body, url, token)));
    });
    await seen(desk.pane.getByText("I can't check the words right now."));

    away = false;
    await desk.button("Try again").click();

    await seen(desk.finding);
  });

  it("takes_pasted_words_where_outlook_does_not_hand_the_draft_over", async () => {
    const desk = await open({ body: plea, answers: "refuses" });

    await desk.pane.getByRole("textbox", { name: "Your words" }).fill(pleading);

    await seen(desk.finding);
    await desk.page.evaluate(() => void (window.officeHost.draft.answers = undefined));
    await desk.button("Look at the draft again").click();
    await seen(desk.pane.getByRole("heading", { name: "Your draft" }));
  });

  it("takes_pasted_words_where_outlook_never_answers", async () => {
    const desk = await open({ body: plea, answers: "never" }, { clock: true });
    await becomes(() => desk.calls(), (calls) => calls.includes(37));

    await desk.page.clock.runFor(5_200);

    await seen(desk.pane.getByRole("textbox", { name: "Your words" }));
  });

  it("goes_along_to_the_next_draft", async () => {
    const desk = await open({ body: plea });
    await seen(desk.finding);

    await desk.show({ body: reply("<div>Thank you, Jo.</div>") });

    await seen(desk.pane.getByText("Nothing to fix."));
    expect(await desk.finding.count()).toBe(0);
  });

  it("leaves_the_compose_window_for_a_mail_that_is_opened", async () => {
    const desk = await open({ body: plea });
    await seen(desk.finding);

    await desk.page.evaluate(() => window.officeHost.show({ id: "AAk=", subject: "Your application" }));

    await seen(desk.pane.getByRole("textbox", { name: "The reply" }));
  });
});
