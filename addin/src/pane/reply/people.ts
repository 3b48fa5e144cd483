import type { Reading } from "../../service/records.js";

const parts = ["hiringManager", "interviewer", "recruiter", "mentioned"];

/** Whom a second note may go to: those the mail names besides its writer, first who was closest to the work. */
export function peopleFor({ people, sender }: Reading): readonly string[] {
  const others = people.filter(({ name, part }) => parts.includes(part) && name !== "" && name !== sender.name);
  const sorted = others.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part));
  return [...new Set(sorted.map(({ name }) => name))];
}
