/** What the ways out do and what came of it, in one file that is fetched along with them: neither waits for the other, nor for a connection that has gone since. */
export { HandingOver } from "./handingOver.js";
export { OutcomeView } from "./OutcomeView.js";
export { SleepingView } from "./SleepingView.js";
