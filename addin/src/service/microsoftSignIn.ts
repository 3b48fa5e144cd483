import {
  createNestablePublicClientApplication, createStandardPublicClientApplication, type AuthenticationResult, type Configuration, type IPublicClientApplication, type PopupRequest,
} from "@azure/msal-browser";
import { ownProblem, ServiceProblem } from "./problem.js";
import type { SignIn, SignInSettings, TokenRequest } from "./signIn.js";

type Settings = Extract<SignInSettings, { kind: "microsoft" }>;
type Way = { readonly app: IPublicClientApplication; readonly nested: boolean };

/**
 * Microsoft's sign-in: inside Outlook through the host (nested app authentication) where it has a bridge, in a window of its own
 * elsewhere, which is the only way in a personal outlook.com mailbox. Silent first; a window only when a click asked for it.
 */
export function microsoftSignIn(settings: Settings): SignIn {
  let way: Promise<Way> | null = null;
  const open = () => (way ??= openApp(settings));
  return {
    async token(how) {
      const current = await open();
      try {
        return await acquire(current, settings, how);
      } catch (error) {
        if (!current.nested || !bridgeGone(error)) {
          throw toProblem(error);
        }
        // A host may claim the bridge and then not have it; the window works without one.
        way = openStandard(settings);
        return await acquire(await way, settings, how).catch((again: unknown) => Promise.reject(toProblem(again)));
      }
    },
  };
}

function configuration(settings: Settings): Configuration {
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: new URL("auth.html", location.href).href,
      // A claims challenge is only answered by a client that says it can.
      clientCapabilities: ["CP1"],
    },
    cache: { cacheLocation: "sessionStorage" },
  };
}

async function openApp(settings: Settings): Promise<Way> {
  if (!("nestedAppAuthBridge" in window)) {
    return openStandard(settings);
  }
  return { app: await createNestablePublicClientApplication(configuration(settings)), nested: true };
}

async function openStandard(settings: Settings): Promise<Way> {
  return { app: await createStandardPublicClientApplication(configuration(settings)), nested: false };
}

async function acquire({ app, nested }: Way, settings: Settings, how: TokenRequest): Promise<string> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  const request = { scopes: [settings.scope], ...(how.claims ? { claims: atob(how.claims) } : {}), ...(account ? { account } : {}) };
  const ask = () => askInWindow(app, nested, request, how.consent ?? []);
  if (how.interactive && how.consent) {
    return ask();
  }
  try {
    return keep(app, await app.acquireTokenSilent({ ...request, forceRefresh: how.fresh }));
  } catch (error) {
    if (!how.interactive || bridgeGone(error)) {
      throw error;
    }
    return ask();
  }
}

/** Opens the window once. A host's bridge forwards no further scopes, so there the consent is a request of its own. */
async function askInWindow(app: IPublicClientApplication, nested: boolean, request: PopupRequest, consent: readonly string[]): Promise<string> {
  if (!nested || consent.length === 0) {
    return keep(app, await app.acquireTokenPopup(consent.length > 0 ? { ...request, extraScopesToConsent: [...consent] } : request));
  }
  await app.acquireTokenPopup({ ...request, scopes: [...consent] });
  return keep(app, await app.acquireTokenSilent({ ...request, forceRefresh: true }));
}

function keep(app: IPublicClientApplication, result: AuthenticationResult): string {
  app.setActiveAccount(result.account);
  return result.accessToken;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "errorCode" in error ? String(error.errorCode) : "";
}

function bridgeGone(error: unknown): boolean {
  return codeOf(error) === "nested_app_auth_bridge_disabled";
}

function toProblem(error: unknown): ServiceProblem {
  switch (codeOf(error)) {
    case "user_canceled":
    case "user_cancelled":
      return ownProblem("sign_in_cancelled");
    case "popup_window_error":
    case "empty_window_error":
      return ownProblem("sign_in_blocked");
    default:
      return ownProblem("not_signed_in");
  }
}
