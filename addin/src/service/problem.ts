/** What went wrong, as a person can be told it: what happened, and the one next step. */
export interface Problem {
  /** The service's code, or one of ours: unreachable, too_slow, not_signed_in, unexpected. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly next: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Permissions to ask the person for; with consent_required. */
  readonly scopes?: readonly string[];
  /** What a sign-in must meet besides (conditional access), as JSON; with more_sign_in. */
  readonly claims?: string;
  /** Asking again makes sense from then on, in ms since 1970. */
  readonly from?: number;
}

/** Thrown by every call of the service that does not bring its answer. */
export class ServiceProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = "ServiceProblem";
  }
}

/** Reads an RFC 9457 body; whatever is missing stays empty, so that the pane's own words stand in. */
export function problemFrom(status: number, body: unknown): Problem {
  const fields = isRecord(body) ? body : {};
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  return {
    status,
    code: text("code") || (status === 401 ? "not_signed_in" : "unexpected"),
    title: text("title"),
    detail: text("detail"),
    next: text("next"),
    ...(Array.isArray(fields["scopes"]) ? { scopes: fields["scopes"].map(String) } : {}),
  };
}

/** A problem that was found here, before or without an answer. */
export function ownProblem(code: string, more: Pick<Problem, "scopes" | "claims"> = {}): ServiceProblem {
  return new ServiceProblem({ code, status: 0, title: "", detail: "", next: "", ...more });
}

/** A permission is missing: not asked for yet, or not given. */
export function isConsent({ code }: Problem): boolean {
  return code === "consent_required" || code === "consent_refused";
}

/** A sign-in in a window would answer it. */
export function isSignIn({ code, status }: Problem): boolean {
  return status === 401 || /^(not_signed_in|signed_out|more_sign_in|sign_in_)/.test(code);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
