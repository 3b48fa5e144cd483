import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { places } from "../support/places.js";

const source = join(places.addin, "src");
const english = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".en.ts")).map((name) => name.replaceAll("\\", "/"));
const german = (name: string) => name.replace(/\.en\.ts$/, ".de.ts");
const load = (name: string) => import(join(source, name)) as Promise<object>;

/** Every word by its way there; what is filled in stands in braces. */
function leaves(value: unknown, way = ""): [string, string][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, way ? `${way}.${name}` : name));
  }
  return [[way, typeof value === "function" ? `(${value.length})` : String(value)]];
}

const html = { lang: "" };
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: html });
});

describe.each(english)("%s", (name) => {
  it("has_every_word_in_german_and_no_other", async () => {
    const [ours, theirs] = [leaves(await load(name)), leaves(await load(german(name)))];
    const shape = (all: [string, string][]) => all.map(([way, word]) => `${way} ${/^\(\d\)$/.test(word) ? word : ""}`).sort();

    expect(ours.length).toBeGreaterThanOrEqual(2);
    expect(shape(theirs)).toEqual(shape(ours));
  });

  it("leaves_nothing_in_english", async () => {
    const theirs = new Map(leaves(await load(german(name))));
    // The product, Outlook's own words, and what the service says in English.
    const same = /^words\.product$|^forYou\.care\.anywhere\./;
    const left = leaves(await load(name)).filter(([way, word]) => /[a-z]{2}/i.test(word) && theirs.get(way) === word && !same.test(way));

    expect(left.map(([way]) => way)).toEqual([]);
  });
});

describe("the language", () => {
  it.each([["de", "de"], ["de-DE", "de-DE"], ["DE-at", "de-at"], ["de-Latn-DE", "de"], ["en-GB", "en-GB"], ["en", "en"], ["fr-FR", "en"], ["", "en"], ["den", "en"], ["de-DE-DE", "de"]])("of_%s_is_%s", async (asked, spoken) => {
    const { speak, dated } = await import("../../../addin/src/pane/words/language.js");
    await speak(asked);

    expect(html.lang).toBe(spoken);
    expect(dated(new Date("2026-05-03T10:00:00Z"), { month: "long" })).toBe(spoken.startsWith("de") ? "Mai" : "May");
  });

  it("turns_words_that_somebody_holds_already", async () => {
    const { speak } = await import("../../../addin/src/pane/words/language.js");
    const { words } = await import("../../../addin/src/pane/words/words.js");
    const says = words.reply;
    expect(says.put).toBe("Put in a reply");

    await speak("de-DE");

    expect(says.put).toBe("In Antwort einfügen");
    expect(words.from("Priya")).toBe("von Priya");
  });

  it("turns_words_that_come_later", async () => {
    const { speak, wordsInPlace } = await import("../../../addin/src/pane/words/language.js");
    await speak("de-DE");
    const { plan } = await import("../../../addin/src/pane/keeping/plan.words.js");
    await wordsInPlace();

    expect([plan.add(1), plan.add(3)]).toEqual(["1 Erinnerung eintragen", "3 Erinnerungen eintragen"]);
  });

  it("stays_english_where_no_twin_can_be_fetched", async () => {
    const { speak, spoken } = await import("../../../addin/src/pane/words/language.js");
    const says = spoken({ hello: "Hello" }, () => Promise.reject(new TypeError("offline")));
    await speak("de-DE");

    expect(says.hello).toBe("Hello");
  });

  it.each([["en-GB", "You replied on 3 May.", "You replied on 3 May 2024."], ["en-US", "You replied on May 3.", "You replied on May 3, 2024."], ["de-DE", "Sie haben am 3. Mai geantwortet.", "Sie haben am 3. Mai 2024 geantwortet."]])("writes_days_as_in_%s", async (language, thisYear, before) => {
    const { speak, wordsInPlace } = await import("../../../addin/src/pane/words/language.js");
    await speak(language);
    const { answered } = await import("../../../addin/src/pane/reply/answered.words.js");
    await wordsInPlace();
    const now = new Date("2026-06-01T10:00:00Z");

    expect(answered.on(new Date("2026-05-03T10:00:00Z"), now)).toBe(thisYear);
    expect(answered.on(new Date("2024-05-03T10:00:00Z"), now)).toBe(before);
  });

  it("of_the_check_before_sending_is_outlooks", async () => {
    const { sendingIn } = await import("../../../addin/src/sending/sending.words.js");

    expect(sendingIn("de-CH").review).toBe("Ansehen");
    expect(sendingIn("en-US").review).toBe("Review");
    expect([sendingIn("de").review, sendingIn("en").review].every((name) => name.length <= 20)).toBe(true);
  });
});
