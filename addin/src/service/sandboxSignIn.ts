import { isRecord, ownProblem } from "./problem.js";
import type { SignIn } from "./wayIn.js";

/** Signs in as the sandbox's person: its token is asked for at once, while Outlook is asked what is open, and kept in memory. */
export function sandboxSignIn(tokenUrl: string): SignIn {
  let kept: Promise<string> | null = null;
  const bring = () => {
    kept = ask(tokenUrl);
    kept.catch(() => {
      kept = null;
    });
    return kept;
  };
  void bring();
  return {
    token: ({ fresh }) => (fresh ? null : kept) ?? bring(),
    async forget() {
      kept = null;
    },
    leaving: "stays",
  };
}

async function ask(tokenUrl: string): Promise<string> {
  const answer = await fetch(tokenUrl, { method: "POST", signal: AbortSignal.timeout(20_000) }).catch(() => null);
  if (!answer) {
    throw ownProblem("unreachable");
  }
  const body: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  const token = isRecord(body) ? body["access_token"] : null;
  if (typeof token !== "string") {
    throw ownProblem("not_signed_in");
  }
  return token;
}
