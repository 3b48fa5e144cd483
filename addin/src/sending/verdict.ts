import type { Sending } from "./sending.words.js";

const answersNo = ["notSelected", "positionFilled", "onHold", "cancelled", "offerWithdrawn"];

/** The mail that is answered was read as a no. Answers come from outside: whatever is not as it should be is none. */
export function saysNo(reading: unknown): boolean {
  const { outcome, certainty } = fieldsOf(reading);
  return answersNo.includes(String(outcome)) && certainty !== "unsure";
}

export function situationOf(reading: unknown): object {
  const { outcome, stage } = fieldsOf(reading);
  return { outcome, stage: fieldsOf(stage)["value"] };
}

/** What is said before a reply goes out; null lets it go. */
export function verdict(tone: unknown, says: Sending): string | null {
  const { care, findings } = fieldsOf(tone);
  if (care) {
    return says.care;
  }
  const strong = Array.isArray(findings) ? findings.filter((finding) => fieldsOf(finding)["weight"] === "strong").length : 0;
  return strong === 0 ? null : strong === 1 ? says.one : says.more(strong);
}

/** Nothing where there are none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
