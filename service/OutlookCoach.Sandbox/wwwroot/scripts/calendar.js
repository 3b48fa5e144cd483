import { byId, element, notice } from "./dom.js";
import { LANGUAGE, localTime } from "./when.js";

const DAY = 24 * 60 * 60 * 1000;
const FIELDS = "id,subject,start,end,isAllDay,showAs,sensitivity,isReminderOn,body";

/** The upcoming events, grouped by day. */
export class Calendar {
  #graph;
  #days = byId("days");
  #zone = "";
  #shown = "";

  constructor(graph) {
    this.#graph = graph;
  }

  /** Reads the calendar of the next two years again. */
  async refresh() {
    const { timeZone } = await this.#graph.get("/me/mailboxSettings?$select=timeZone");
    const from = new Date(Date.now() - DAY).toISOString().slice(0, 19);
    const until = new Date(Date.now() + 730 * DAY).toISOString().slice(0, 19);
    const events = await this.#graph.list(
      `/me/calendar/calendarView?startDateTime=${from}&endDateTime=${until}&$top=100&$select=${FIELDS}`,
      `outlook.timezone="${timeZone}", outlook.body-content-type="text"`,
    );
    this.#zone = timeZone;
    const state = JSON.stringify(events);
    if (state === this.#shown) return;
    this.#shown = state;
    this.#draw(events);
  }

  #draw(events) {
    const badge = byId("upcoming");
    badge.hidden = events.length === 0;
    badge.textContent = String(events.length);
    badge.setAttribute("aria-label", `${events.length} upcoming`);
    if (events.length === 0) {
      this.#days.replaceChildren(element("p", { class: "quiet" }, "Nothing is planned. Reminders that you add in the task pane appear here."));
      return;
    }
    const byDay = Map.groupBy(events, (event) => event.start.dateTime.slice(0, 10));
    this.#days.replaceChildren(
      element("p", { class: "quiet" }, `Times are those of the mailbox: ${this.#zone}.`),
      ...[...byDay.values()].map((day) => this.#day(day)),
    );
  }

  #day(events) {
    const date = localTime(events[0].start.dateTime);
    const name = date.toLocaleDateString(LANGUAGE, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    return element("section", { class: "day" }, element("h3", {}, name), ...events.map((event) => this.#event(event)));
  }

  #event(event) {
    const marks = [event.showAs === "free" ? "shown as free" : "", event.sensitivity === "private" ? "private" : "", event.isReminderOn ? "reminder" : ""];
    return element("div", { class: "event" },
      element("details", {},
        element("summary", {},
          element("span", { class: "time" }, span(event)),
          element("span", { class: "title" }, event.subject || "(no title)"),
          ...marks.filter(Boolean).map((mark) => element("span", { class: "mark" }, mark))),
        element("pre", { class: "body" }, event.body.content || "No text.")),
      element("button", { type: "button", "aria-label": `Delete ${event.subject}`, click: () => this.#delete(event) }, "Delete"));
  }

  async #delete(event) {
    try {
      await this.#graph.delete(`/me/events/${encodeURIComponent(event.id)}`);
      notice(`Deleted: ${event.subject}`);
    } catch (problem) {
      notice(problem.status === 404 ? "That event was already gone." : `The event is still there: ${problem.message}`, "problem");
    }
    await this.refresh();
  }
}

function span(event) {
  if (event.isAllDay) return "All day";
  const clock = (text) => localTime(text).toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
  return `${clock(event.start.dateTime)} to ${clock(event.end.dateTime)}`;
}
