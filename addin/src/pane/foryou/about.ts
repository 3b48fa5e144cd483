import { currentReading, type State } from "../state.js";
import { workOf } from "../store.js";

/** What the open mail is about, as far as it helps here. */
export interface About {
  readonly company: string;
  readonly role: string;
  readonly day: string;
  /** Their own application ends with it. */
  readonly closes: boolean;
}

export function aboutOf(state: State): About {
  const work = workOf(state);
  const reading = work && currentReading(work);
  return {
    company: reading?.company?.value ?? "",
    role: reading?.role?.value ?? "",
    day: (reading?.message.receivedAt ?? new Date().toISOString()).slice(0, 10),
    closes: reading !== null && reading.certainty !== "unsure" && ["notSelected", "positionFilled", "cancelled", "offerWithdrawn"].includes(reading.outcome),
  };
}
