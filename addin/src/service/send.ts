import { ownProblem, problemFrom, ServiceProblem } from "./problem.js";
import type { SignIn } from "./signIn.js";

export interface CallOptions {
  /** Called once when the answer takes longer than 5 s. */
  readonly onSlow?: () => void;
  /** A newer call took this one's place. */
  readonly signal?: AbortSignal;
  /** True straight after a click: signing in may open a window. */
  readonly interactive?: boolean;
}

export type Send = <T>(method: string, path: string, body: unknown, options?: CallOptions) => Promise<T>;

export const limits = { slowAfter: 5_000, giveUpAfter: 20_000 };

/** What the last refusal asked for; a click answers it. */
interface Challenge {
  claims?: string;
  consent?: readonly string[];
}

/** One HTTP call with the person's token: slow is said once, a refused token is renewed once, and every trouble is a ServiceProblem. */
export function sender(signIn: SignIn): Send {
  let challenge: Challenge = {};
  return async <T>(method: string, path: string, body: unknown, options: CallOptions = {}) => {
    // Outside the time limit: a person takes as long as they take in a sign-in window.
    const inHand = options.interactive ? await signIn.token({ interactive: true, fresh: false, ...challenge }) : null;
    challenge = inHand === null ? challenge : {};
    return withinLimits(options, async (signal) => {
      const response = await attempt(signIn, { method, path, body, signal }, inHand);
      challenge = { ...challenge, ...challengeOf(response) };
      return answerOf<T>(response).catch((error: unknown) => {
        if (error instanceof ServiceProblem && error.problem.scopes) {
          challenge = { ...challenge, consent: error.problem.scopes };
        }
        throw error;
      });
    });
  };
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

async function attempt(signIn: SignIn, call: Call, inHand: string | null): Promise<Response> {
  const first = await once(call, inHand ?? (await signIn.token({ interactive: false, fresh: false })));
  if (first.status !== 401) {
    return first;
  }
  const fresh = await signIn.token({ interactive: false, fresh: true, ...challengeOf(first) }).catch(() => null);
  return fresh === null ? first : once(call, fresh);
}

function challengeOf(response: Response): Challenge {
  const claims = claimsOf(response.headers.get("WWW-Authenticate") ?? "");
  return claims ? { claims } : {};
}

async function once(call: Call, token: string): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: "application/json" };
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
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok || body === null) {
    throw new ServiceProblem(problemFrom(response.status, body));
  }
  return body as T;
}

/** The claims a 401 asks for, base64, or null. */
export function claimsOf(header: string): string | null {
  return /claims="([A-Za-z0-9+/=_-]+)"/.exec(header)?.[1] ?? null;
}
