import { expect, it } from "vitest";
import { peopleFor } from "../../../addin/src/pane/reply/people.js";
import { aReading } from "../support/letters.js";

it("names_who_was_closest_to_the_work_first_and_nobody_twice", () => {
  const reading = aReading({ people: [
    { name: "Priya Shah", part: "writer" }, { name: "Lee Park", part: "recruiter" }, { name: "Noor Haddad", part: "interviewer" },
    { name: "Ben Okafor", part: "hiringManager" }, { name: "Ben Okafor", part: "interviewer" },
  ] });

  expect(peopleFor(reading)).toEqual(["Ben Okafor", "Noor Haddad", "Lee Park"]);
});

it("leaves_out_who_wrote_and_an_agency", () => {
  const reading = aReading({ people: [{ name: "Priya Shah", part: "interviewer" }, { name: "Jobs & Co", part: "agency" }, { name: "", part: "mentioned" }] });

  expect(peopleFor(reading)).toEqual([]);
});
