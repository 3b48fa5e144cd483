import type { Reading } from "../../service/records.js";
import { currentReading, type Work } from "../state.js";
import { isEdited } from "../writing/sheet.js";
import { visible } from "../writing/writing.js";

/** What of a reply is offered: the desk, a button that leads to it, or nothing. Words the person has written are never hidden, whatever the advice. */
export function offerOf(reading: Reading, work: Work): "desk" | "button" | "none" {
  const { advice } = reading.answering;
  if (advice === "reply" || work.choices.note !== "reply" || isEdited(work.writing.sheet)) {
    return "desk";
  }
  if (advice === "optional" || advice === "ask") {
    return work.revealed ? "desk" : "button";
  }
  return "none";
}

/** What lies on the desk: grey lines while the first words are on their way, the words, or nothing where nobody is named yet to write to. */
export function onDesk({ reply, writing, choices }: Work): "lines" | "words" | "nothing" {
  if (writing.sheet.text !== "") {
    return "words";
  }
  if (["idle", "asking", "slow"].includes(reply.at)) {
    return "lines";
  }
  return reply.value?.text === "" && reply.value.instead && choices.note !== "reply" ? "nothing" : "words";
}

/**
 * How the ways out stand at the foot of the pane. A mail that is open may well get a reply, so they stand from the first moment, "soon" to be pressed,
 * and "none" are there once it is known that nothing is sent from here; "empty" says that there is nothing to send.
 */
export function waysOut(work: Work): "none" | "soon" | "empty" | "ready" {
  const reading = currentReading(work);
  if (!reading) {
    return work.reading.at === "problem" ? "none" : "soon";
  }
  if (offerOf(reading, work) !== "desk") {
    return "none";
  }
  const lies = onDesk(work);
  return lies === "nothing" ? "none" : lies === "lines" ? "soon" : work.writing.sheet.text.trim() === "" ? "empty" : "ready";
}

/** Words that answer no mail can only be copied: an answer to a call, and every other note. */
export function isCopied({ told, choices }: Work): boolean {
  return told !== null || choices.note !== "reply";
}

/** Waiting comes first where the text may close a door, or the news is not an hour old: Outlook itself says when it came, before anybody has read it. */
export function waitFirst(work: Work, now: number): boolean {
  const age = now - Date.parse(work.mail.receivedAt ?? work.reading.value?.message.receivedAt ?? "");
  return doubt(work) !== null || (age >= 0 && age < 3_600_000);
}

/** Asked once, never forced: words that call for care, or that may close the door. */
export function doubt(work: Work): "strong" | "care" | null {
  if (work.writing.tone?.care) {
    return "care";
  }
  return visible(work.writing).some((finding) => finding.weight === "strong") ? "strong" : null;
}
