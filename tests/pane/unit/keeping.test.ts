import { describe, expect, it, vi } from "vitest";
import { Keeping } from "../../../addin/src/pane/keeping/keeping.js";
import { missing, planned, standingAlready, standingFor } from "../../../addin/src/pane/keeping/planning.js";
import { Reminding } from "../../../addin/src/pane/keeping/reminding.js";
import { firstState, newWork } from "../../../addin/src/pane/state.js";
import { createStore, workOf } from "../../../addin/src/pane/store.js";
import type { Tools } from "../../../addin/src/pane/tools.js";
import { ownProblem, problemFrom, ServiceProblem } from "../../../addin/src/service/problem.js";
import { aReminder, FakeCalendar } from "../support/fakeCalendar.js";
import { aPlan, aReading } from "../support/letters.js";
import { sendTo } from "../support/sendTo.js";

const mail = { mode: "read", id: "m1", subject: "s", from: { name: "", address: "" } } as const;

function setUp(plan = aPlan) {
  const calendar = new FakeCalendar();
  const { send, asked, stop } = sendTo(calendar);
  const store = createStore({ ...firstState, scene: { is: "mail", work: { ...newWork(mail, "", null), plan: { at: "here", value: plan } } } });
  const outlook = { calendarChanged: vi.fn() };
  const tools = { store, send, outlook } as unknown as Tools;
  const work = () => {
    const now = workOf(store.get());
    if (!now) throw new Error("no mail is open");
    return now;
  };
  return { calendar, asked, stop, store, outlook, work, keeping: new Keeping(tools), reminding: new Reminding(tools), now: () => store.get().keeping };
}

describe("the reminders of a plan", () => {
  it("are_added_taken_back_and_told_to_the_host", async () => {
    const { reminding, work, outlook, calendar } = setUp();
    reminding.edit("m1-careers", { off: true });

    await reminding.add();
    const added = work().reminders.results.map((result) => result.key);
    await reminding.takeBack();

    expect(added).toEqual(["m1-linkedin", "m1-checkin"]);
    expect(work().reminders.removed).toEqual(["Connect: Priya (Northwind)", "Check in: Priya (Northwind)"]);
    expect(calendar.reminders).toEqual([]);
    expect(outlook.calendarChanged).toHaveBeenCalledTimes(2);
  });

  it("may_be_asked_for_again_after_a_lost_answer", async () => {
    const { reminding, stop, work, calendar } = setUp();
    stop(ownProblem("too_slow"));

    await reminding.add();
    const lost = work().reminders.problem;
    reminding.again();
    await vi.waitFor(() => expect(work().reminders.results).toHaveLength(3));

    expect(lost).toMatchObject({ during: "adding" });
    expect(work().reminders).toMatchObject({ at: "idle", problem: null });
    expect(calendar.reminders).toHaveLength(3);
  });

  it("tell_from_when_the_rest_can_be_added_and_keep_what_was_typed", async () => {
    vi.useFakeTimers({ now: 1_000 });
    const { reminding, calendar, work, asked } = setUp();
    calendar.throttle = { keys: ["m1-checkin", "m1-careers"], retryAfter: 400 };
    reminding.edit("m1-checkin", { date: "2026-07-06", time: "14:30" });

    await reminding.add();
    const { results, from, problem } = work().reminders;
    calendar.throttle = null;
    await reminding.add();

    expect(results.map(({ status }) => status)).toEqual(["created", "failed", "failed"]);
    expect([from, problem]).toEqual([401_000, null]);
    expect(asked.filter(({ call }) => call === "POST /api/reminders").map(({ body }) => (body as { items: object[] }).items)).toEqual([
      expect.anything(),
      [expect.objectContaining({ key: "m1-checkin", start: "2026-07-06T14:30:00" }), expect.objectContaining({ key: "m1-careers" })],
    ]);
    expect(work().reminders.from).toBe(0);
    expect(missing(work().reminders.results)).toEqual([]);
    vi.useRealTimers();
  });

  it("remember_the_break_that_was_asked_for_where_none_was_added", async () => {
    const { reminding, stop, work } = setUp();
    stop(new ServiceProblem({ ...problemFrom(429, { code: "throttled" }), from: 9_000 }));

    await reminding.add();

    expect(work().reminders).toMatchObject({ from: 9_000, problem: { during: "adding", problem: { code: "throttled", from: 9_000 } } });
  });

  it("hold_one_of_their_own_about_the_same_company", async () => {
    const about = { company: "Northwind", contact: "Priya Shah", address: "p@northwind.example", step: "after-interview/linkedIn-1", unanswered: 0, done: false };
    const { reminding, work, calendar } = setUp({ ...aPlan, items: aPlan.items.map((item) => ({ ...item, about })) });

    const key = reminding.addOwn({ title: "Send the article", who: "", company: "", date: "2026-08-03", time: "10:00" });
    await reminding.add();

    expect(planned(aPlan, work().planEdits).at(-1)).toMatchObject({ item: { key }, date: "2026-08-03", time: "10:00", on: true });
    expect(calendar.reminders.find((each) => each.key === key)).toMatchObject({ kind: "own", title: "Send the article", start: "2026-08-03T10:00:00", about: { company: "Northwind", contact: "Priya Shah", unanswered: 0, done: false } });
  });

  it("are_not_offered_once_they_stand_and_are_again_when_they_were_deleted_in_outlook", async () => {
    const { reminding, work, store, calendar, keeping } = setUp();
    await reminding.add();
    const stands = () => standingFor("m1-checkin", work().reminders.results, store.get().keeping?.list);

    expect(stands()?.reminder?.start).toBe("2026-07-02T09:00:00");
    calendar.takeOut(({ key }) => key === "m1-checkin");
    await keeping.look();

    expect(stands()).toBeNull();
  });

  it("send_only_what_does_not_stand_yet", async () => {
    const { reminding, asked } = setUp();
    reminding.edit("m1-careers", { off: true });
    await reminding.add();
    reminding.edit("m1-careers", { off: false });

    await reminding.add();

    const sent = asked.filter(({ call }) => call === "POST /api/reminders").map(({ body }) => (body as { items: { key: string }[] }).items.map(({ key }) => key));
    expect(sent).toEqual([["m1-linkedin", "m1-checkin"], ["m1-careers"]]);
  });
});

