import { silentToken } from "./silentToken.js";
import { saysNo, situationOf } from "./verdict.js";

/** A reply on its way out. */
export interface Reply {
  /** The person's own words. */
  readonly own: string;
  /** The words of the mail it answers. */
  readonly quoted: string;
  readonly subject: string;
}

/** Asks the service what it says of the reply's tone; null lets the reply go, and whatever goes wrong is for the caller to take as null. `base` ends in a slash. */
export function ask(base: string, { own, quoted, subject }: Reply): Promise<unknown> {
  return fetch(`${base}settings.json`).then(answerOf).then(silentToken).then((token) => {
    const origin = base.replace(/^(https?:\/\/[^/]+).*$/, "$1");
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", Accept: "application/json" };
    const post = (path: string, body: object) => fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) }).then(answerOf);
    // The person's words leave Outlook only where the mail they answer is a no.
    return token === null ? null : post("/api/readings", { message: { subject, text: quoted } }).then((reading) =>
      (saysNo(reading) ? post("/api/tone", { text: own, situation: situationOf(reading) }) : null));
  });
}

function answerOf(answer: Response): Promise<unknown> {
  return answer.ok ? (answer.json() as Promise<unknown>) : Promise.reject(new Error(String(answer.status)));
}
