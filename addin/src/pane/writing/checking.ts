import type { Choices, Reading, Situation } from "../../service/records.js";
import { problemOf, Turns } from "../asking.js";
import { currentReading, defaultChoices, type State } from "../state.js";
import { onWriting, workOf, writingOf } from "../store.js";
import type { Tools } from "../tools.js";
import { checked } from "./writing.js";

/** A pause this long is the end of a thought. */
export const pause = 200;

/** Checks the words a short pause after the last key; only the newest text's answer counts. */
export class Checking {
  private readonly turns = new Turns();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: Tools) {}

  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), pause);
  }

  async now(clicked = false): Promise<void> {
    const { service, store } = this.tools;
    clearTimeout(this.timer);
    const writing = writingOf(store.get());
    const text = writing?.sheet.text ?? "";
    const click = clicked && writing?.problem ? { click: { on: writing.problem } } : {};
    const turn = this.turns.next();
    if (text.trim() === "") {
      store.update(onWriting((writing) => ({ ...writing, tone: null, checked: null, findings: [], problem: null })));
      return;
    }
    try {
      const tone = await service.check(text, situationOf(store.get()), { signal: turn.signal, ...click });
      if (turn.isCurrent()) {
        store.update(onWriting((writing) => checked(writing, text, tone)));
      }
    } catch (error) {
      if (turn.isCurrent()) {
        store.update(onWriting((writing) => ({ ...writing, problem: problemOf(error) })));
      }
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.turns.end();
  }
}

function situationOf(state: State): Situation | null {
  const { scene } = state;
  if (scene.is === "saying") {
    return scene.reply.value ? situation(scene.reply.value.reading, { note: "checkIn", wouldWorkWithThem: true }) : null;
  }
  const work = workOf(state);
  const reading = work ? currentReading(work) : scene.is === "compose" ? scene.reading : null;
  return reading ? situation(reading, work?.choices ?? defaultChoices) : null;
}

function situation(reading: Reading, { note, noteTo, newRole, wouldWorkWithThem }: Pick<Choices, "note" | "noteTo" | "newRole" | "wouldWorkWithThem">): Situation {
  const name = (note === "secondNote" && noteTo) || reading.sender.name;
  const role = (note === "reapply" && newRole) || reading.role?.value;
  return {
    outcome: reading.outcome,
    stage: reading.stage.value,
    ...(reading.company ? { company: reading.company.value } : {}),
    ...(role ? { role } : {}),
    ...(name ? { name } : {}),
    people: reading.people.map((person) => person.name),
    wouldWorkWithThem,
  };
}
