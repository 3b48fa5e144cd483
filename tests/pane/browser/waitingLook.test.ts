import { expect, it } from "vitest";
import { paneTests } from "../support/browserTest.js";
import { seen } from "../support/expecting.js";

const open = paneTests();

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
