import { expect, it } from "vitest";
import { ownProblem } from "../../../addin/src/service/problem.js";
import type { Reading } from "../../../addin/src/service/records.js";
import { isCopied, waysOut } from "../../../addin/src/pane/reply/standing.js";
import { newWork, type Work } from "../../../addin/src/pane/state.js";
import { edit } from "../../../addin/src/pane/writing/writing.js";
import { aReading, aReply, anUnreadOne } from "../support/letters.js";

const fresh = newWork({ mode: "read", id: "m1", subject: "s", from: { name: "", address: "" } }, "Sam", null);
const asking = { at: "asking", value: null } as const;
const { problem } = ownProblem("unreachable");
const trouble = { at: "problem", value: null, problem } as const;

function read(reading: Reading, change: Partial<Work> = {}): Work {
  return { ...fresh, reading: { at: "here", value: reading }, ...change };
}

function worded(text: string, reading = aReading(), change: Partial<Work> = {}): Work {
  return read(reading, { reply: { at: "here", value: aReply(reading, fresh.choices) }, writing: edit(fresh.writing, text), ...change });
}

const answering = (advice: Reading["answering"]["advice"]) => aReading({ answering: { advice, says: "", notes: [] } });

it.each<[string, Work, ReturnType<typeof waysOut>]>([
  ["before_anything_was_asked", fresh, "soon"],
  ["while_the_mail_is_read", { ...fresh, reading: asking }, "soon"],
  ["while_it_takes_longer", { ...fresh, reading: { at: "slow", value: null } }, "soon"],
  ["for_words_of_theirs_kept_from_an_earlier_visit_as_long_as_the_mail_is_not_read", { ...fresh, reading: asking, writing: edit(fresh.writing, "Mine.") }, "soon"],
  ["where_the_mail_could_not_be_read_or_nobody_is_signed_in", { ...fresh, reading: trouble }, "none"],
  ["between_the_reading_and_its_reply", read(aReading()), "soon"],
  ["while_the_reply_is_worded", read(aReading(), { reply: asking }), "soon"],
  ["once_the_reply_stands", worded("Thank you."), "ready"],
  ["while_another_wording_is_on_its_way", worded("Thank you.", aReading(), { reply: { at: "asking", value: null } }), "ready"],
  ["where_no_reply_came_and_nothing_is_written", worded("", aReading(), { reply: trouble }), "empty"],
  ["where_they_took_all_words_out", worded(" \n"), "empty"],
  ["where_the_mail_is_to_be_answered_in_their_own_words", read(answering("stepAside")), "none"],
  ["where_nobody_reads_the_address", read(answering("otherRoute")), "none"],
  ["where_one_question_is_open", read(answering("ask")), "none"],
  ["where_the_mail_has_no_words", read(anUnreadOne), "none"],
  ["where_a_reply_may_be_skipped", read(answering("optional")), "none"],
  ["where_they_want_it_all_the_same", worded("Thank you.", answering("optional"), { revealed: true }), "ready"],
  ["for_a_note_that_nobody_is_named_for", worded("", aReading(), { choices: { ...fresh.choices, note: "secondNote" }, reply: { at: "here", value: { ...aReply(aReading(), fresh.choices), text: "", instead: "Who?" } } }), "none"],
])("the_ways_out %s", (_, work, stand) => {
  expect(waysOut(work)).toBe(stand);
});

it("copies_what_answers_no_mail", () => {
  const told = { who: "Ana", outcome: "notSelected", stage: "interview" } as const;

  expect([fresh, { ...fresh, told }, { ...fresh, choices: { ...fresh.choices, note: "linkedIn" as const } }].map(isCopied)).toEqual([false, true, true]);
});
