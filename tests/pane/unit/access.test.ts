import { describe, expect, it, vi } from "vitest";
import { OutlookProblem, type Mail, type Outlook } from "../../../addin/src/outlook/outlook.js";
import { readOpenMail } from "../../../addin/src/outlook/pageProtocol.js";
import { createDrawer } from "../../../addin/src/pane/drawer.js";
import { Reminding } from "../../../addin/src/pane/keeping/reminding.js";
import { ReadingMail } from "../../../addin/src/pane/reading/reading.js";
import { firstState, newWork } from "../../../addin/src/pane/state.js";
import { createStore, workOf } from "../../../addin/src/pane/store.js";
import type { Tools } from "../../../addin/src/pane/tools.js";
import { tellingOf, retryLabel } from "../../../addin/src/pane/words/telling.js";
import { words } from "../../../addin/src/pane/words/words.en.js";
import { signInProblem } from "../../../addin/src/service/microsoftProblems.js";
import { ownProblem, problemFrom, ServiceProblem } from "../../../addin/src/service/problem.js";
import type { CallOptions } from "../../../addin/src/service/send.js";
import type { Service } from "../../../addin/src/service/service.js";
import { aPlan, readingOf } from "../support/letters.js";

const mail: Mail = { mode: "read", id: "m1", subject: "Your application", from: { name: "Priya", address: "p@northwind.example" } };
const graph = (name: string) => `https://graph.microsoft.com/${name}`;
const asks = (...scopes: string[]) => new ServiceProblem(problemFrom(403, { code: "consent_required", title: "Your mailbox has not agreed.", scopes }));

function setUp() {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  const store = createStore({ ...firstState, scene: { is: "mail", work: { ...newWork(mail, "", null), plan: { at: "here", value: aPlan } } } });
  const readOpen = vi.fn<Outlook["readOpen"]>(async () => ({ subject: "Your application", from: mail.from, text: "We have chosen somebody else." }));
  const read = vi.fn<Service["read"]>(async (what) => readingOf(what));
  const remind = vi.fn(async (_body: unknown, _options?: CallOptions): Promise<unknown> => ({ results: [] }));
  const save = vi.fn(async (_body: unknown, _options?: CallOptions): Promise<unknown> => "BEGIN:VCALENDAR");
  const send = (method: string, path: string, body: unknown, options?: CallOptions) => (path.endsWith("/file") ? save(body, options) : method === "GET" ? Promise.resolve({ reminders: [] }) : remind(body, options));
  const saveFile = vi.fn();
  const drawer = createDrawer(storage, null);
  const tools = { store, drawer, saveFile, outlook: { readOpen, calendarChanged: vi.fn() }, service: { read }, send } as unknown as Tools;
  const work = () => workOf(store.get());
  return { store, drawer, readOpen, read, remind, save, saveFile, work, reading: new ReadingMail(tools), reminding: new Reminding(tools) };
}

describe("a mailbox that stays closed", () => {
  it("is_explained_before_anybody_is_asked_and_nothing_is_read_meanwhile", async () => {
    const { reading, read, readOpen, work } = setUp();
    read.mockRejectedValueOnce(asks(graph("Mail.Read")));

    expect(await reading.read()).toBe(false);

    expect(work()?.reading).toMatchObject({ at: "problem", problem: { code: "consent_required" } });
    expect(readOpen).not.toHaveBeenCalled();
  });

  it("is_gone_without_once_the_permission_was_refused_and_for_the_next_mail_too", async () => {
    const { reading, read, readOpen, store, drawer } = setUp();
    read.mockRejectedValueOnce(ownProblem("consent_refused", { scopes: [graph("Mail.Read")] }));

    expect(await reading.read(true)).toBe(true);
    await reading.read();

    expect(read.mock.calls.map(([what]) => Object.keys(what))).toEqual([["messageId"], ["message"], ["message"]]);
    expect(readOpen).toHaveBeenCalledTimes(2);
    expect(store.get().access.without).toBe(true);
    expect(drawer.goesWithout()).toBe(true);
  });

  it("is_asked_again_when_the_person_gives_access", async () => {
    const { reading, read, drawer } = setUp();
    reading.goWithout(true);
    reading.goWithout(false);

    await reading.read();

    expect(read.mock.calls[0]?.[0]).toEqual({ messageId: "m1" });
    expect(drawer.goesWithout()).toBe(false);
  });

  it("is_no_reason_to_give_up_when_one_mail_cannot_be_read_there", async () => {
    const { reading, read, readOpen, store } = setUp();
    read.mockRejectedValueOnce(new ServiceProblem(problemFrom(422, { code: "message_unreadable" })));

    expect(await reading.read()).toBe(true);

    expect(readOpen).toHaveBeenCalledWith("m1");
    expect(store.get().access.without).toBe(false);
  });

  it.each(["refused", "noAnswer", "unsupported"] as const)("asks_the_person_when_outlook_hands_no_words_over_because_%s", async (trouble) => {
    const { reading, read, readOpen, work } = setUp();
    readOpen.mockRejectedValue(new OutlookProblem(trouble));

    await reading.here();

    expect(read.mock.calls[0]?.[0]).toEqual({ message: { subject: mail.subject, from: mail.from, protected: true } });
    expect(work()?.reading.value?.answering.advice).toBe("ask");
  });

  it("reads_no_other_mail_in_the_place_of_this_one", async () => {
    const { reading, read, readOpen, work } = setUp();
    readOpen.mockRejectedValue(new OutlookProblem("itemChanged"));

    expect(await reading.here()).toBe(false);

    expect(read).not.toHaveBeenCalled();
    expect(work()?.reading).toMatchObject({ at: "problem", problem: { code: "other_open" } });
  });
});

