import type { BrowserContext, Page, Route } from "playwright-core";

export const clientId = "11111111-1111-1111-1111-111111111111";
export const scope = `api://${clientId}/access_as_user`;
/** Where people sign in: Microsoft's own cloud, and another authority as an administrator may name it. */
export const authorities = { microsoft: "https://login.microsoftonline.com/common", another: "https://sign-in.example/a-tenant" };
const tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

export const settingsFor = (authority: keyof typeof authorities) => ({ signIn: { kind: "microsoft", clientId, authority: authorities[authority], scope } });

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** Microsoft's sign-in, as far as the real msal-browser speaks to it. Nothing of it leaves the machine. */
export class FakeMicrosoft {
  /** What each sign-in window was sent to ask. */
  readonly asked: URLSearchParams[] = [];
  /** What was asked of the token endpoint. */
  readonly exchanged: URLSearchParams[] = [];
  /** What the person does in the window. */
  person: "signsIn" | "declines" | "looksAtIt" = "signsIn";
  /** The pane does not reach it, once the window has. */
  offline = false;
  /** Keeps the window apart from whoever opened it, as Microsoft's pages may. */
  apart = false;
  private tokens = 0;

  async attach(context: BrowserContext, page: Page): Promise<void> {
    for (const where of [context, page]) {
      for (const authority of Object.values(authorities)) {
        await where.route(`${new URL(authority).origin}/**`, (route) => this.respond(route));
      }
    }
  }

  private async respond(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname.endsWith("/authorize")) {
      return this.authorize(route, url);
    }
    if (this.offline) {
      return route.abort("internetdisconnected");
    }
    if (url.pathname.endsWith("/token")) {
      return this.exchange(route, new URLSearchParams(request.postData() ?? ""));
    }
    const base = `${url.origin}/${url.pathname.split("/")[1] ?? ""}/oauth2/v2.0`;
    return route.fulfill({ headers: { "Access-Control-Allow-Origin": "*" }, json: {
      authorization_endpoint: `${base}/authorize`, token_endpoint: `${base}/token`, end_session_endpoint: `${base}/logout`,
      issuer: `${url.origin}/{tenantid}/v2.0`, jwks_uri: `${url.origin}/common/discovery/v2.0/keys`,
    } });
  }

  private async authorize(route: Route, url: URL): Promise<void> {
    this.asked.push(url.searchParams);
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    const state = url.searchParams.get("state") ?? "";
    const answer: Record<string, string> = this.person === "declines"
      ? { error: "access_denied", error_description: "AADSTS65004: User declined to consent to access the app.", state }
      : { code: "a-code", client_info: encoded({ uid: "o", utid: tenant }), state };
    back.hash = new URLSearchParams(answer).toString();
    const headers = { "Content-Type": "text/html", ...(this.apart ? { "Cross-Origin-Opener-Policy": "same-origin" } : {}) };
    const go = this.person === "looksAtIt" ? "" : `<script>setTimeout(() => location.replace(${JSON.stringify(back.href)}), ${this.apart ? 1_500 : 0})</script>`;
    await route.fulfill({ headers, body: `<!doctype html><title>Microsoft</title><p>Sign in</p>${go}` });
  }

  private async exchange(route: Route, asked: URLSearchParams): Promise<void> {
    this.exchanged.push(asked);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      oid: "o", sub: "o", tid: tenant, nonce: this.asked.at(-1)?.get("nonce") ?? "", aud: clientId, iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      preferred_username: "sam@outlook.example", name: "Sam", exp: now + 3600, iat: now,
    };
    await route.fulfill({ headers: { "Access-Control-Allow-Origin": "*" }, json: {
      token_type: "Bearer", scope, expires_in: 3600, access_token: `token-${++this.tokens}`, refresh_token: "refresh",
      id_token: [encoded({ alg: "RS256" }), encoded(claims), "c2ln"].join("."), client_info: encoded({ uid: "o", utid: tenant }),
    } });
  }
}
