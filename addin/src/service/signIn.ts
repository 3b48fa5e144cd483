import { isRecord, ownProblem } from "./problem.js";
import { sandboxSignIn } from "./sandboxSignIn.js";
import type { Presence, SignIn, SignInSettings, TokenRequest } from "./wayIn.js";

/** `GET settings.json` beside the pane, which the page has asked for already: only a call as plain as the page's takes that answer. */
export async function loadSettings(): Promise<SignInSettings> {
  const answer = await fetch("settings.json", { signal: AbortSignal.timeout(20_000) }).catch(() => null);
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

/** A way in that remembers having been left. */
export interface Door {
  /** Fetches what a way in needs, while Outlook itself is still on its way. */
  prepare(): void;
  token(how: TokenRequest): Promise<string>;
  /** From now on nobody is signed in until somebody presses Sign in, also after a reload. */
  signOut(): Promise<void>;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;
const leftMark = "outlookcoach.1.signedOut";

/** A way in that is fetched and only has to be opened: Microsoft's must not be before Outlook is there. */
export type Key = () => SignIn | Promise<SignIn>;

/** Settings and the library of the way in are fetched at the first call, if not before, and again after one that did not come through. */
export function lazyDoor(storage: Storage, onChange: (now: Partial<Presence>) => void, load: () => Promise<Key> = () => loadSettings().then(choose)): Door {
  const bring = orAgain(load);
  const open = orAgain(async () => (await bring())());
  return {
    prepare: () => void bring().catch(() => undefined),
    async token(how) {
      if (!how.interactive && storage.getItem(leftMark)) {
        throw ownProblem("signed_out");
      }
      const signIn = await open();
      onChange({ leaving: signIn.leaving });
      const token = await signIn.token(how);
      storage.removeItem(leftMark);
      onChange({ leaving: signIn.leaving, signedIn: true });
      return token;
    },
    async signOut() {
      storage.setItem(leftMark, "1");
      onChange({ signedIn: false });
      await (await open()).forget();
    },
  };
}

/** Done once; once more after it did not come through. */
function orAgain<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work();
    done.catch(() => {
      done = null;
    });
    return done;
  };
}

function choose(settings: SignInSettings): Key {
  if (settings.kind === "sandbox") {
    const signIn = sandboxSignIn(settings.tokenUrl);
    return () => signIn;
  }
  // The library is large, and nobody may ever ask the service anything here.
  return async () => (await import("./microsoftSignIn.js")).microsoftSignIn(settings);
}
