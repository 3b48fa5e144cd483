import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../../addin/src/pane/reading/corrections.js";
import { blankSheet, suggest } from "../../../addin/src/pane/writing/sheet.js";
import { checked, edit, keep, newWriting, replace, undo, visible } from "../../../addin/src/pane/writing/writing.js";
import { aFinding, aReading, aTone, pleading } from "../support/letters.js";

const text = `Dear Priya. ${pleading} Thank you.`;
const finding = aFinding(text, pleading);
const checkedText = checked(newWriting(suggest(blankSheet, text), []), text, aTone({ findings: [finding] }));

describe("a text being written", () => {
  it("shows_what_the_check_found", () => {
    expect(visible(checkedText)).toEqual([finding]);
  });

  it("drops_an_answer_about_words_that_have_changed_since", () => {
    const edited = edit(checkedText, `${text} Bye.`);

    expect(checked(edited, text, aTone())).toBe(edited);
  });

  it("moves_findings_along_while_the_next_check_is_on_its_way", () => {
    expect(visible(edit(checkedText, `Oh. ${text}`))[0]?.start).toBe(finding.start + 4);
  });

  it("replaces_the_found_words_and_takes_that_back", () => {
    const replaced = replace(checkedText, finding);

    expect(replaced.sheet.text).toBe("Dear Priya. Please keep me in mind. Thank you.");
    expect(undo(replaced).sheet.text).toBe(text);
  });

  it("forgets_undo_once_the_person_has_written_on", () => {
    const on = edit(replace(checkedText, finding), "something else");

    expect(on.step).toBeNull();
    expect(undo(on)).toBe(on);
  });

  it("keeps_a_phrase_quiet_through_later_checks_until_undo", () => {
    const kept = keep(checkedText, finding);
    const later = checked(edit(kept, `Oh. ${text}`), `Oh. ${text}`, aTone({ findings: [aFinding(`Oh. ${text}`, pleading)] }));

    expect(visible(later)).toEqual([]);
    expect(visible(undo(later))).toHaveLength(1);
  });
});

describe("a correction", () => {
  it("leaves_the_reading_alone_when_there_is_none", () => {
    const reading = aReading();

    expect(applyCorrections(reading, {})).toBe(reading);
  });

  it("puts_the_persons_facts_in_without_a_place_in_the_mail", () => {
    const reading = applyCorrections(aReading({ company: { value: "Nortwind", start: 4, length: 8 } }), { company: "Northwind", name: "Dana", stage: "final" });

    expect(reading).toMatchObject({ company: { value: "Northwind" }, stage: { value: "final" }, corrected: true });
    expect(reading.company).not.toHaveProperty("start");
    expect(reading.sender.name).toBe("Dana");
  });

  it("takes_a_fact_out_that_was_emptied", () => {
    expect(applyCorrections(aReading(), { role: "" })).not.toHaveProperty("role");
  });

  it("answers_the_question_when_it_is_about_the_outcome", () => {
    const unsure = aReading({ certainty: "unsure", question: { says: "What is it?", options: [] } });

    expect(applyCorrections(unsure, { outcome: "onHold" })).toMatchObject({ outcome: "onHold", certainty: "sure" });
    expect(applyCorrections(unsure, { outcome: "onHold" })).not.toHaveProperty("question");
    expect(applyCorrections(unsure, { name: "Dana" })).toHaveProperty("question");
  });
});
