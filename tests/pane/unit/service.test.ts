import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { claimsOf, sender } from "../../../addin/src/service/send.js";
import { settingsFrom, type TokenRequest } from "../../../addin/src/service/signIn.js";

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

  it("hands_a_claims_challenge_to_the_sign_in", async () => {
    answer.mockResolvedValueOnce(problem(401, {}, { "WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="' })).mockResolvedValueOnce(Response.json({}));

    await send()("GET", "/api/reminders", null);

    expect(asked[1]).toMatchObject({ fresh: true, claims: "eyJhIjoxfQ==" });
  });

  it("asks_for_the_missing_permission_at_the_next_click_and_not_before", async () => {
    const call = send();
    answer.mockResolvedValueOnce(problem(403, { code: "consent_required", scopes: ["Mail.ReadWrite"] })).mockImplementation(async () => Response.json({}));

    await expect(call("POST", "/api/messages/m1/draft", {})).rejects.toMatchObject({ problem: { code: "consent_required" } });
    await call("POST", "/api/messages/m1/draft", {}, { interactive: true });

    expect(asked.map((how) => how.interactive)).toEqual([false, true]);
    expect(asked[1]?.consent).toEqual(["Mail.ReadWrite"]);
  });

  it("brings_the_services_own_words_about_a_problem", async () => {
    answer.mockResolvedValue(problem(404, { code: "message_gone", title: "The message is gone.", next: "Open another one." }));

    await expect(send()("POST", "/api/readings", {})).rejects.toMatchObject({ problem: { code: "message_gone", title: "The message is gone.", next: "Open another one." } });
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

it("finds_the_claims_in_a_challenge", () => {
  expect(claimsOf('Bearer realm="", error="insufficient_claims", claims="abc="')).toBe("abc=");
  expect(claimsOf("Bearer")).toBeNull();
});
