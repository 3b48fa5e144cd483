import type { Fact, Outcome, Reading, Stage } from "../../service/records.js";

/** What the person said is otherwise. Absent means: as read. */
export interface Corrections {
  readonly outcome?: Outcome;
  readonly stage?: Stage;
  readonly name?: string;
  readonly company?: string;
  readonly role?: string;
}

export type CorrectionName = keyof Corrections;

export const noCorrections: Corrections = {};

export function isCorrected(corrections: Corrections): boolean {
  return Object.keys(corrections).length > 0;
}

/** The reading as the person has it. A corrected outcome is theirs, so nothing is left to ask. */
export function applyCorrections(reading: Reading, corrections: Corrections): Reading {
  if (!isCorrected(corrections)) {
    return reading;
  }
  const { question, company, role, ...rest } = reading;
  const { outcome, stage, name } = corrections;
  return {
    ...rest,
    ...(outcome ? { outcome, certainty: "sure" as const } : question ? { question } : {}),
    ...(stage ? { stage: { value: stage } } : {}),
    ...(name === undefined ? {} : from(reading, name)),
    ...fact("company", company, corrections.company),
    ...fact("role", role, corrections.role),
    corrected: true,
  };
}

// Whoever was read as the writer is not, when the person says who it is from; and whoever they name is somebody.
function from(reading: Reading, name: string): Pick<Reading, "sender" | "people"> {
  const kind = reading.sender.kind === "unknown" && name ? "person" : reading.sender.kind;
  return { sender: { ...reading.sender, name, kind }, people: reading.people.filter((person) => person.part !== "writer") };
}

function fact(name: "company" | "role", read: Fact | undefined, corrected: string | undefined): { company?: Fact; role?: Fact } {
  if (corrected === undefined) {
    return read ? { [name]: read } : {};
  }
  return corrected === "" ? {} : { [name]: { value: corrected } };
}
