import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { earFor } from "../../../addin/src/pane/foryou/hearing.js";
import { places } from "../support/places.js";

/** The lists of a rule file, as far as these files use YAML. */
function rule(path: string) {
  const lists: Record<string, string[]> = { finds: [], unless: [], flags: [], allows: [] };
  let list: string[] | undefined;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const head = /^(\w+):/.exec(line)?.[1];
    list = head === undefined ? list : lists[head];
    if (line.startsWith("  - ")) list?.push(line.slice(4));
  }
  return { path: path.slice(places.repository.length), finds: lists["finds"] ?? [], unless: lists["unless"] ?? [], flags: lists["flags"] ?? [], allows: lists["allows"] ?? [] };
}

const playbook = join(places.repository, "service", "Playbook");
const rules = readdirSync(playbook, { recursive: true, encoding: "utf8" }).filter((path) => /[\\/]care[\\/]plain[\\/].*\.yaml$/.test(path)).map((path) => rule(join(playbook, path)));

describe.each(rules)("$path", ({ finds, unless, flags, allows }) => {
  const hears = earFor([{ finds, unless }]);

  it("hears_its_flags_and_leaves_alone_what_it_allows", () => {
    expect(flags.length).toBeGreaterThan(1);
    expect(allows.length).toBeGreaterThan(1);
    expect(flags.filter((text) => !hears(text))).toEqual([]);
    expect(allows.filter(hears)).toEqual([]);
  });
});

it("listens_in_four_languages_and_lets_ordinary_sorrow_be", () => {
  const hears = earFor(rules);
  const ordinary = ["I am so sad about this.", "I was dying to work there.", "That test nearly killed me.", "I can't go on the second round.", "I could have died of embarrassment.", "My phone died.", "", "I want to diet."];

  expect(rules.length).toBeGreaterThanOrEqual(6);
  expect(ordinary.filter(hears)).toEqual([]);
});

it.each(["I don’t want to live any more", "i DONT want to live", "Fine.\nI do not want to live", "I don`t want to live..."])("hears it however it is typed: %s", (text) => {
  expect(earFor(rules)(text)).toBe(true);
});

it("does_not_take_longer_than_the_text_is_long", () => {
  const long = "i want to be here and see no way in ".repeat(30_000);
  const start = performance.now();

  earFor(rules)(long);

  expect(performance.now() - start).toBeLessThan(3_000);
});
