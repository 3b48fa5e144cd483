import { expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { becomes, seen } from "../support/expecting.js";
import type { FakeService } from "../support/fakeService.js";

const open = paneTests();

/** The service keeps its answer until it is let go. */
function hold(service: FakeService, call: string): () => void {
  const answer = service.answer(call);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  service.on(call, (...asked) => held.then(() => answer(...asked)));
  return letGo;
}

it("says_past_a_second_what_it_is_reading_wording_and_adding_and_then_that_it_takes_longer", async () => {
  const letGo: (() => void)[] = [];
  const desk = await open({ clock: true }, (service) => letGo.push(...["POST /api/readings", "POST /api/replies", "POST /api/reminders"].map((call) => hold(service, call))));
  const status = (words: string) => desk.pane.getByRole("status").filter({ hasText: words });
  const grey = desk.pane.locator(".skeleton [aria-hidden]").first();
  for (const doing of ["Reading the message", "Wording a reply"]) {
    await status(doing).waitFor({ state: "attached" });
    await desk.page.clock.runFor(1_100);
    await seen(grey);
    await status(doing).waitFor({ state: "attached" });
    letGo.shift()?.();
  }
  await desk.button("Add 3 reminders").click();
  await seen(status("Adding 3 reminders"));
  await desk.page.clock.runFor(1_100);
  await seen(status("Adding 3 reminders"));
  expect(await status("longer than usual").count()).toBe(0);

  await desk.page.clock.runFor(4_000);
  await seen(status("Adding 3 reminders. This is taking longer than usual."));
  letGo.shift()?.();

  await becomes(() => desk.pane.getByText("Added to your calendar.").count(), (count) => count === 3);
  await becomes(() => status("Adding").count(), (count) => count === 0);
});

it("shows_what_the_mail_is_within_a_second_of_its_reading_while_the_reply_is_still_being_worded", async () => {
  const desk = await open({}, (service) => service.on("POST /api/replies", () => new Promise(() => undefined)));
  await seen(desk.pane.getByText("This is a no after an interview"));
  const after = await desk.pane.locator("html").evaluate(async () => {
    const answered = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/api/readings")) as PerformanceResourceTiming | undefined;
    return performance.now() - (answered?.responseEnd ?? -Infinity);
  });

  expect(after).toBeLessThan(1_000);
  expect(await desk.pane.getByRole("status").filter({ hasText: "Wording a reply" }).count()).toBe(1);
});

it("holds_the_place_of_what_comes_with_grey_lines_and_nothing_that_turns", async () => {
  const desk = await open({}, (service) => service.on("POST /api/readings", () => new Promise(() => undefined)));
  await desk.pane.getByText("Reading the message").waitFor({ state: "attached" });

  const [lines, turning] = await desk.pane.locator("html").evaluate(() => [
    [...document.querySelectorAll(".skeleton [aria-hidden] span")].filter((line) => line.getBoundingClientRect().height > 0).length,
    document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).getKeyframes().some((frame) => "rotate" in frame || "transform" in frame)).length,
  ]);

  expect(lines).toBe(4);
  expect(turning).toBe(0);
  expect(await desk.pane.getByRole("progressbar").count()).toBe(0);
});
