import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Browser, BrowserContext, Page } from "playwright-core";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { sending as german } from "../../../addin/src/sending/sending.de.js";
import { sending as says } from "../../../addin/src/sending/sending.en.js";
import { launch } from "../support/chromium.js";
import { becomes } from "../support/expecting.js";
import { settingsFor } from "../support/fakeMicrosoft.js";
import { FakeService } from "../support/fakeService.js";
import { aFinding, aReading, aTone, pleading } from "../support/letters.js";
import { places } from "../support/places.js";
import { care } from "../support/composeTest.js";

const origin = "https://outlookcoach.example";
const script = () => readFileSync(join(places.builtPane, "onsend.js"), "utf8");
const answered = `<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Priya<br><b>Sent:</b> Monday<br><b>To:</b> Sam<br></div><div>Thank you for your application. We chose somebody else.</div>`;
const reply = (own: string) => `<html><body>${own}${answered}</body></html>`;
const plea = reply(`<div>Dear Priya,</div><div>${pleading}</div>`);
const goesOut = { allowEvent: true };
const asks = (sentence: string) => ({ allowEvent: false, errorMessage: sentence, cancelLabel: "Review", commandId: "composeButton1" });

/** What Outlook holds while a mail goes out. */
interface Going {
  readonly body: string;
  readonly type?: "html" | "text";
  readonly composeType?: "reply" | "forward" | "newMail";
  readonly bridge?: "gives" | "refuses" | "silent";
  /** The body comes late, never, or not at all. */
  readonly trouble?: "refuses" | "never" | "throws";
}

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => void (browser = await launch()));
afterEach(() => context?.close());
afterAll(() => browser?.close());

/** Plays Outlook around the script: it is called as OnMessageSend calls it, and what it says in the end is kept with when. */
function outlook(going: Going): void {
  const held = window as unknown as Record<string, unknown>;
  const ends: object[] = [];
  const answer = (value: unknown) => (...args: unknown[]) => {
    const done = args[args.length - 1] as (result: object) => void;
    if (going.trouble === "throws") throw new Error("Elevated permission is required");
    if (going.trouble !== "never") setTimeout(() => done(going.trouble ? { status: "failed" } : { status: "succeeded", value }));
  };
  const item = {
    body: { getTypeAsync: answer(going.type ?? "html"), getAsync: answer(going.body) },
    subject: { getAsync: answer("RE: Your application") },
    ...(going.composeType ? { getComposeTypeAsync: answer({ composeType: going.composeType, coercionType: "html" }) } : {}),
  };
  const associate = (name: string, check: (event: object) => void) => {
    held["send"] = () => {
      const began = performance.now();
      check({ completed: (options: object) => void ends.push({ options, after: performance.now() - began }) });
    };
    held["named"] = name;
  };
  held["ends"] = ends;
  held["Office"] = { actions: { associate }, context: { mailbox: { item } } };
  if (going.bridge) {
    const listeners: ((message: { data: string }) => void)[] = [];
    held["asked"] = [];
    held["nestedAppAuthBridge"] = {
      addEventListener: (_: string, listener: (message: { data: string }) => void) => void listeners.push(listener),
      postMessage(message: string) {
        const { messageType, method, requestId, tokenParams } = JSON.parse(message) as Record<string, unknown>;
        (held["asked"] as object[]).push({ messageType, method, tokenParams });
        const given = method === "GetInitContext" ? { initContext: { sdkName: "s", sdkVersion: "1", accountContext: { homeAccountId: "o.t" } } } : { token: { access_token: "nested" }, account: {} };
        const data = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...(going.bridge === "refuses" && method !== "GetInitContext" ? { success: false, error: { status: "USER_INTERACTION_REQUIRED" } } : { success: true, ...given }) });
        if (going.bridge === "gives" || going.bridge === "refuses") setTimeout(() => listeners.forEach((listener) => listener({ data })));
      },
    };
  }
}

async function open(going: Going, prepare: (service: FakeService) => void = () => undefined, clock = false) {
  context = await browser.newContext();
  const page = await context.newPage();
  if (clock) {
    await page.clock.install();
  }
  await context.route("**/*", (route) => route.abort());
  await page.route(`${origin}/pane/onsend.html`, (route) => route.fulfill({ contentType: "text/html", body: readFileSync(join(places.builtPane, "onsend.html")) }));
  await page.route(`${origin}/pane/onsend.js`, (route) => route.fulfill({ contentType: "text/javascript", body: script() }));
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill({ contentType: "text/javascript", body: `(${String(outlook)})(${JSON.stringify(going)})` }));
  const service = new FakeService();
  service.on("POST /api/tone", ({ text }) => aTone(text.includes(pleading) ? { findings: [aFinding(text, pleading)] } : {}));
  prepare(service);
  await service.attach(page);
  if (going.bridge) {
    await page.route("**/pane/settings.json", (route) => route.fulfill({ json: settingsFor("microsoft") }));
  }
  await page.goto(`${origin}/pane/onsend.html`);
  return { page, service };
}

