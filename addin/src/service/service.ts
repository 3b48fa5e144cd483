import type { Answered, Call, Choices, Draft, OpenMessage, Plan, PlanItem, Reading, Removed, ReminderResults, Reply, Situation, ToneReport } from "./records.js";
import type { CallOptions, Send } from "./send.js";

/** Everything the pane asks of the service. Each call ends in its record or throws a ServiceProblem; none outlives 20 s. */
export interface Service {
  read(what: { readonly messageId: string } | { readonly message: OpenMessage } | { readonly told: Call }, options?: CallOptions): Promise<Reading>;
  suggest(reading: Reading, choices: Choices, options?: CallOptions): Promise<Reply>;
  check(text: string, situation: Situation | null, options?: CallOptions): Promise<ToneReport>;
  plan(reading: Reading, choices: Choices, options?: CallOptions): Promise<Plan>;
  /** Without a message id where the news came in a call. */
  remind(messageId: string | null, timeZone: string, items: readonly PlanItem[], options?: CallOptions): Promise<ReminderResults>;
  /** The same reminders as a calendar file. */
  save(messageId: string | null, timeZone: string, items: readonly PlanItem[], options?: CallOptions): Promise<string>;
  takeBack(keys: readonly string[], options?: CallOptions): Promise<Removed>;
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
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    read: (what, options) => post("/api/readings", what, options),
    suggest: (reading, choices, options) => post("/api/replies", { reading, choices }, options),
    check: (text, situation, options) => post("/api/tone", { text, situation, timeZone }, options),
    plan: (reading, choices, options) => post("/api/plans", { reading, choices, timeZone }, options),
    remind: (messageId, timeZone, items, options) => post("/api/reminders", { messageId, timeZone, items }, options),
    save: (messageId, timeZone, items, options) => post("/api/reminders/file", { messageId, timeZone, items }, options),
    takeBack: (keys, options) => send("DELETE", `/api/reminders?${keys.map((key) => `key=${encodeURIComponent(key)}`).join("&")}`, null, options),
    draft: (messageId, text, options) => post(message(messageId, "draft"), { text }, options),
    takeBackDraft: ({ id, version = "" }, options) => send("DELETE", `/api/drafts/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`, null, options),
    answered: (messageId) => send("GET", message(messageId, "answered"), null),
  };
}
