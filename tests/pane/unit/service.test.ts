import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownProblem, type ServiceProblem } from "../../../addin/src/service/problem.js";
import { claimsOf, sender } from "../../../addin/src/service/send.js";
import { lazyDoor, settingsFrom } from "../../../addin/src/service/signIn.js";
import type { TokenRequest } from "../../../addin/src/service/wayIn.js";

const asked: TokenRequest[] = [];
const send = () => sender({
  async token(how) {
    asked.push(how);
    return how.fresh ? "fresh" : "first";
  },
});

type Fetch = (path: string, request: RequestInit) => Promise<Response>;
const answer = vi.fn<Fetch>();
const problem = (status: number, body: object, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });
const claimsChallenge = () => problem(401, {}, { "WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="' });
const consentMissing = () => problem(403, { code: "consent_required", scopes: ["Mail.ReadWrite"] });
const waitForAbort: Fetch = (_, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));

beforeEach(() => {
  asked.length = 0;
  answer.mockReset();
  vi.stubGlobal("fetch", answer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a call", () => {
  it("carries_the_token_and_brings_the_answer", async () => {
    answer.mockResolvedValue(Response.json({ words: 3 }));

    expect(await send()("POST", "/api/tone", { text: "a b c" })).toEqual({ words: 3 });

    expect(answer.mock.calls[0]?.[1].headers).toMatchObject({ Authorization: "Bearer first" });
  });

  it("renews_a_refused_token_once", async () => {
    answer.mockResolvedValueOnce(problem(401, {})).mockResolvedValueOnce(Response.json({ ok: true }));

    expect(await send()("GET", "/api/reminders", null)).toEqual({ ok: true });

    expect(asked.map((how) => how.fresh)).toEqual([false, true]);
  });

  it("says_that_the_person_is_signed_out_when_the_new_token_is_refused_too", async () => {
    answer.mockImplementation(async () => problem(401, {}));

    await expect(send()("GET", "/api/reminders", null)).rejects.toMatchObject({ problem: { code: "not_signed_in", status: 401 } });
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it("hands_a_claims_challenge_to_the_sign_in_once_and_then_to_the_person", async () => {
    answer.mockImplementation(async () => claimsChallenge());

    await expect(send()("GET", "/api/reminders", null)).rejects.toMatchObject({ problem: { code: "more_sign_in", claims: '{"a":1}' } });

    expect(asked[1]).toEqual({ interactive: false, fresh: true, claims: '{"a":1}' });
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it("meets_a_claims_challenge_in_a_window_after_a_click_and_says_so_when_that_is_not_enough", async () => {
    answer.mockImplementation(async () => claimsChallenge());
    const on = { ...ownProblem("more_sign_in", { claims: '{"a":1}' }).problem, status: 401 };

    await expect(send()("GET", "/api/reminders", null, { click: { on } })).rejects.toMatchObject({ problem: { code: "sign_in_not_enough" } });

    expect(asked).toEqual([{ interactive: true, fresh: true, claims: '{"a":1}' }]);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it("asks_for_a_missing_permission_only_at_the_click_that_answers_it", async () => {
    const call = send();
    answer.mockResolvedValueOnce(consentMissing()).mockImplementation(async () => Response.json({}));
    const problem = await call<never>("POST", "/api/messages/m1/draft", {}).catch((error: ServiceProblem) => error.problem);

    await call("POST", "/api/readings", {});
    await call("POST", "/api/messages/m1/draft", {}, { click: { on: problem } });

    expect(asked.map((how) => how.interactive)).toEqual([false, false, true]);
    expect(asked[2]?.consent).toEqual(["Mail.ReadWrite"]);
  });

  it("does_not_ask_again_for_a_permission_that_was_asked_for_and_is_missing_all_the_same", async () => {
    answer.mockImplementation(async () => consentMissing());
    const on = ownProblem("consent_required", { scopes: ["Mail.ReadWrite"] }).problem;

    await expect(send()("POST", "/api/messages/m1/draft", {}, { click: { on } })).rejects.toMatchObject({ problem: { code: "consent_refused", scopes: ["Mail.ReadWrite"] } });
  });

  it("opens_no_window_for_a_problem_that_none_would_answer", async () => {
    answer.mockResolvedValue(Response.json({}));

    await send()("POST", "/api/tone", {}, { click: { on: ownProblem("unreachable").problem } });

    expect(asked.map((how) => how.interactive)).toEqual([false]);
  });

  it("brings_a_calendar_file_as_its_text", async () => {
    answer.mockResolvedValue(new Response("BEGIN:VCALENDAR", { headers: { "Content-Type": "text/calendar; charset=utf-8" } }));

    expect(await send()("POST", "/api/reminders/file", {})).toBe("BEGIN:VCALENDAR");
  });

  it("brings_the_services_own_words_about_a_problem", async () => {
    answer.mockResolvedValue(problem(404, { code: "message_gone", title: "The message is gone.", next: "Open another one." }));

    await expect(send()("POST", "/api/readings", {})).rejects.toMatchObject({ problem: { code: "message_gone", title: "The message is gone.", next: "Open another one." } });
  });

  it.each([["429", "400", 401_000], ["503", "7", 8_000], ["503", null, undefined], ["429", "soon", undefined]])("knows_after_%s_with_a_wait_of_%s_from_when_to_ask_again", async (status, wait, from) => {
    vi.useFakeTimers({ now: 1_000 });
    const response = problem(Number(status), { code: "throttled" });
    answer.mockResolvedValue(new Response(response.body, { status: response.status, headers: wait ? { "Retry-After": wait } : {} }));

    const told = await send()("POST", "/api/readings", {}).catch((error: { problem: { from?: number } }) => error.problem);

    expect(told).toMatchObject({ code: "throttled", ...(from ? { from } : {}) });
    expect(Object.keys(told as object).includes("from")).toBe(from !== undefined);
  });

  it.each([["nothing listens", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"], ["the answer is not JSON", async () => new Response("<html>", { status: 502 }), "unexpected"]])(
    "ends_in_a_problem_when_%s", async (_, respond, code) => {
      answer.mockImplementation(respond);

      await expect(send()("POST", "/api/tone", {})).rejects.toMatchObject({ problem: { code } });
    });

  it("says_once_after_five_seconds_that_it_takes_longer_and_gives_up_after_twenty", async () => {
    vi.useFakeTimers();
    answer.mockImplementation(waitForAbort);
    const onSlow = vi.fn();
    const ended = send()("POST", "/api/readings", {}, { onSlow }).catch((error: { problem: { code: string } }) => error.problem.code);

    await vi.advanceTimersByTimeAsync(4_900);
    const early = onSlow.mock.calls.length;
    await vi.advanceTimersByTimeAsync(200);
    const late = onSlow.mock.calls.length;
    await vi.advanceTimersByTimeAsync(14_900);

    expect([early, late]).toEqual([0, 1]);
    expect(await ended).toBe("too_slow");
  });
});

describe("the settings", () => {
  it("name_the_sandbox_or_microsoft", () => {
    expect(settingsFrom({ signIn: { kind: "sandbox", tokenUrl: "http://localhost/t" } })).toEqual({ kind: "sandbox", tokenUrl: "http://localhost/t" });
    expect(settingsFrom({ signIn: { kind: "microsoft", clientId: "c", authority: "a", scope: "s" } })).toMatchObject({ kind: "microsoft", scope: "s" });
  });

  it.each([null, {}, { signIn: {} }, { signIn: { kind: "sandbox" } }, { signIn: { kind: "microsoft", clientId: "c" } }])("that say %j are a problem with a name", (body) => {
    expect(() => settingsFrom(body)).toThrow("settings_missing");
  });
});

it("finds_the_claims_in_a_challenge_in_either_alphabet_and_nothing_in_anything_else", () => {
  const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: "ü??>" } } });
  const encoded = Buffer.from(claims).toString("base64");
  expect(claimsOf(`Bearer realm="", error="insufficient_claims", claims="${encoded}"`)).toBe(claims);
  expect(claimsOf(`Bearer claims="${encoded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}"`)).toBe(claims);
  expect(["Bearer", 'Bearer claims="%%"', 'Bearer claims="AAAA"', 'Bearer claims="MQ=="'].map(claimsOf)).toEqual([null, null, null, null]);
});

describe("the door", () => {
  const signIn = () => ({ token: vi.fn(async () => "t"), forget: vi.fn(async () => undefined), leaving: "signOut" as const });
  const inMemory = () => {
    const kept = new Map<string, string>();
    return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  };
  const silent = { interactive: false, fresh: false };

  it("stays_shut_after_a_sign_out_and_a_reload_until_somebody_presses_sign_in", async () => {
    const [storage, way] = [inMemory(), signIn()];
    await lazyDoor(storage, () => undefined, async () => () => way).signOut();

    const reloaded = lazyDoor(storage, () => undefined, async () => () => way);

    expect(way.forget).toHaveBeenCalledOnce();
    await expect(reloaded.token(silent)).rejects.toThrow("signed_out");
    expect(way.token).not.toHaveBeenCalled();
    expect(await reloaded.token({ ...silent, interactive: true })).toBe("t");
    expect(await reloaded.token(silent)).toBe("t");
  });

  it("is_tried_again_after_it_could_not_be_found", async () => {
    const load = vi.fn<() => Promise<() => ReturnType<typeof signIn>>>().mockRejectedValueOnce(ownProblem("unreachable")).mockResolvedValue(signIn);
    const door = lazyDoor(inMemory(), () => undefined, load);

    await expect(door.token(silent)).rejects.toThrow("unreachable");
    expect(await door.token(silent)).toBe("t");
  });

  it("says_who_is_here", async () => {
    const told: object[] = [];
    const door = lazyDoor(inMemory(), (now) => told.push(now), async () => signIn);

    await door.token(silent);
    await door.signOut();

    expect(told).toEqual([{ leaving: "signOut" }, { leaving: "signOut", signedIn: true }, { signedIn: false }]);
  });
});
