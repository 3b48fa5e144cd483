import type { Choices, Reading, Reply } from "../../service/records.js";
import { isCorrected } from "../reading/corrections.js";
import type { Work } from "../state.js";
import { suggest, takeSuggestion } from "../writing/sheet.js";
import { checked, turnTo } from "../writing/writing.js";

// An invitation goes to who wrote, whoever the second note is for.
export function toSend({ noteTo, ...choices }: Choices): Choices {
  return noteTo && choices.note === "secondNote" ? { ...choices, noteTo } : choices;
}

// Corrections are worded and advised upon by the service, so a corrected reading always goes there.
export function wantsReply(reading: Reading, work: Work): boolean {
  return work.choices.note !== "reply" || isCorrected(work.corrections) || work.revealed || ["reply", "optional"].includes(reading.answering.advice);
}

export function wantsPlan(reading: Reading, work: Work): boolean {
  return work.choices.wouldWorkWithThem && hasNotes(reading);
}

/** Whether there is anything more to write than an answer. */
export function hasNotes(reading: Reading): boolean {
  return ["reply", "optional", "otherRoute"].includes(reading.answering.advice);
}

export function withSuggestion(work: Work, reply: Reply, take: boolean): Work {
  if (reply.text === "") {
    return work;
  }
  const sheet = (take ? takeSuggestion : suggest)(work.writing.sheet, reply.text);
  const writing = turnTo(work.writing, sheet);
  return { ...work, writing: sheet.text === reply.text ? checked(writing, reply.text, reply.tone) : writing };
}

/** The reply that came with the reading, where one is wanted: it is the one that would be asked for next. */
export function takeAlong(work: Work, reply: Reply): Work {
  return wantsReply(reply.reading, work) ? withSuggestion({ ...work, reply: { at: "here", value: reply } }, reply, false) : work;
}
