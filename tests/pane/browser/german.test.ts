import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { launch } from "../support/chromium.js";
import { composeTests } from "../support/composeTest.js";
import type { Desk } from "../support/desk.js";
import { becomes, seen } from "../support/expecting.js";
import { aReminder } from "../support/fakeCalendar.js";
import { secondItem } from "../support/hostPage.js";
import { anUnreadOne, aReading, pleading } from "../support/letters.js";
import { picture, sideways, violations } from "../support/looking.js";
import { Visit } from "../support/signingIn.js";
import { englishSentences, saidAloud } from "../support/spoken.js";

const open = paneTests();
const openDraft = composeTests();
const language = "de-DE";
let english: ReadonlySet<string>;
let browser: Browser;
beforeAll(async () => {
  [english, browser] = await Promise.all([englishSentences(), launch()]);
});
afterAll(() => browser?.close());

const fold = (desk: Desk, name: string) => desk.pane.getByText(name, { exact: true });
const text = (desk: Desk) => desk.pane.getByRole("textbox", { name: "Die Antwort" });
const plead = async (desk: Desk) => {
  await text(desk).press("Control+End");
  await text(desk).pressSequentially(` ${pleading}`);
  await seen(desk.pane.getByText("This asks them to undo a decision."));
};
const isGerman = async (desk: Pick<Desk, "pane" | "page">, name: string) => {
  await picture(desk, `german-${name}`);
  expect(await sideways(desk)).toBe(0);
  const said = await saidAloud(desk.pane);
  expect(said.length).toBeGreaterThan(8);
  expect(said.filter((sentence) => english.has(sentence))).toEqual([]);
  expect(await violations(desk)).toEqual([]);
};

it("goes_the_main_path_in_german", async () => {
  const desk = await open({ language });

  await seen(desk.pane.getByRole("heading", { level: 1, name: "Es geht um: Your application at Northwind" }));
  await seen(desk.pane.getByText("Meine Textvorschläge und Hinweise sind vorerst auf Englisch."));
  await desk.pane.getByRole("radio", { name: "Förmlich" }).check();
  await becomes(() => text(desk).inputValue(), (now) => now.includes("(formal)"));
  await plead(desk);
  await seen(desk.pane.getByRole("status").filter({ hasText: "1 Textstelle lohnt einen zweiten Blick." }));
  await desk.button(`Ersetzen: „${pleading}“`).click();
  await seen(desk.pane.getByText(`Aus „${pleading}“ wurde „Please keep me in mind.“.`));
  await desk.button("In Antwort einfügen").click();
  await seen(desk.pane.getByText("Das Antwortfenster von Outlook ist mit Ihrem Text geöffnet."));
  await desk.button("3 Erinnerungen eintragen").click();
  await seen(desk.pane.getByText("Steht jetzt in Ihrem Kalender.").first());

  expect(await desk.pane.locator("html").getAttribute("lang")).toBe(language);
  expect(await desk.pane.getByText("This is a no after an interview").evaluate((line) => line.closest("[lang]")?.getAttribute("lang"))).toBe("en");
});

it("shows_no_english_before_the_german_has_come", async () => {
  const desk = await open({ language });
  const seenSoFar: string[] = [];
  let arrived = () => {};
  const coming = new Promise<void>((go) => (arrived = go));
  await desk.page.route("**/assets/words.de-*.js", async (route) => { await coming; await route.fallback(); });
  await desk.page.reload();
  await seen(desk.pane.getByRole("button", { name: "Eine Nacht warten", disabled: true }));
  seenSoFar.push(...(await saidAloud(desk.pane)));
  arrived();
  await seen(desk.button("In Antwort einfügen"));

  expect(seenSoFar.filter((sentence) => english.has(sentence))).toEqual([]);
});

