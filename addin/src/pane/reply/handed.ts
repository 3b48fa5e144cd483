/** What came of the ways out, and where the words wait, in one file that is fetched once the ways out stand: neither waits for a connection that has gone since. */
export { OutcomeView } from "./OutcomeView.js";
export { SleepingView } from "./SleepingView.js";
