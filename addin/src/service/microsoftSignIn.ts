import {
  createNestablePublicClientApplication, createStandardPublicClientApplication,
  type AuthenticationResult, type Configuration, type IPublicClientApplication, type PopupRequest,
} from "@azure/msal-browser";
import { signInProblem } from "./microsoftProblems.js";
import { embedded, untilBack } from "./signInWindow.js";
import type { SignIn, SignInSettings, TokenRequest } from "./wayIn.js";

type Settings = Extract<SignInSettings, { kind: "microsoft" }>;
type Way = { readonly app: IPublicClientApplication; readonly nested: boolean };

/** A second factor may take a person minutes. */
const patience = 10 * 60_000;
/** A host that says nothing about its bridge has none. */
const hostPatience = 4_000;

/**
 * Microsoft's sign-in: inside Outlook through the host (nested app authentication) where it has a bridge, in a window of its own
 * elsewhere, which is the only way in a personal outlook.com mailbox. Silent first; a window only when a click asked for it.
 */
export async function microsoftSignIn(settings: Settings): Promise<SignIn> {
  let way = await open(settings);
  // Held here too: within Outlook's own way the library asks the host anew for each call.
  let held: AuthenticationResult | null = null;
  const hold = (result: AuthenticationResult) => (held = result).accessToken;
  return {
    get leaving() {
      return way.nested ? "signOut" : "otherAccount";
    },
    async token(how) {
      if (held && lasts(held) && !how.fresh && !how.claims && !how.consent && !how.otherAccount) {
        return held.accessToken;
      }
      try {
        return hold(await acquire(way, settings, how));
      } catch (error) {
        if (!way.nested || !bridgeGone(error)) {
          throw signInProblem(error, how);
        }
        // A host may claim the bridge and then not have it; the window works without one.
        way = await openStandard(settings);
        return hold(await acquire(way, settings, how).catch((again: unknown) => Promise.reject(signInProblem(again, how))));
      }
    },
    async forget() {
      held = null;
      const { app, nested } = way;
      if (!nested) {
        await Promise.all(app.getAllAccounts().map((account) => app.clearCache({ account })));
      }
      // In Outlook's own way everything is kept in this object alone.
      way = await open(settings);
    },
  };
}

function configuration(settings: Settings, cacheLocation: "sessionStorage" | "memoryStorage"): Configuration {
  const beside = (page: string) => new URL(page, location.href).href;
  const { host } = new URL(settings.authority);
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: beside("auth.html"),
      // The library knows Microsoft's clouds by itself; any other authority is taken at the service's word.
      ...(host.includes("microsoftonline.") ? {} : { knownAuthorities: [host] }),
      // Framed by another site, the pane and its sign-in window share no storage: a page of ours between them hands the answer over.
      ...(embedded() ? { popupRelayUri: beside("relay.html") } : {}),
      // A claims challenge is only answered by a client that says it can.
      clientCapabilities: ["CP1"],
    },
    cache: { cacheLocation },
    system: { popupBridgeTimeout: patience },
  };
}

async function open(settings: Settings): Promise<Way> {
  if (!("nestedAppAuthBridge" in window)) {
    return openStandard(settings);
  }
  const silent = new Promise<null>((over) => setTimeout(over, hostPatience, null));
  const app = await Promise.race([createNestablePublicClientApplication(configuration(settings, "memoryStorage")), silent]);
  return app && isNested(app) ? { app, nested: true } : openStandard(settings);
}

/** The library gives its usual way without a word where the host's bridge does not come about; only that one counts its own speed. */
function isNested(app: IPublicClientApplication): boolean {
  try {
    app.removePerformanceCallback("");
    return false;
  } catch {
    return true;
  }
}

async function openStandard(settings: Settings): Promise<Way> {
  return { app: await createStandardPublicClientApplication(configuration(settings, "sessionStorage")), nested: false };
}

async function acquire({ app, nested }: Way, settings: Settings, how: TokenRequest): Promise<AuthenticationResult> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  const request = { scopes: [settings.scope], ...(how.claims ? { claims: how.claims } : {}), ...(account && !how.otherAccount ? { account } : {}) };
  const silently = () => app.acquireTokenSilent({ ...request, forceRefresh: how.fresh });
  if (!how.interactive) {
    return keep(app, await silently());
  }
  if (!how.fresh && !how.claims && !how.consent && !how.otherAccount) {
    // Another click may have been answered meanwhile; without an account there is nothing to look for.
    const found = account || nested ? await silently().catch((error: unknown) => (bridgeGone(error) ? Promise.reject(error) : null)) : null;
    if (found) {
      return keep(app, found);
    }
  }
  if (!navigator.onLine) {
    // The window would only show the browser's own page about it.
    throw { errorCode: "no_network_connectivity" };
  }
  return keep(app, await askInWindow(app, nested, request, how));
}

/** Opens the window once. A host's bridge forwards no further scopes, so there the consent is a request of its own. */
async function askInWindow(app: IPublicClientApplication, nested: boolean, request: PopupRequest, how: TokenRequest): Promise<AuthenticationResult> {
  const consent = how.consent ? [...how.consent] : [];
  if (!nested) {
    const more = { ...(consent.length > 0 ? { extraScopesToConsent: consent } : {}), ...(how.otherAccount ? { prompt: "select_account" } : {}) };
    return untilBack(app, app.acquireTokenPopup({ ...request, ...more, overrideInteractionInProgress: true }));
  }
  if (consent.length === 0) {
    return app.acquireTokenPopup(request);
  }
  await app.acquireTokenPopup({ ...request, scopes: consent });
  return app.acquireTokenSilent({ ...request, forceRefresh: true });
}

function keep(app: IPublicClientApplication, result: AuthenticationResult): AuthenticationResult {
  app.setActiveAccount(result.account);
  return result;
}

/** Two minutes at least, so that it does not run out on its way. */
function lasts({ expiresOn }: AuthenticationResult): boolean {
  return expiresOn !== null && expiresOn.getTime() > Date.now() + 120_000;
}

function bridgeGone(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errorCode" in error && error.errorCode === "nested_app_auth_bridge_disabled";
}
