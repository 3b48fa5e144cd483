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
  /** Permissions that the service lacks for what was asked: the person is asked for them, in a window. */
  readonly consent?: readonly string[];
}

export type SignInSettings =
  | { readonly kind: "sandbox"; readonly tokenUrl: string }
  | { readonly kind: "microsoft"; readonly clientId: string; readonly authority: string; readonly scope: string };

/** `GET settings.json` beside the pane. */
export async function loadSettings(): Promise<SignInSettings> {
  const answer = await fetch("settings.json", { cache: "no-store", signal: AbortSignal.timeout(20_000) }).catch(() => null);
  if (!answer) {
    throw ownProblem("unreachable");
  }
  return settingsFrom(answer.ok ? await answer.json().catch(() => null) : null);
}

export function settingsFrom(body: unknown): SignInSettings {
  const settings = isRecord(body) && isRecord(body["signIn"]) ? body["signIn"] : {};
  const { kind, tokenUrl, clientId, authority, scope } = settings;
  if (kind === "sandbox" && typeof tokenUrl === "string") {
    return { kind, tokenUrl };
  }
  if (kind === "microsoft" && typeof clientId === "string" && typeof authority === "string" && typeof scope === "string") {
    return { kind, clientId, authority, scope };
  }
  throw ownProblem("settings_missing");
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
  if (settings.kind === "sandbox") {
    return (await import("./sandboxSignIn.js")).sandboxSignIn(settings.tokenUrl);
  }
  return (await import("./microsoftSignIn.js")).microsoftSignIn(settings);
}
