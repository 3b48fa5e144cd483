import type { Answered, Call, Choices, Draft, OpenMessage, Plan, Reading, Reply, Situation, ToneReport } from "./records.js";
import type { CallOptions, Send } from "./send.js";

/** What the first screen asks of the service; what is asked for later is in reminders.ts. Each call ends in its record or throws a ServiceProblem; none outlives 20 s. */
export interface Service {
  /** With choices the answer may be the reply they make, with the reading in it: see `readingIn`. */
  read(what: { readonly messageId: string } | { readonly message: OpenMessage } | { readonly told: Call }, options?: CallOptions, choices?: Choices): Promise<Reading | Reply>;
  suggest(reading: Reading, choices: Choices, options?: CallOptions): Promise<Reply>;
  check(text: string, situation: Situation | null, options?: CallOptions): Promise<ToneReport>;
  plan(reading: Reading, choices: Choices, options?: CallOptions): Promise<Plan>;
  draft(messageId: string, text: string, options?: CallOptions): Promise<Draft>;
  /** Puts a draft among the deleted items, while nobody has written in it. */
  takeBackDraft(draft: Draft, options?: CallOptions): Promise<unknown>;
  /** Whether they have answered a message, and when. */
  answered(messageId: string): Promise<Answered>;
}

/** The service over HTTP. */
export function httpService(send: Send): Service {
  const message = (id: string, what: string) => `/api/messages/${encodeURIComponent(id)}/${what}`;
  const post = <T>(path: string, body: unknown, options?: CallOptions) => send<T>("POST", path, body, options);
  return {
    read: (what, options, choices) => post("/api/readings", choices ? { ...what, choices } : what, options),
    suggest: (reading, choices, options) => post("/api/replies", { reading, choices }, options),
    check: (text, situation, options) => post("/api/tone", { text, situation, timeZone: zoneHere() }, options),
    plan: (reading, choices, options) => post("/api/plans", { reading, choices, timeZone: zoneHere() }, options),
    draft: (messageId, text, options) => post(message(messageId, "draft"), { text }, options),
    takeBackDraft: ({ id, version = "" }, options) => send("DELETE", `/api/drafts/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`, null, options),
    answered: (messageId) => send("GET", message(messageId, "answered"), null),
  };
}

export function readingIn(answer: Reading | Reply): Reading {
  return "reading" in answer ? answer.reading : answer;
}

/** The person's zone as their browser names it. Asked for late: a browser takes as long over its first date as over all of the first screen. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
