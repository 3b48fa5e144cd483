import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OutlookProblem, type Outlook, type Shown } from "../../../addin/src/outlook/outlook.js";
import { createCoach } from "../../../addin/src/pane/coach.js";
import { createDrawer } from "../../../addin/src/pane/drawer.js";
import { defaultChoices, firstState } from "../../../addin/src/pane/state.js";
import { createStore, workOf } from "../../../addin/src/pane/store.js";
import { ownProblem } from "../../../addin/src/service/problem.js";
import type { Service } from "../../../addin/src/service/service.js";
import { aPlan, aReading, aReply, aTone, checkFor, pleading, readingOf, suggestion } from "../support/letters.js";

const mail = (id: string): Shown => ({ mode: "read", id, subject: `Subject ${id}`, from: { name: "Priya", address: "p@northwind.example" } });

function setUp() {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  const screen = { shown: mail("m1") };
  const outlook = {
    shown: vi.fn(async () => screen.shown), onShown: vi.fn(), readOpen: vi.fn<Outlook["readOpen"]>(async () => ({ subject: "", from: { name: "Priya", address: "" }, text: "We have chosen somebody else." })), openReply: vi.fn<Outlook["openReply"]>(async () => undefined), openNew: vi.fn<Outlook["openNew"]>(async () => undefined),
    settings: vi.fn(), onTheme: vi.fn(), ready: vi.fn(), calendarChanged: vi.fn(),
  };
  const service = {
    read: vi.fn<Service["read"]>(async (what) => readingOf(what)), suggest: vi.fn<Service["suggest"]>(async (reading, choices) => aReply(reading, choices)),
    check: vi.fn<Service["check"]>(async (text) => checkFor(text)), plan: vi.fn<Service["plan"]>(async () => aPlan),
    draft: vi.fn<Service["draft"]>(async () => ({ id: "d" })),
    takeBackDraft: vi.fn<Service["takeBackDraft"]>(async () => undefined), answered: vi.fn<Service["answered"]>(async () => ({})),
  };
  const store = createStore(firstState);
  const copy = vi.fn(async () => true);
  const saveFile = vi.fn();
  const signOut = vi.fn(async () => undefined);
  const coach = createCoach({ outlook, service, send: vi.fn(), store, drawer: createDrawer(storage, null), yourName: "Sam", copy, saveFile, signOut });
  store.subscribe(coach.keepSafe);
  const work = () => {
    const current = workOf(store.get());
    if (!current) throw new Error("no mail is open");
    return current;
  };
  return { outlook, service, store, copy, saveFile, signOut, coach, work, screen, text: () => work().writing.sheet.text };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(1_000);

describe("opening a mail", () => {
  it("reads_suggests_and_plans", async () => {
    const { coach, work, text } = setUp();

    coach.open(mail("m1"));
    await settle();

    expect(work().reading.at).toBe("here");
    expect(text()).toBe(suggestion);
    expect(work().plan.value?.items).toHaveLength(3);
  });

  it("takes_the_reply_that_comes_along_with_the_reading_in_one_step_and_asks_for_no_other", async () => {
    const { coach, service, store, work, text } = setUp();
    service.read.mockImplementation(async (what, _, choices) => aReply(readingOf(what), choices ?? defaultChoices));
    const halves: boolean[] = [];
    store.subscribe(() => halves.push((workOf(store.get())?.reading.at === "here") !== (workOf(store.get())?.reply.at === "here")));

    coach.open(mail("m1"));
    await settle();

    expect(service.read.mock.calls[0]?.[2]).toMatchObject({ register: "warm", yourName: "Sam" });
    expect(work().reading.value?.label).toBe(aReading().label);
    expect(text()).toBe(suggestion);
    expect(work().plan.value?.items).toHaveLength(3);
    expect(service.suggest).not.toHaveBeenCalled();
    expect(service.check).not.toHaveBeenCalled();
    expect(halves).not.toContain(true);
  });

  it("asks_for_no_reply_along_with_a_reading_that_the_person_has_corrected", async () => {
    const { coach, service, work } = setUp();
    coach.open(mail("m1"));
    await settle();
    coach.correct("name", "Priya S.");
    await settle();
    service.read.mockClear();
    service.suggest.mockClear();

    coach.open(mail("m1"));
    await settle();

    expect(service.read.mock.calls[0]?.[2]).toBeUndefined();
    expect(service.suggest.mock.calls[0]?.[0].sender.name).toBe("Priya S.");
    expect(work().reply.at).toBe("here");
  });

  it("leaves_a_reply_that_came_along_where_none_is_wanted", async () => {
    const { coach, service, work, text } = setUp();
    const reading = aReading({ outcome: "interview", answering: { advice: "stepAside", says: "Congratulations.", notes: [] } });
    service.read.mockImplementation(async (_what, _options, choices) => aReply(reading, choices ?? defaultChoices));

    coach.open(mail("m1"));
    await settle();

    expect(work().reading.value).toEqual(reading);
    expect(work().reply.at).toBe("idle");
    expect(text()).toBe("");
  });

  it("keeps_their_own_words_beside_a_reply_that_came_along_and_has_them_checked", async () => {
    const { coach, service, work, text } = setUp();
    service.read.mockImplementation(async (what, _, choices) => aReply(readingOf(what), choices ?? defaultChoices));
    coach.open(mail("m1"));
    await settle();
    coach.type("My own words.");
    await settle();
    service.check.mockClear();

    coach.open(mail("m1"));
    await settle();

    expect(text()).toBe("My own words.");
    expect(service.check.mock.calls.map(([checked]) => checked)).toEqual(["My own words."]);
    expect(work().writing.tone).not.toBeNull();
  });

  it("drops_the_answer_of_a_mail_that_was_left", async () => {
    const { coach, service, work } = setUp();
    service.read.mockImplementation((what) => {
      const id = "messageId" in what ? what.messageId : "";
      return new Promise((answer) => setTimeout(() => answer(aReading({ label: id })), id === "m1" ? 900 : 10));
    });
    coach.open(mail("m1"));

    coach.see(mail("m2"));
    await settle();

    expect(work().mail.id).toBe("m2");
    expect(work().reading.value?.label).toBe("m2");
  });

  it("pushes_no_reply_and_no_plan_when_the_mail_is_an_invitation", async () => {
    const { coach, service } = setUp();
    service.read.mockResolvedValue(aReading({ outcome: "interview", answering: { advice: "stepAside", says: "Congratulations.", notes: [] } }));

    coach.open(mail("m1"));
    await settle();

    expect(service.suggest).not.toHaveBeenCalled();
    expect(service.plan).not.toHaveBeenCalled();
  });
});

describe("the person's words", () => {
  it("stay_when_a_fact_is_put_right_and_the_new_suggestion_waits", async () => {
    const { coach, work, text } = setUp();
    coach.open(mail("m1"));
    await settle();
    coach.type("My own words.");

    coach.correct("company", "Contoso");
    await settle();

    expect(text()).toBe("My own words.");
    expect(work().writing.sheet.newer).toContain("Contoso");
  });

  it("are_kept_for_each_register", async () => {
    const { coach, text } = setUp();
    coach.open(mail("m1"));
    await settle();
    coach.type("My own words.");

    coach.choose({ register: "formal" });
    await settle();
    const formal = text();
    coach.choose({ register: "warm" });
    await settle();

    expect(formal).toContain("(formal)");
    expect(text()).toBe("My own words.");
  });

  it("come_back_after_another_wording_was_asked_for", async () => {
    const { coach, text } = setUp();
    coach.open(mail("m1"));
    await settle();
    coach.type("My own words.");

    coach.otherWording();
    await settle();
    const other = text();
    coach.takeOwn();

    expect(other).toContain("(wording 1)");
    expect(text()).toBe("My own words.");
  });

  it("survive_a_visit_to_another_message", async () => {
    const { coach, text, store } = setUp();
    coach.open(mail("m1"));
    await settle();
    coach.type("My own words.");

    coach.see(mail("m2"));
    const asked = store.get().moved;
    coach.follow(asked);
    await settle();
    coach.see(mail("m1"));
    await settle();

    expect(asked).toMatchObject({ id: "m2" });
    expect(text()).toBe("My own words.");
  });

  it("are_checked_once_after_a_pause_and_only_the_newest_counts", async () => {
    const { coach, service, work } = setUp();
    coach.open(mail("m1"));
    await settle();
    service.check.mockImplementationOnce((text) => new Promise((answer) => setTimeout(() => answer(aTone({ summary: `old: ${text}` })), 800)));

    coach.type("P");
    coach.type("Pl");
    await vi.advanceTimersByTimeAsync(250);
    coach.type(pleading);
    await settle();

    expect(service.check).toHaveBeenCalledTimes(2);
    expect(work().writing.tone?.summary).toBe("One part to look at.");
  });
});

describe("putting the words in a reply", () => {
  async function ready() {
    const desk = setUp();
    desk.coach.open(mail("m1"));
    await settle();
    return desk;
  }

  it("hands_over_exactly_what_is_shown", async () => {
    const { coach, outlook, work } = await ready();
    coach.type(" My <own> words. ");
    await settle();

    await coach.putInReply(false);

    expect(outlook.openReply).toHaveBeenCalledExactlyOnceWith("m1", " My <own> words. ");
    expect(work().putting.is).toBe("opened");
  });

  it("asks_first_when_a_part_may_close_the_door_and_does_it_when_told", async () => {
    const { coach, outlook, work } = await ready();
    coach.type(pleading);
    await settle();

    await coach.putInReply(false);
    const asked = { putting: work().putting, opened: outlook.openReply.mock.calls.length };
    await coach.putInReply(true);

    expect(asked).toEqual({ putting: { is: "sure", because: "strong" }, opened: 0 });
    expect(work().putting.is).toBe("opened");
  });

  it("looks_again_which_message_is_on_screen", async () => {
    const { coach, outlook, work, screen } = await ready();
    screen.shown = mail("m2");

    await coach.putInReply(false);

    expect(outlook.openReply).not.toHaveBeenCalled();
    expect(work().putting).toMatchObject({ is: "moved", to: { id: "m2" } });
  });

  it("makes_a_draft_when_the_window_does_not_open_and_says_why", async () => {
    const { coach, outlook, service, work } = await ready();
    outlook.openReply.mockRejectedValue(new OutlookProblem("noAnswer"));

    await coach.putInReply(false);

    expect(service.draft).toHaveBeenCalledWith("m1", suggestion, {});
    expect(work().putting).toMatchObject({ is: "drafted", because: "noAnswer" });
  });

  it("copies_the_words_when_no_draft_can_be_made_either", async () => {
    const { coach, outlook, service, work, copy } = await ready();
    outlook.openReply.mockRejectedValue(new OutlookProblem("unsupported"));
    service.draft.mockRejectedValue(ownProblem("unreachable"));

    await coach.putInReply(false);

    expect(copy).toHaveBeenCalledWith(suggestion);
    expect(work().putting).toMatchObject({ is: "draftProblem", copied: true });
  });
});
