import { describe, expect, it } from "vitest";
import { findingAt } from "../../../addin/src/pane/writing/Editor.js";
import { blankSheet, isEdited, suggest, takeOwn, takeSuggestion, type } from "../../../addin/src/pane/writing/sheet.js";
import { follow, pieces, replaceSpan } from "../../../addin/src/pane/writing/spans.js";
import { aFinding } from "../support/letters.js";

const word = { start: 6, length: 5 };

describe("a span", () => {
  it.each([
    ["stays when words come after it", "Hello there you", "Hello there you all", word],
    ["moves with words typed before it", "Hello there", "Oh Hello there", { start: 9, length: 5 }],
    ["moves back with words taken out before it", "Hello there", "there", { start: 0, length: 5 }],
    ["stays when a letter is typed right behind it", "Hello there", "Hello there!", word],
    ["is gone when it is changed inside", "Hello there", "Hello thxere", null],
    ["is gone when all is deleted", "Hello there", "", null],
  ])("%s", (_, before, after, expected) => {
    expect(follow(word, before, after)).toEqual(expected);
  });

  it("cuts_the_text_without_losing_a_letter", () => {
    const text = "Please, please think of me.";

    const cut = pieces(text, [{ start: 8, length: 6 }, { start: 0, length: 6 }]);

    expect(cut.map((piece) => piece.text).join("")).toBe(text);
    expect(cut.filter((piece) => piece.of).map((piece) => piece.text)).toEqual(["Please", "please"]);
  });

  it("has_a_piece_of_its_own_within_another_and_is_left_out_where_it_lies_outside", () => {
    const [whole, part, outside] = [{ start: 0, length: 14 }, { start: 6, length: 4 }, { start: 12, length: 9 }];

    expect(pieces("Never at all, no", [whole, part, outside])).toEqual([
      { text: "Never ", start: 0, of: whole }, { text: "at a", start: 6, of: part }, { text: "ll, ", start: 10, of: whole }, { text: "no", start: 14, of: null },
    ]);
  });

  it("is_found_by_the_caret_in_it_or_right_behind_it_the_innermost_first", () => {
    const [outer, inner, later, about] = [aFinding("x", "x", { start: 5, length: 10 }), aFinding("x", "x", { start: 8, length: 3 }), aFinding("x", "x", { start: 30, length: 2 }), aFinding("x", "", { start: 0, length: 0 })];
    const all = [about, outer, inner, later];

    expect([0, 5, 9, 11, 15, 20, 40].map((place) => all.indexOf(findingAt(all, place) ?? about))).toEqual([1, 1, 2, 1, 1, 3, 0]);
    expect(findingAt([], 3)).toBeUndefined();
  });

  it("is_replaced_exactly", () => {
    expect(replaceSpan("I beg you to call.", { start: 2, length: 7 }, "ask you")).toBe("I ask you to call.");
  });

  it("takes_one_space_along_when_it_is_left_out", () => {
    expect(replaceSpan("Thanks. Your loss. Bye.", { start: 8, length: 10 }, "")).toBe("Thanks. Bye.");
  });
});

describe("a sheet", () => {
  const suggested = suggest(blankSheet, "Dear Priya");

  it("follows_a_new_suggestion_while_nobody_has_written", () => {
    expect(suggest(suggested, "Dear Dana")).toMatchObject({ text: "Dear Dana", newer: null });
  });

  it("keeps_the_persons_words_and_offers_the_new_suggestion_beside_them", () => {
    const mine = type(suggested, "Dear Priya, hello");

    expect(suggest(mine, "Dear Dana")).toMatchObject({ text: "Dear Priya, hello", newer: "Dear Dana" });
  });

  it("offers_nothing_when_the_suggestion_is_the_one_they_started_from", () => {
    expect(suggest(type(suggested, "Dear Priya, hello"), "Dear Priya").newer).toBeNull();
  });

  it("gives_the_persons_words_back_after_a_suggestion_was_taken", () => {
    const mine = type(suggested, "Dear Priya, hello");

    const taken = takeSuggestion(mine, "Dear Dana");

    expect(taken).toMatchObject({ text: "Dear Dana", own: "Dear Priya, hello" });
    expect(takeOwn(taken).text).toBe("Dear Priya, hello");
    expect(isEdited(takeOwn(taken))).toBe(true);
  });

  it("keeps_words_put_aside_through_a_second_suggestion", () => {
    const taken = takeSuggestion(type(suggested, "mine"), "Dear Dana");

    expect(takeSuggestion(taken, "Dear Sir").own).toBe("mine");
  });
});
