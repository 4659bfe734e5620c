// Timing: alternating rounds, medians, ratios inside a round.
import { performance } from "node:perf_hooks";

export const ROUNDS = Number(process.env.ROUNDS ?? 7);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// Seconds that an async function takes.
export async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

// Runs both sides ROUNDS times in turn; each returns its cost per operation.
export async function compare(ours, theirs) {
  const rounds = [];
  await ours();
  await theirs();
  for (let i = 0; i < ROUNDS; i++) rounds.push([await ours(), await theirs()]);
  return {
    ours: median(rounds.map(([a]) => a)),
    theirs: median(rounds.map(([, b]) => b)),
    ratio: median(rounds.map(([a, b]) => b / a)),
  };
}