interface End {
  readonly options: object;
  /** In ms after Send was pressed. */
  readonly after: number;
}

const pressSend = (page: Page) => page.evaluate(() => (window as unknown as { send: () => void }).send());
const endsOf = (page: Page) => page.evaluate(() => (window as unknown as { ends: End[] }).ends);

/** Presses Send and waits for the one answer. */
async function send(page: Page): Promise<End> {
  await pressSend(page);
  const [end] = await becomes(() => endsOf(page), (all) => all.length > 0);
  return end as End;
}

/** What a plea is answered with in a runtime that has no page, and what was fetched for it. */
async function withoutAPage(displayLanguage: string): Promise<{ readonly said: unknown; readonly asked: readonly string[] }> {
  const ends: object[] = [];
  const asked: string[] = [];
  let check: ((event: object) => void) | undefined;
  const answer = (value: unknown) => (...args: unknown[]) => (args[args.length - 1] as (result: object) => void)({ status: "succeeded", value });
  const fetch = (url: string) => {
    asked.push(url);
    const body = url.endsWith("settings.json") ? { signIn: { kind: "sandbox", tokenUrl: "http://sandbox/token" } } : url.endsWith("/token") ? { access_token: "t" } : url.endsWith("/api/readings") ? aReading() : aTone({ findings: [aFinding(pleading, pleading)] });
    return Promise.resolve({ ok: true, json: () => Promise.resolve(body) });
  };
  const item = { body: { getTypeAsync: answer("html"), getAsync: answer(plea) }, subject: { getAsync: answer("") } };
  const runtime = createContext({ setTimeout, fetch, Office: { actions: { associate: (_: string, given: (event: object) => void) => void (check = given) }, context: { displayLanguage, mailbox: { item } } } });
  runInContext(`var outlookCoachAddress="https://coach.example.org/pane/";\n${script()}`, runtime);
  check?.({ completed: (options: object) => void ends.push(options) });
  await becomes(() => ends, (all) => all.length > 0);
  return { said: JSON.parse(JSON.stringify(ends[0])), asked };
}

const paths = (service: FakeService) => service.calls.map(({ path }) => path);

describe("a reply to a no", () => {
  it("goes_out_when_there_is_nothing_to_say", async () => {
    const { page, service } = await open({ body: reply("<div>Thank you, Priya.</div>"), composeType: "reply" });

    expect((await send(page)).options).toEqual(goesOut);
    expect(service.calls.map(({ path, body }) => [path, body])).toEqual([
      ["/api/readings", { message: { subject: "Your application", text: "Thank you for your application. We chose somebody else." } }],
      ["/api/tone", { text: "Thank you, Priya.", situation: { outcome: "notSelected", stage: "interview" } }],
    ]);
  });

  it("is_asked_about_when_a_part_of_it_may_close_the_door", async () => {
    const { page } = await open({ body: plea, composeType: "reply" });

    expect((await send(page)).options).toEqual(asks(says.one));
  });

  it("counts_only_what_is_strong", async () => {
    const { page } = await open({ body: plea }, (service) => service.on("POST /api/tone", ({ text }) => aTone({ findings: [aFinding(text, pleading), aFinding(text, "Dear"), aFinding(text, "Priya", { weight: "medium" })] })));

    expect((await send(page)).options).toEqual(asks(says.more(2)));
  });

  it("is_asked_about_gently_and_without_judgement_where_words_call_for_care", async () => {
    const { page } = await open({ body: plea }, (service) => service.on("POST /api/tone", () => care));

    expect((await send(page)).options).toEqual(asks(says.care));
  });

  it("is_checked_in_plain_text_too", async () => {
    const { page } = await open({ type: "text", body: `${pleading}\r\n\r\n________________________________\r\nFrom: Priya\r\nSent: Monday\r\nTo: Sam\r\n\r\nWe have filled the position.` });

    expect((await send(page)).options).toEqual(asks(says.one));
  });

  it("is_checked_with_a_token_that_outlook_gives_without_asking", async () => {
    const { page, service } = await open({ body: plea, bridge: "gives" });
    let token = "";
    service.on("POST /api/readings", (_, __, given) => ((token = given), aReading()));

    expect((await send(page)).options).toEqual(asks(says.one));
    expect(token).toBe("Bearer nested");
    expect(await page.evaluate(() => (window as unknown as { asked: object[] }).asked)).toMatchObject([
      { messageType: "NestedAppAuthRequest", method: "GetInitContext" },
      { method: "GetToken", tokenParams: { scope: settingsFor("microsoft").signIn.scope, clientId: settingsFor("microsoft").signIn.clientId, authority: settingsFor("microsoft").signIn.authority, platformBrokerId: "o.t" } },
    ]);
  });
});