describe("the list of all reminders", () => {
  it("is_fetched_once_when_it_is_opened", async () => {
    const { keeping, asked, calendar, now } = setUp();
    calendar.reminders = [aReminder("a"), aReminder("b", { state: "done" })];

    keeping.show(true);
    keeping.show(true);
    await vi.waitFor(() => expect(now()?.list.at).toBe("here"));
    keeping.show(false);
    keeping.show(true);

    expect(asked.map(({ call }) => call)).toEqual(["GET /api/reminders?done=true"]);
    expect(now()?.list.value).toHaveLength(2);
  });

  it.each(["inTouch", "answered", "done", "snoozeWeek", "snoozeMonth", "stop"] as const)("tells_%s_with_the_start_that_was_seen_and_takes_it_back", async (did) => {
    const { keeping, calendar, asked, now, outlook } = setUp();
    const to = aReminder("a");
    calendar.reminders = [to];

    await keeping.act({ did, to });
    const told = now()?.told;
    expect(told).toMatchObject({ did, says: `Told: ${did}.` });
    expect(calendar.reminders).not.toEqual([to]);
    if (told?.back) await keeping.act({ did: "undone", back: told.back });

    expect(asked[0]).toMatchObject({ call: "POST /api/reminders/e-a/happened", body: { what: did, start: to.start } });
    expect(calendar.reminders).toEqual([to]);
    expect(now()).toMatchObject({ doing: null, told: { did: "undone", back: null } });
    expect(outlook.calendarChanged).toHaveBeenCalledTimes(2);
  });

  it("moves_and_removes_and_takes_both_back", async () => {
    const { keeping, calendar, now } = setUp();
    const to = aReminder("a");
    calendar.reminders = [to];
    const undo = async () => {
      const back = now()?.told?.back;
      if (back) await keeping.act({ did: "undone", back });
    };

    await keeping.act({ did: "moved", to, start: "2026-07-09T11:00:00" });
    expect(now()?.list.value?.[0]?.start).toBe("2026-07-09T11:00:00");
    await undo();
    expect(now()?.list.value).toEqual([to]);
    await keeping.act({ did: "removed", to });
    expect(now()?.list.value).toEqual([]);
    await undo();

    expect(now()?.list.value).toEqual([to]);
  });

  it("takes_one_of_their_own_that_is_about_nobody_or_somebody_and_takes_it_back", async () => {
    const { keeping, calendar, asked, now } = setUp();
    const own = { title: "Send the article", who: "", company: "", date: "2026-08-03", time: "10:00" };
    const back = async () => {
      const undo = now()?.told?.back;
      if (undo) await keeping.act({ did: "undone", back: undo });
    };

    await keeping.add(own);
    expect(now()).toMatchObject({ doing: null, told: { did: "added", title: "Send the article", start: "2026-08-03T10:00:00" } });
    expect(now()?.list.value).toMatchObject([{ kind: "own", title: "Send the article", start: "2026-08-03T10:00:00", about: { unanswered: 0, done: false } }]);
    await back();
    expect(calendar.reminders).toEqual([]);
    await keeping.add({ ...own, who: "Priya Shah", company: "Northwind" });

    expect(calendar.reminders).toMatchObject([{ title: "Send the article: Priya Shah (Northwind)", about: { contact: "Priya Shah", company: "Northwind" } }]);
    expect(asked[0]?.body).toMatchObject({ messageId: null, timeZone: expect.stringMatching(/./) });
  });

  it("adds_one_of_their_own_once_where_the_answer_was_lost", async () => {
    const { keeping, calendar, stop, now, asked } = setUp();
    stop(ownProblem("too_slow"));

    await keeping.add({ title: "Send the article", who: "", company: "", date: "2026-08-03", time: "10:00" });
    keeping.again();
    await vi.waitFor(() => expect(now()?.told?.did).toBe("added"));

    const [first, second] = asked.filter(({ call }) => call === "POST /api/reminders").map(({ body }) => body);
    expect(second).toEqual(first);
    expect(calendar.reminders).toHaveLength(1);
  });

  it("does_one_thing_at_a_time", async () => {
    const { keeping, calendar, asked } = setUp();
    const to = aReminder("a");
    calendar.reminders = [to];

    await Promise.all([keeping.act({ did: "done", to }), keeping.act({ did: "removed", to })]);

    expect(asked.map(({ call }) => call)).toEqual(["POST /api/reminders/e-a/happened", "GET /api/reminders?done=true"]);
  });

  it("says_that_one_is_gone_and_fetches_how_things_stand", async () => {
    const { keeping, now, asked } = setUp();

    await keeping.act({ did: "inTouch", to: aReminder("a") });

    expect(now()).toMatchObject({ told: { did: "gone", title: "Check in: a", back: null }, problem: null, doing: null });
    expect(asked.at(-1)?.call).toBe("GET /api/reminders?done=true");
  });

  it("does_the_same_again_after_a_problem_as_the_click_that_answers_it", async () => {
    const { keeping, calendar, stop, now, asked } = setUp();
    const to = aReminder("a");
    calendar.reminders = [to];
    stop(ownProblem("too_slow"));
    await keeping.act({ did: "done", to });
    const problem = now()?.problem;

    keeping.again();
    await vi.waitFor(() => expect(now()?.told?.did).toBe("done"));

    expect(problem?.problem.code).toBe("too_slow");
    expect(asked.filter(({ call }) => call.endsWith("happened")).map(({ options }) => options?.click?.on.code)).toEqual([undefined, "too_slow"]);
  });

  it("shows_what_a_new_job_would_clear_before_it_does_and_takes_it_back", async () => {
    const { keeping, calendar, now } = setUp();
    calendar.reminders = [aReminder("a"), aReminder("b", { state: "done" })];

    await keeping.act({ did: "job", remove: false });
    expect(now()?.offer?.removed.map(({ key }) => key)).toEqual(["a"]);
    expect(calendar.reminders).toHaveLength(2);
    await keeping.act({ did: "job", remove: true });
    expect(now()).toMatchObject({ offer: null, told: { did: "job", says: "What good news." } });
    expect(calendar.reminders.map(({ key }) => key)).toEqual(["b"]);
    const back = now()?.told?.back;
    if (back) await keeping.act({ did: "undone", back });

    expect(calendar.reminders.map(({ key }) => key).sort()).toEqual(["a", "b"]);
  });
});

it("finds_what_stands_for_the_company_from_another_mail", () => {
  const reminders = [aReminder("other", { about: { company: "northwind", unanswered: 0, done: false } }), aReminder("m1-checkin"), aReminder("done", { state: "done" }), aReminder("else", { about: { company: "Fabrikam", unanswered: 0, done: false } })];

  expect(standingAlready(aPlan, aReading(), reminders).map(({ key }) => key)).toEqual(["other"]);
});
