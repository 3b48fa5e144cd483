import type { CareHelp } from "./records.js";

let loaded: Promise<CareHelp> | null = null;

/** `GET care.json` beside the pane: who to talk to here, and what to listen for. Asked for once; nothing that was typed goes with it. */
export function loadCare(): Promise<CareHelp> {
  loaded ??= fetchCare();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

async function fetchCare(): Promise<CareHelp> {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const answer = await fetch(`care.json?${new URLSearchParams({ timeZone, locale: navigator.language || locale }).toString()}`, { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return (await answer.json()) as CareHelp;
}
