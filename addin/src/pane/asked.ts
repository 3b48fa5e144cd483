import type { Problem } from "../service/problem.js";

/** Something asked of the service; the value that was there stays while a new one is on its way. */
export type Asked<T> =
  | { readonly at: "idle" | "asking" | "slow"; readonly value: T | null }
  | { readonly at: "here"; readonly value: T }
  | { readonly at: "problem"; readonly value: T | null; readonly problem: Problem };
