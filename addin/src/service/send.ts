import { isConsent, isRecord, isSignIn, ownProblem, problemFrom, ServiceProblem, type Problem } from "./problem.js";
import type { Door } from "./signIn.js";
import type { TokenRequest } from "./wayIn.js";

export interface CallOptions {
  /** Called once when the answer takes longer than 5 s. */
  readonly onSlow?: () => void;
  /** A newer call took this one's place. */
  readonly signal?: AbortSignal;
  /** The click that this call answers; only then may a sign-in window open. */
  readonly click?: Click;
}

/** A press on the button under a problem. */
export interface Click {
  readonly on: Problem;
  readonly otherAccount?: boolean;
}

export type Send = <T>(method: string, path: string, body: unknown, options?: CallOptions) => Promise<T>;

export const limits = { slowAfter: 5_000, giveUpAfter: 20_000 };

/** One HTTP call with the person's token: slow is said once, a refused token is renewed once, and every trouble is a ServiceProblem. */
export function sender(door: Pick<Door, "token">): Send {
  return async <T>(method: string, path: string, body: unknown, options: CallOptions = {}) => {
    const asked = options.click ? windowFor(options.click) : null;
    // Outside the time limit: a person takes as long as they take in a sign-in window.
    const inHand = asked && (await door.token(asked));
    return withinLimits(options, async (signal) => {
      const response = await attempt(door, { method, path, body, signal }, inHand);
      return answerOf<T>(response).catch((error: unknown) => Promise.reject(asked ? secondRefusal(error, asked) : error));
    });
  };
}

/** What the window is to ask; null where the problem is none that a window answers. */
function windowFor({ on, otherAccount }: Click): TokenRequest | null {
  if (!isConsent(on) && !isSignIn(on)) {
    return null;
  }
  return {
    interactive: true,
    fresh: on.status === 401,
    ...(on.claims ? { claims: on.claims } : {}),
    ...(on.scopes ? { consent: on.scopes } : {}),
    ...(otherAccount ? { otherAccount } : {}),
  };
}

/** What was asked for in a window and is refused all the same is not asked for again: the person is told how things stand. */
function secondRefusal(error: unknown, { consent, claims }: TokenRequest): unknown {
  if (!(error instanceof ServiceProblem)) {
    return error;
  }
  const { problem } = error;
  if (problem.code === "consent_required" && problem.scopes?.every((scope) => consent?.includes(scope))) {
    return ownProblem("consent_refused", { scopes: problem.scopes });
  }
  const known = !problem.claims || claims !== undefined;
  return problem.status === 401 && known ? new ServiceProblem({ ...problem, code: "sign_in_not_enough", title: "", detail: "", next: "" }) : error;
}

async function withinLimits<T>(options: CallOptions, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const slow = setTimeout(() => options.onSlow?.(), limits.slowAfter);
  const end = new AbortController();
  const late = setTimeout(() => end.abort(), limits.giveUpAfter);
  const signal = options.signal ? AbortSignal.any([options.signal, end.signal]) : end.signal;
  try {
    // Signing in cannot be aborted, so the wait for it is left instead.
    const leave = new Promise<never>((_, reject) => end.signal.addEventListener("abort", () => reject(ownProblem("too_slow"))));
    return await Promise.race([work(signal), leave]);
  } catch (error) {
    throw end.signal.aborted ? ownProblem("too_slow") : error;
  } finally {
    clearTimeout(slow);
    clearTimeout(late);
  }
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

async function attempt(door: Pick<Door, "token">, call: Call, inHand: string | null): Promise<Response> {
  const first = await once(call, inHand ?? (await door.token({ interactive: false, fresh: false })));
  if (first.status !== 401 || inHand) {
    return first;
  }
  const claims = challengeOf(first);
  const fresh = await door.token({ interactive: false, fresh: true, ...(claims ? { claims } : {}) }).catch(() => null);
  return fresh === null ? first : once(call, fresh);
}

async function once(call: Call, token: string): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: "application/json, text/calendar" };
  if (call.body !== null) {
    headers["Content-Type"] = "application/json";
  }
  const request: RequestInit = { method: call.method, headers, signal: call.signal, cache: "no-store" };
  try {
    return await fetch(call.path, call.body === null ? request : { ...request, body: JSON.stringify(call.body) });
  } catch {
    throw ownProblem(call.signal.aborted ? "dropped" : "unreachable");
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok && response.headers.get("Content-Type")?.startsWith("text/calendar")) {
    return (await response.text()) as T;
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) {
    return body as T;
  }
  const wait = Number(response.headers.get("Retry-After"));
  const problem = { ...problemFrom(response.status, body), ...(wait > 0 && { from: Date.now() + wait * 1000 }) };
  const claims = challengeOf(response);
  throw new ServiceProblem(claims ? { ...problem, code: "more_sign_in", title: "", detail: "", next: "", claims } : problem);
}

function challengeOf(response: Response): string | null {
  return response.status === 401 ? claimsOf(response.headers.get("WWW-Authenticate") ?? "") : null;
}

/** The claims that a 401 asks for, as JSON; null when there are none that can be read. */
export function claimsOf(header: string): string | null {
  const encoded = /claims="([A-Za-z0-9+/=_-]+)"/.exec(header)?.[1] ?? "";
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const claims = new TextDecoder().decode(bytes);
    return isRecord(JSON.parse(claims)) ? claims : null;
  } catch {
    return null;
  }
}