describe("a mail that is no reply to a no", () => {
  it.each([
    ["is new", { body: `<html><body>${pleading} Thank you for the job interview.</body></html>` }],
    ["is forwarded", { body: plea, composeType: "forward" as const }],
    ["answers something else", { body: plea.replace("Thank you for your application. We chose somebody else.", "Lunch on Friday?") }],
    ["says nothing of its own", { body: reply("<div><br></div>") }],
  ])("never_leaves_outlook_when_it_%s", async (_, going) => {
    const { page, service } = await open(going);

    expect((await send(page)).options).toEqual(goesOut);
    expect(paths(service)).toEqual([]);
  });

  it.each([
    ["an offer", { outcome: "offer" as const }],
    ["an invitation", { outcome: "interview" as const }],
    ["something nobody is sure of", { certainty: "unsure" as const }],
  ])("keeps_the_persons_own_words_in_outlook_when_it_answers_%s", async (_, change) => {
    const { page, service } = await open({ body: plea }, (fake) => fake.on("POST /api/readings", () => aReading(change)));

    expect((await send(page)).options).toEqual(goesOut);
    expect(paths(service)).toEqual(["/api/readings"]);
  });
});

describe("whatever goes wrong, the mail goes out", () => {
  it.each<[string, Going, (service: FakeService) => void]>([
    ["nobody is signed in", { body: plea, bridge: "refuses" }, () => undefined],
    ["the service is away", { body: plea }, (service) => void (service.stopped = true)],
    ["the service refuses", { body: plea }, (service) => service.trouble("POST /api/readings", 401, "not_signed_in", "", "")],
    ["the check is refused", { body: plea }, (service) => service.trouble("POST /api/tone", 413, "too_long", "", "")],
    ["the answer is none", { body: plea }, (service) => service.on("POST /api/tone", () => new Response("<html>", { headers: { "Content-Type": "text/html" } }))],
    ["the answer is another", { body: plea }, (service) => service.on("POST /api/tone", () => ({ findings: "many", care: null }))],
    ["the reading is null", { body: plea }, (service) => service.on("POST /api/readings", () => null)],
    ["outlook refuses the body", { body: plea, trouble: "refuses" }, () => undefined],
    ["outlook throws", { body: plea, trouble: "throws" }, () => undefined],
  ])("at_once_when_%s", async (_, going, prepare) => {
    const { page } = await open(going, prepare);

    expect((await send(page)).options).toEqual(goesOut);
  });

  it.each<[string, Going, (service: FakeService) => void]>([
    ["the service is slow", { body: plea }, (service) => service.on("POST /api/tone", () => new Promise(() => undefined))],
    ["outlook never hands the body over", { body: plea, trouble: "never" }, () => undefined],
    ["outlook never says who is signed in", { body: plea, bridge: "silent" }, () => undefined],
  ])("after_two_seconds_when_%s", async (_, going, prepare) => {
    const { page } = await open(going, prepare, true);

    await pressSend(page);
    await page.clock.runFor(1_500);
    expect(await endsOf(page)).toEqual([]);
    await page.clock.runFor(500);

    expect(await becomes(() => endsOf(page), (all) => all.length > 0)).toMatchObject([{ options: goesOut }]);
  });

  it("once_only_when_an_answer_comes_after_all", async () => {
    let answer: (tone: object) => void = () => undefined;
    const late = new Promise<object>((come) => (answer = come));
    const { page, service } = await open({ body: plea }, (fake) => fake.on("POST /api/tone", () => late), true);
    await pressSend(page);
    await becomes(() => paths(service), (all) => all.includes("/api/tone"));
    await page.clock.runFor(2_000);
    await becomes(() => endsOf(page), (all) => all.length > 0);

    answer(aTone({ findings: [aFinding(pleading, pleading)] }));
    await becomes(() => service.answered, (all) => all.includes("POST /api/tone"));
    await page.clock.runFor(2_000);

    expect(await endsOf(page)).toMatchObject([{ options: goesOut }]);
  });

  it("and_a_long_body_takes_no_longer", async () => {
    const { page } = await open({ body: plea.replace("We chose", "<p>And so on <b>and on</b>.</p>".repeat(30_000) + "We chose") });

    expect((await send(page)).after).toBeLessThan(4_000);
  });
});

