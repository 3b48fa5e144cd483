import type { Reading, Situation } from "../service/records.js";
import { problemOf, Turns } from "./asking.js";
import { currentReading, type State } from "./state.js";
import { onWriting, workOf, writingOf } from "./store.js";
import type { Tools } from "./tools.js";
import { checked } from "./writing.js";

/** A pause this long is the end of a thought. */
export const pause = 200;

/** Checks the words a short pause after the last key; only the newest text's answer counts. */
export function createChecking({ service, store }: Tools) {
  const turns = new Turns();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function now(interactive = false): Promise<void> {
    clearTimeout(timer);
    const text = writingOf(store.get())?.sheet.text ?? "";
    const turn = turns.next();
    if (text.trim() === "") {
      store.update(onWriting((writing) => ({ ...writing, tone: null, checked: null, findings: [], problem: null })));
      return;
    }
    try {
      const tone = await service.check(text, situationOf(store.get()), { signal: turn.signal, interactive });
      if (turn.isCurrent()) {
        store.update(onWriting((writing) => checked(writing, text, tone)));
      }
    } catch (error) {
      if (turn.isCurrent()) {
        store.update(onWriting((writing) => ({ ...writing, problem: problemOf(error) })));
      }
    }
  }

  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), pause);
    },
    stop() {
      clearTimeout(timer);
      turns.end();
    },
  };
}

export type Checking = ReturnType<typeof createChecking>;

function situationOf(state: State): Situation | null {
  const work = workOf(state);
  const reading = work ? currentReading(work) : null;
  return work && reading ? situation(reading, work.choices.wouldWorkWithThem) : null;
}

export function situation(reading: Reading, wouldWorkWithThem: boolean): Situation {
  return {
    outcome: reading.outcome,
    stage: reading.stage.value,
    ...(reading.company ? { company: reading.company.value } : {}),
    ...(reading.sender.name ? { name: reading.sender.name } : {}),
    people: reading.people.map((person) => person.name),
    wouldWorkWithThem,
  };
}
