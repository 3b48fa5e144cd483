// So many minutes at half of the highest rate, watching what the process holds: flat memory is memory that does not grow with calls.
import { privateMemory } from "./servers.mjs";
import { median, wrk } from "./wrk.mjs";

const beat = 5;
const everyBeats = 6;
const connections = 32;

// wrk asks as fast as it is answered; half of the highest rate is asked for by pausing as long as it ran.
export async function soak(call, minutes) {
  wrk(call, connections, beat);
  const start = Date.now();
  const samples = [];
  const sum = { calls: 0, failed: 0 };
  for (let beats = 0; Date.now() - start < minutes * 60_000; beats++) {
    const result = wrk(call, connections, beat);
    await new Promise((later) => setTimeout(later, beat * 1000));
    sum.calls += result.calls;
    sum.failed += result.failed;
    samples.push({ hours: (Date.now() - start) / 3_600_000, held: privateMemory(call.pid) });
    if (beats % everyBeats === 0) console.log(`after ${(samples.at(-1).hours * 60).toFixed(1)} minutes: ${samples.at(-1).held.toFixed(0)} MB, ${sum.calls} calls, ${sum.failed} failed, p99 ${result.p99} ms`);
  }
  report(samples, sum);
}

function report(samples, { calls, failed }) {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const held = samples.map((sample) => sample.held);
  const [first, last] = [median(held.slice(0, quarter)), median(held.slice(-quarter))];
  console.log(`\n| calls | failed | first quarter, private MB | last quarter | highest | MB an hour, last half |\n|--:|--:|--:|--:|--:|--:|`);
  console.log(`| ${calls} | ${failed} | ${first.toFixed(0)} | ${last.toFixed(0)} | ${Math.max(...held).toFixed(0)} | ${slope(samples.slice(Math.floor(samples.length / 2))).toFixed(1)} |`);
}

// Of the straight line that lies closest to the samples. The first half warms up: it would be read as growth.
function slope(samples) {
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [time, held] = [mean(samples.map((sample) => sample.hours)), mean(samples.map((sample) => sample.held))];
  const spread = samples.reduce((sum, sample) => sum + (sample.hours - time) ** 2, 0);
  return spread === 0 ? 0 : samples.reduce((sum, sample) => sum + (sample.hours - time) * (sample.held - held), 0) / spread;
}
