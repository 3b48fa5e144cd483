import { ownProblem, ServiceProblem, type Problem } from "../service/problem.js";
import type { CallOptions } from "../service/send.js";
import type { Asked } from "./asked.js";

/** Only the newest turn counts: taking one ends the turn before it. */
export class Turns {
  private current: AbortController | null = null;

  next(): { signal: AbortSignal; isCurrent: () => boolean } {
    this.end();
    const mine = new AbortController();
    this.current = mine;
    return { signal: mine.signal, isCurrent: () => this.current === mine };
  }

  end(): void {
    this.current?.abort();
    this.current = null;
  }
}

/** Asks the service and puts each step where it is shown. Null when it did not come, or came too late to matter. */
export async function asking<T>(
  turns: Turns,
  put: (next: (value: T | null) => Asked<T>) => void,
  call: (options: CallOptions) => Promise<T>,
): Promise<T | null> {
  const turn = turns.next();
  put((value) => ({ at: "asking", value }));
  const onSlow = () => turn.isCurrent() && put((value) => ({ at: "slow", value }));
  try {
    const value = await call({ signal: turn.signal, onSlow });
    if (!turn.isCurrent()) {
      return null;
    }
    put(() => ({ at: "here", value }));
    return value;
  } catch (error) {
    if (turn.isCurrent()) {
      put((value) => ({ at: "problem", value, problem: problemOf(error) }));
    }
    return null;
  }
}

/** The click on the button under a problem; nothing where there is none. */
export function clickOn(asked: Asked<unknown>, otherAccount = false): Pick<CallOptions, "click"> {
  return asked.at === "problem" ? { click: { on: asked.problem, otherAccount } } : {};
}

export function problemOf(error: unknown): Problem {
  return error instanceof ServiceProblem ? error.problem : ownProblem("unexpected").problem;
}
