/**
 * A token without asking anybody. The library that the pane signs in with needs a page, which classic Outlook's runtime for events has not;
 * so Outlook's own bridge (nested app authentication) is asked here in the few words that are needed.
 */
import { fieldsOf } from "./verdict.js";

interface Bridge {
  addEventListener(event: "message", listener: (answer: string | { readonly data: string }) => void): void;
  postMessage(message: string): void;
}

declare const nestedAppAuthBridge: Bridge | undefined;

/** Resolves to null where no token is to be had without a window. `settings` are those of the pane. */
export function silentToken(settings: unknown): Promise<string | null> {
  const { kind, tokenUrl, clientId, authority, scope } = fieldsOf(fieldsOf(settings)["signIn"]);
  if (kind === "sandbox") {
    return fetch(String(tokenUrl), { method: "POST" }).then((answer) => answer.json()).then((body) => textOf(fieldsOf(body)["access_token"]));
  }
  if (kind !== "microsoft" || typeof nestedAppAuthBridge === "undefined") {
    return Promise.resolve(null);
  }
  const bridge = nestedAppAuthBridge;
  return ask(bridge, "GetInitContext").then((context) => {
    const { homeAccountId } = fieldsOf(fieldsOf(fieldsOf(context)["initContext"])["accountContext"]);
    const tokenParams = { platformBrokerId: homeAccountId, clientId, authority, scope, correlationId: newId(), authenticationScheme: "Bearer", extraParameters: {} };
    return ask(bridge, "GetToken", tokenParams);
  }).then((answer) => textOf(fieldsOf(fieldsOf(answer)["token"])["access_token"]));
}

/** Waits for as long as the caller does: a host without an answer leaves it open. */
function ask(bridge: Bridge, method: string, tokenParams?: object): Promise<unknown> {
  const requestId = newId();
  return new Promise((done, refuse) => {
    bridge.addEventListener("message", (message) => {
      const answer = fieldsOf(JSON.parse(typeof message === "string" ? message : message.data));
      if (answer["requestId"] === requestId) {
        if (answer["success"]) {
          done(answer);
        } else {
          refuse(new Error(method));
        }
      }
    });
    bridge.postMessage(JSON.stringify({ messageType: "NestedAppAuthRequest", method, requestId, sendTime: Date.now(), tokenParams }));
  });
}

/** Tells one question from another; it guards nothing. */
function newId(): string {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