describe("every view in german at 320 px", () => {
  it("of_a_reply_with_findings_a_plan_and_reminders", async () => {
    const desk = await open({ language }, (service) => {
      service.calendar.reminders = [aReminder("late", { state: "overdue", start: "2026-06-02T09:00:00" })];
      service.on("GET /answered", () => ({ at: "2024-05-03T10:00:00Z" }));
    });
    await plead(desk);
    await fold(desk, "Warum ich das so lese").click();
    await desk.button("Ändern: Stand").click();
    await desk.button("Etwas Eigenes hinzufügen").click();
    await fold(desk, "Ihre Erinnerungen").click();
    await desk.pane.locator(".kept summary").click();
    await seen(desk.button(/^Ich habe mich gemeldet/));
    await seen(desk.pane.getByText("Dienstag, 2. Juni 2026 um 9:00"));
    await isGerman(desk, "reply");

    await desk.button(/^Was könnte ich sagen/).click();
    await seen(desk.button("In neue Nachricht einfügen"));
    await isGerman(desk, "saying");
  });

  it("of_waiting_of_moving_on_and_of_a_service_that_is_away", async () => {
    const desk = await open({ language });
    await plead(desk);
    await desk.button("Eine Nacht warten").click();
    await seen(desk.pane.getByText("Ihr Text bleibt hier.", { exact: true }));
    await desk.showItem(secondItem);
    await seen(desk.button("Bei dieser bleiben"));
    desk.service.stopped = true;
    await desk.button("Andere Worte").click();
    await seen(desk.button("Noch einmal versuchen"));
    await isGerman(desk, "trouble");
  });

  it("of_a_mail_without_words_and_of_a_call", async () => {
    const desk = await open({ language }, (service) => service.on("POST /api/readings", () => anUnreadOne));
    await fold(desk, "Oder fügen Sie den Text ein").click();
    await isGerman(desk, "unread");

    await desk.showItem(null);
    await desk.button("Am Telefon erfahren?").click();
    await seen(desk.pane.getByRole("textbox", { name: "Wer hat es Ihnen gesagt?" }));
    await isGerman(desk, "call");
  });

  it("of_what_is_for_the_person_alone_and_of_a_note", async () => {
    const desk = await open({ language }, (service) => service.on("POST /api/readings", () => aReading({ certainty: "probable" })));
    await fold(desk, "Weitere Texte").click();
    await desk.button("Später: wieder melden").click();
    await seen(desk.pane.getByRole("textbox", { name: "Was gibt es Neues bei Ihnen?" }));
    await fold(desk, "Für Sie").click();
    await fold(desk, "Ein Ort, um es loszuwerden").click();
    await fold(desk, "Ein Blick zurück auf das Gespräch").click();
    await fold(desk, "Hundert Neins").click();
    await desk.button("Ein Blatt beginnen").click();
    await desk.button("Ein Kästchen füllen").click();
    await fold(desk, "Welche es sind").click();
    await seen(desk.pane.getByText("Northwind, 01.06.2026"));
    await isGerman(desk, "foryou");
  });

  it("of_signing_in", async () => {
    const here = await Visit.open(browser, { framed: "byAnotherSite", language });
    const relay = await here.window("Anmelden");
    await relay.getByRole("button", { name: "Weiter zu Microsoft" }).waitFor();

    expect(await relay.title()).toBe("Bei OutlookCoach anmelden");
    expect(await relay.locator("html").getAttribute("lang")).toBe("de");
    expect(await relay.getByRole("heading").allTextContents()).toEqual(["Bei OutlookCoach anmelden"]);
    await here.context.close();
  });

  it("of_a_permission", async () => {
    const desk = await open({ language }, (service) => service.on("POST /api/readings", () => new Response(JSON.stringify({ status: 403, code: "consent_required", scopes: ["Mail.Read"] }), { status: 403 })));
    await seen(desk.button("Ohne weitermachen"));
    await isGerman(desk, "consent");
  });

  it("of_a_draft_in_an_outlook_that_speaks_german", async () => {
    const desk = await openDraft({ body: `<html><body><div>Dear Priya,</div><div>${pleading}</div><div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Priya Shah</div><div>We have chosen another candidate.</div></body></html>` }, { language });
    await seen(desk.finding);
    await desk.button("Mit einem Vorschlag beginnen").click();
    await seen(desk.button("Wieder herausnehmen"));
    await isGerman(desk, "compose");
  });
});