describe("reminders", () => {
  it("go_out_as_a_file_with_what_is_ticked", async () => {
    const { reminding, save, saveFile, work } = setUp();

    await reminding.save();

    expect(save).toHaveBeenCalledWith({ messageId: "m1", timeZone: aPlan.timeZone, items: aPlan.items }, expect.not.objectContaining({ click: expect.anything() }));
    expect(saveFile).toHaveBeenCalledWith("keep-in-touch.ics", "text/calendar", "BEGIN:VCALENDAR");
    expect(work()?.reminders).toMatchObject({ at: "idle", saved: true, problem: null });
  });

  it("carry_the_click_that_answers_what_stood_in_their_way_and_only_that", async () => {
    const { reminding, remind, save } = setUp();
    remind.mockRejectedValueOnce(asks(graph("Calendars.ReadWrite")));
    await reminding.add();

    await reminding.save();
    remind.mockRejectedValueOnce(asks(graph("Calendars.ReadWrite")));
    await reminding.add();
    reminding.again();
    await vi.waitFor(() => expect(remind).toHaveBeenCalledTimes(3));

    expect(save.mock.calls[0]?.[1]).not.toHaveProperty("click");
    expect(remind.mock.calls.map((call) => call[1]?.click?.on.code)).toEqual([undefined, undefined, "consent_required"]);
  });
});

describe("what is said of a permission", () => {
  it.each([
    [[graph("User.Read"), graph("Mail.Read"), graph("MailboxSettings.Read")], "mail"],
    [[graph("Mail.Read"), graph("Calendars.ReadWrite")], "mail"],
    [[graph("Calendars.ReadWrite")], "calendar"],
    [[graph("Mail.ReadWrite")], "draft"],
    [[], "mail"],
  ] as const)("fits_%j", (scopes, topic) => {
    expect(tellingOf(asks(...scopes).problem)).toBe(words.consent[topic]);
    expect(tellingOf(ownProblem("consent_refused", { scopes }).problem)).toBe(words.refused[topic]);
  });

  it("is_one_sentence_before_it_is_asked_for", () => {
    Object.values(words.consent).forEach(({ next }) => expect(next.match(/[.!?](\s|$)/g)).toHaveLength(1));
  });

  it("names_the_step_on_its_button", () => {
    expect([asks().problem, ownProblem("consent_refused").problem, ownProblem("signed_out").problem, problemFrom(401, {}), ownProblem("unreachable_sign_in").problem].map(retryLabel))
      .toEqual([words.allow, words.askAgain, words.signIn, words.signIn, words.tryAgain]);
  });
});

describe("an error of the sign-in library", () => {
  const asked = { interactive: true, fresh: false };
  it.each([
    ["user_cancelled", asked, "sign_in_cancelled"],
    ["timed_out", asked, "sign_in_cancelled"],
    ["access_denied", { ...asked, consent: ["s"] }, "consent_refused"],
    ["user_canceled", { ...asked, consent: ["s"] }, "consent_refused"],
    ["popup_window_error", asked, "sign_in_blocked"],
    ["no_network_connectivity", asked, "unreachable_sign_in"],
    ["invalid_client", asked, "sign_in_unfinished"],
    ["no_account_error", { interactive: false, fresh: false }, "not_signed_in"],
    ["interaction_required", { interactive: false, fresh: true, claims: "{}" }, "more_sign_in"],
  ] as const)("called_%s_at_%j_is_told_as_%s", (errorCode, how, code) => {
    expect(signInProblem({ errorCode }, how).problem.code).toBe(code);
  });

  it("keeps_what_was_asked_for_so_that_the_next_click_asks_for_it_again", () => {
    expect(signInProblem({ errorCode: "popup_window_error" }, { ...asked, consent: ["s"], claims: "{}" }).problem).toMatchObject({ scopes: ["s"], claims: "{}" });
  });

  it.each([null, undefined, "text", new Error("x")])("may_be_%s", (error) => {
    expect(signInProblem(error, asked).problem.code).toBe("sign_in_unfinished");
  });
});

describe("the open mail that the sandbox's page tells of", () => {
  const told = { id: "m1", subject: "S", from: { name: "N", address: "a@b.example" }, mode: "read", receivedAt: "2026-06-01T09:00:00Z", text: "T" };

  it("comes_with_its_words", () => {
    expect(readOpenMail(told)).toEqual({ subject: "S", from: { name: "N", address: "a@b.example" }, receivedAt: "2026-06-01T09:00:00Z", text: "T" });
  });

  it.each([null, {}, { ...told, text: 7 }, { ...told, mode: "compose" }])("is_none_when_it_says_%j", (result) => {
    expect(readOpenMail(result)).toBeNull();
  });
});
