import { isConsent, isSignIn, type Problem } from "../../service/problem.js";
import type { Telling } from "./words.en.js";
import { words } from "./words.js";

/** What a permission is for. Each is asked for when it is first needed. */
function topicOf({ scopes = [] }: Problem): "mail" | "calendar" | "draft" {
  const has = (permission: RegExp) => scopes.some((scope) => permission.test(scope));
  if (has(/Mail\.ReadWrite$/i)) {
    return "draft";
  }
  return has(/Calendars\./i) && !has(/Mail\.Read$/i) ? "calendar" : "mail";
}

/** What happened and the one next step: the service's words where it has some, and ours about signing in and permissions. */
export function tellingOf(problem: Problem): Telling & { readonly lang?: "en" } {
  if (isConsent(problem)) {
    return (problem.code === "consent_required" ? words.consent : words.refused)[topicOf(problem)];
  }
  const own = words.problems[problem.code] ?? words.problems["unexpected"];
  return { title: problem.title || own?.title || "", next: problem.next || own?.next || "", ...(problem.title && { lang: "en" }) };
}

export function retryLabel(problem: Problem): string {
  if (isConsent(problem)) {
    return problem.code === "consent_required" ? words.allow : words.askAgain;
  }
  return isSignIn(problem) ? words.signIn : words.tryAgain;
}
