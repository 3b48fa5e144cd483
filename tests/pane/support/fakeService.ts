import type { Page, Route } from "playwright-core";
import type { Call, Choices, OpenMessage, PlanItem, Reading, Reply, Undo } from "../../../addin/src/service/records.js";
import { FakeCalendar } from "./fakeCalendar.js";
import { aFile, aPlan, aReading, aReply, aTone, careHelp, checkFor, readingOf } from "./letters.js";

/** What the pane sends is checked where a test looks at it. */
type Body = Readonly<Record<string, unknown>> & { readonly reading: Reading; readonly choices: Choices; readonly messageId?: string; readonly message?: OpenMessage; readonly told?: Call; readonly timeZone: string; readonly text: string; readonly items: readonly PlanItem[]; readonly what: string; readonly start: string; readonly remove: boolean } & Undo;
type Answer = (body: Body, url: URL, token: string) => unknown;

/** The service as the pane sees it, answered by the test. */
export class FakeService {
  readonly calls: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
  /** Calls whose answer has gone out. */
  readonly answered: string[] = [];
  /** Each time the pane asked who to talk to. */
  readonly cared: URL[] = [];
  /** Nothing answers, as when the process has ended. */
  stopped = false;
  /** The call at which the connection goes; it stays away until the test lets it back. */
  cutAt: string | null = null;
  readonly calendar = new FakeCalendar();
  private readonly answers = new Map<string, Answer>();

  constructor() {
    this.on("POST /api/readings", (body) => readingOf(body));
    this.on("POST /api/replies", ({ reading, choices }) => aReply(reading, choices));
    this.on("POST /api/tone", ({ text }) => checkFor(text));
    this.on("POST /api/plans", () => aPlan);
    this.on("POST /api/plans/sleep", () => ({ timeZone: "Europe/Berlin", item: { key: "m1-send", kind: "sendReply", start: "2026-06-02T09:00:00", title: "Send your reply: Priya (Northwind)", body: "Your words wait in the pane." } }));
    this.on("POST /api/reminders", ({ items, timeZone }) => ({ results: this.calendar.add(items, timeZone) }));
    this.on("GET /api/reminders", () => ({ reminders: this.calendar.reminders }));
    this.on("POST /api/reminders/file", () => new Response(aFile, { headers: { "Content-Type": "text/calendar; charset=utf-8" } }));
    this.on("DELETE /api/reminders", (_, url) => this.calendar.takeOut(({ key }) => url.searchParams.getAll("key").includes(key)));
    this.on("POST /api/reminders/undo", (undo) => this.calendar.putBack(undo));
    this.on("POST /api/reminders/job", ({ remove }) => this.calendar.job(remove));
    this.on("POST /happened", ({ what }, url) => this.calendar.tell(idIn(url), what) ?? gone());
    this.on("POST /note", (wishes) => aWordedNote(wishes));
    this.on("PATCH /reminder", ({ start }, url) => this.calendar.move(idIn(url), start) ?? gone());
    this.on("DELETE /reminder", (_, url) => this.calendar.takeOut(({ id }) => id === idIn(url)));
    this.on("POST /draft", () => ({ id: "d1", version: "v1", webLink: "http://localhost/drafts/d1" }));
    this.on("DELETE /api/drafts/d1", () => ({ id: "d1" }));
    this.on("GET /answered", () => ({}));
  }

  on(call: string, answer: Answer): void {
    this.answers.set(call, answer);
  }

  /** Ends a call with a problem, as the service words it. */
  trouble(call: string, status: number, code: string, title: string, next: string): void {
    this.on(call, () => new Response(JSON.stringify({ status, code, title, next }), { status }));
  }

  answer(call: string): Answer {
    return this.answers.get(call) ?? (() => ({}));
  }

  called(call: string): number {
    return this.calls.filter(({ method, path }) => `${method} ${path}` === call).length;
  }

  async attach(page: Page): Promise<void> {
    await page.route("**/pane/assets/**", (route) => this.stopped ? route.abort() : route.fallback());
    await page.route("**/pane/settings.json", (route) => this.stopped ? route.abort() : route.fulfill({ json: { signIn: { kind: "sandbox", tokenUrl: "/token" } } }));
    await page.route("**/pane/care.json*", (route) => this.care(route));
    await page.route("**/token", (route) => this.stopped ? route.abort() : route.fulfill({ json: { access_token: "made-up" } }));
    await page.route("**/api/**", (route) => this.respond(route));
  }

  private async care(route: Route): Promise<void> {
    this.cared.push(new URL(route.request().url()));
    await (this.stopped ? route.abort() : route.fulfill({ json: careHelp }));
  }

  private async respond(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const path = shortOf(url.pathname);
    this.calls.push({ method: request.method(), path, body: request.postDataJSON() });
    if (this.cutAt === `${request.method()} ${path}`) {
      this.stopped = true;
      this.cutAt = null;
    }
    if (this.stopped) {
      await route.abort();
      return;
    }
    const answer = await this.answers.get(`${request.method()} ${path}`)?.(request.postDataJSON(), url, request.headers()["authorization"] ?? "");
    if (answer instanceof Response) {
      const challenge = answer.headers.get("WWW-Authenticate");
      const contentType = answer.ok ? (answer.headers.get("Content-Type") ?? "") : "application/problem+json";
      await route.fulfill({ status: answer.status, headers: { "Content-Type": contentType, ...(challenge ? { "WWW-Authenticate": challenge } : {}) }, body: await answer.text() });
    } else {
      await route.fulfill({ json: answer });
    }
    this.answered.push(`${request.method()} ${path}`);
  }
}

/** A path without the id in it. */
function shortOf(path: string): string {
  const [, last = ""] = /\/(draft|answered|happened|note)$/.exec(path) ?? [];
  return last ? `/${last}` : /^\/api\/reminders\/(?!undo|job|file)/.test(path) ? "/reminder" : path;
}

function idIn(url: URL): string {
  return decodeURIComponent(url.pathname.split("/")[3] ?? "");
}

function gone(): Response {
  return new Response(JSON.stringify({ status: 404, code: "reminder_gone", title: "This reminder is no longer in your calendar.", next: "Add it again." }), { status: 404 });
}

/** A note worded after what the person typed for it. */
function aWordedNote({ news, wording = 0 }: Readonly<Record<string, unknown>>): Reply {
  const text = ["Dear Priya,", `It has been a while since we spoke.${wording ? " (otherwise)" : ""}`, news ? `My news: ${String(news)}.` : "", "Sam Rivera"].filter(Boolean).join("\n\n");
  return { text, html: "", characters: text.length, facts: [], tone: aTone(), reading: aReading(), subject: "A short hello" };
}
