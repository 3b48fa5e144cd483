import { ownProblem, type ServiceProblem } from "./problem.js";
import type { TokenRequest } from "./wayIn.js";

const closed = ["user_canceled", "user_cancelled", "timed_out", "interaction_in_progress_cancelled", "access_denied", "consent_required"];
const blocked = ["popup_window_error", "empty_window_error"];
const offline = ["no_network_connectivity", "post_request_failed", "get_request_failed", "network_error", "endpoints_resolution_error", "openid_config_error"];

/** What an error of the sign-in library means for the person. */
export function signInProblem(error: unknown, { interactive, consent, claims }: TokenRequest): ServiceProblem {
  const code = typeof error === "object" && error !== null && "errorCode" in error ? String(error.errorCode) : "";
  if (offline.includes(code)) {
    return ownProblem("unreachable_sign_in");
  }
  if (!interactive) {
    return claims ? ownProblem("more_sign_in", { claims }) : ownProblem("not_signed_in");
  }
  const asked = { ...(consent ? { scopes: consent } : {}), ...(claims ? { claims } : {}) };
  if (blocked.includes(code)) {
    return ownProblem("sign_in_blocked", asked);
  }
  if (closed.includes(code)) {
    return ownProblem(consent ? "consent_refused" : "sign_in_cancelled", asked);
  }
  return ownProblem("sign_in_unfinished", asked);
}