describe("the script", () => {
  const parsed = () => ts.createSourceFile("onsend.js", script(), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const names = (root: ts.Node) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) found.push(node.text);
      node.forEachChild(visit);
    };
    visit(root);
    return found;
  };

  it("is_one_file_that_fetches_no_other", () => {
    const kinds = new Set<ts.SyntaxKind>();
    const visit = (node: ts.Node): void => {
      kinds.add(node.kind);
      node.forEachChild(visit);
    };
    visit(parsed());

    expect([ts.SyntaxKind.ImportDeclaration, ts.SyntaxKind.ExportDeclaration, ts.SyntaxKind.ExportAssignment, ts.SyntaxKind.ImportKeyword].filter((kind) => kinds.has(kind))).toEqual([]);
    expect(names(parsed()).filter((name) => /^(require|importScripts|module|exports)$/.test(name))).toEqual([]);
  });

  it("touches_no_page_and_keeps_nothing", () => {
    expect(names(parsed()).filter((name) => /^(document|window|self|globalThis|navigator|localStorage|sessionStorage|indexedDB|DOMParser|XMLHttpRequest|alert|console|eval|Function|AbortController)$/.test(name))).toEqual([]);
  });

  it("is_no_newer_than_classic_outlook_takes", () => {
    const root = parsed();
    const newer: string[] = [];
    const visit = (node: ts.Node): void => {
      const modern = node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) || ts.isSpreadAssignment(node) || ts.isPropertyDeclaration(node) || ts.isPrivateIdentifier(node)
        || node.kind === ts.SyntaxKind.QuestionDotToken || node.kind === ts.SyntaxKind.QuestionQuestionToken || ts.isBigIntLiteral(node) || (ts.isCatchClause(node) && !node.variableDeclaration)
        || (ts.isRegularExpressionLiteral(node) && /\\p\{|\(\?<|\/[a-z]*[sdv][a-z]*$/.test(node.text));
      if (modern) newer.push(node.getText().slice(0, 60));
      node.forEachChild(visit);
    };
    visit(root);

    expect(newer).toEqual([]);
    expect(names(root).filter((name) => /^(trimEnd|trimStart|replaceAll|matchAll|flat|flatMap|at|entries|values|fromEntries|padStart|padEnd|finally|allSettled|any|structuredClone)$/.test(name) && name !== "entries")).toEqual([]);
    expect([...script()].filter((sign) => sign > "\u007f")).toEqual([]);
  });

  it("runs_where_there_is_no_page_at_the_address_that_was_set_above_it", async () => {
    const { said, asked } = await withoutAPage("en-GB");

    expect(said).toEqual(asks(says.one));
    expect(asked).toEqual(["https://coach.example.org/pane/settings.json", "http://sandbox/token", "https://coach.example.org/api/readings", "https://coach.example.org/api/tone"]);
  });

  // "Send anyway" beside it is Outlook's own button, in Outlook's own words.
  it.each([["de-DE", german], ["de", german], ["fr-FR", says]])("asks_in_the_language_that_outlook_speaks: %s", async (language, words) => {
    const { said } = await withoutAPage(language);

    expect(said).toEqual({ ...asks(words.one), cancelLabel: words.review });
    expect(german.one).not.toBe(says.one);
    expect(german.review).not.toBe(says.review);
  });

  it("lets_the_mail_go_where_there_is_neither_a_page_nor_an_address", async () => {
    const ends: object[] = [];
    let check: ((event: object) => void) | undefined;
    const runtime = createContext({ setTimeout, Office: { actions: { associate: (_: string, given: (event: object) => void) => void (check = given) }, context: { mailbox: {} } } });

    runInContext(script(), runtime);
    check?.({ completed: (options: object) => void ends.push(options) });

    await becomes(() => ends, (all) => all.length > 0);
    expect(JSON.parse(JSON.stringify(ends))).toEqual([goesOut]);
  });
});

it("says_no_more_than_outlook_shows", () => {
  const sentences = [says, german].flatMap(({ one, more, care: gently }) => [one, more(999), gently]);

  expect(sentences.filter((sentence) => sentence.length > 500)).toEqual([]);
  expect([says, german].filter(({ review }) => review.length > 20)).toEqual([]);
});
