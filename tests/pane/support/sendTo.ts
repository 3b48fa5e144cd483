import { problemFrom, ServiceProblem } from "../../../addin/src/service/problem.js";
import type { CallOptions, Send } from "../../../addin/src/service/send.js";
import type { FakeCalendar } from "./fakeCalendar.js";
import { aReading, aReply, aTone, suggestion } from "./letters.js";

interface Asked {
  readonly call: string;
  readonly body: unknown;
  readonly options: CallOptions | undefined;
}

/** The service's calls about reminders without a browser: what was asked is noted, and a problem can be put in the way of the next call. */
export function sendTo(calendar: FakeCalendar) {
  const asked: Asked[] = [];
  const inTheWay: Error[] = [];
  const send = async (method: string, path: string, body: unknown, options?: CallOptions): Promise<unknown> => {
    asked.push({ call: `${method} ${path}`, body, options });
    const problem = inTheWay.shift();
    if (problem) {
      throw problem;
    }
    return answer(calendar, `${method} ${path}`, (body ?? {}) as never);
  };
  return { send: send as Send, asked, stop: (problem: Error) => void inTheWay.push(problem) };
}

type Body = Parameters<FakeCalendar["putBack"]>[0] & { readonly items: Parameters<FakeCalendar["add"]>[0]; readonly timeZone: string; readonly what: string; readonly start: string; readonly remove: boolean };

function answer(calendar: FakeCalendar, call: string, body: Body): unknown {
  const [, id = "", act = ""] = /reminders\/(e-[^/]*)\/?(\w*)$/.exec(call) ?? [];
  if (act === "happened") return calendar.tell(id, body.what) ?? gone();
  if (act === "note") return { ...aReply(aReading(), { note: "checkIn" } as never), text: suggestion, tone: aTone() };
  if (id) return call.startsWith("PATCH") ? (calendar.move(id, body.start) ?? gone()) : calendar.takeOut((each) => each.id === id);
  if (call.endsWith("/undo")) return calendar.putBack(body);
  if (call.endsWith("/job")) return calendar.job(body.remove);
  if (call.startsWith("GET")) return { reminders: calendar.reminders };
  const keys = new URLSearchParams(call.split("?")[1]).getAll("key");
  return keys.length > 0 ? calendar.takeOut(({ key }) => keys.includes(key)) : { results: calendar.add(body.items, body.timeZone) };
}

function gone(): never {
  throw new ServiceProblem(problemFrom(404, { code: "reminder_gone" }));
}
