import { OutlookProblem } from "./outlook.js";

export const hostLimit = { ms: 5_000 };

/** Some hosts never call back; after 5 s that is an answer too. Whatever the host throws becomes "refused". */
export function withinLimit<T>(start: (done: (value: T) => void, refuse: (problem: OutlookProblem) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutlookProblem("noAnswer")), hostLimit.ms);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    try {
      start((value) => settle(() => resolve(value)), (problem) => settle(() => reject(problem)));
    } catch {
      settle(() => reject(new OutlookProblem("refused")));
    }
  });
}
