import { isRecord, ownProblem } from "./problem.js";

/** How the pane gets its access token. Two ways: the sandbox's and Microsoft's. */
export interface SignIn {
  /** A token for the service; asks nobody unless `interactive`, when a window may open. */
  token(how: TokenRequest): Promise<string>;
}

export interface TokenRequest {
  /** True only straight after a click: a window that opens by itself is blocked. */
  readonly interactive: boolean;
  /** The last token was refused: bring a new one. */
  readonly fresh: boolean;
  /** What a 401 asks for (conditional access), base64 as the header carries it. */
  readonly claims?: string;
  /** The service may not yet read the mailbox: ask the person for that, in a window. */
  readonly consent?: boolean;
}

export type SignInSettings =
  | { readonly signIn: "sandbox"; readonly tokenUrl: string }
  | { readonly signIn: "microsoft"; readonly clientId: string; readonly authority: string; readonly scopes: readonly string[]; readonly consentScopes: readonly string[] };

/** `GET settings.json` beside the pane. */
export async function loadSettings(): Promise<SignInSettings> {
  const answer = await fetch("settings.json", { cache: "no-store", signal: AbortSignal.timeout(20_000) }).catch(() => null);
  if (!answer) {
    throw ownProblem("unreachable");
  }
  return settingsFrom(answer.ok ? await answer.json().catch(() => null) : null);
}

export function settingsFrom(body: unknown): SignInSettings {
  const fields = isRecord(body) ? body : {};
  if (fields["signIn"] === "sandbox" && typeof fields["tokenUrl"] === "string") {
    return { signIn: "sandbox", tokenUrl: fields["tokenUrl"] };
  }
  const { clientId, authority } = fields;
  if (fields["signIn"] === "microsoft" && typeof clientId === "string" && typeof authority === "string") {
    return { signIn: "microsoft", clientId, authority, scopes: strings(fields["scopes"]), consentScopes: strings(fields["consentScopes"]) };
  }
  throw ownProblem("settingsMissing");
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** Settings and the library of the way in are loaded at the first call, and again after one that did not come through. */
export function lazySignIn(): SignIn {
  let chosen: Promise<SignIn> | null = null;
  return {
    token(how) {
      chosen ??= loadSettings().then(choose);
      const current = chosen;
      current.catch(() => {
        chosen = null;
      });
      return current.then((signIn) => signIn.token(how));
    },
  };
}

async function choose(settings: SignInSettings): Promise<SignIn> {
  if (settings.signIn === "sandbox") {
    return (await import("./sandboxSignIn.js")).sandboxSignIn(settings.tokenUrl);
  }
  return (await import("./microsoftSignIn.js")).microsoftSignIn(settings);
}
